/** Table two of the annual report, 主动公开政府信息情况 (国办公开办函〔2021〕30号), and as it was before. */
/** A part of table two: an item of Art. 20 with its column heads and rows. */
export type ProactivePart = {
  readonly item: string
  readonly english: string
  readonly columns: readonly {
    readonly key: string
    readonly label: string
    readonly english: string
  }[]
  readonly rows: readonly {
    readonly key: string
    readonly label: string
    readonly english: string
    /** What the label was before, and what is still met: accepted, and said. */
    readonly aliases: readonly string[]
  }[]
}

const decisions = [
  { key: 'decisions', label: '本年处理决定数量', english: 'Decisions this year' },
] as const

/** Table two since the year 2021. */
export const proactiveParts = [
  {
    item: '第二十条第（一）项',
    english: 'Art. 20 (1)',
    columns: [
      { key: 'made', label: '本年制发件数', english: 'Made this year' },
      { key: 'repealed', label: '本年废止件数', english: 'Repealed this year' },
      { key: 'inForce', label: '现行有效件数', english: 'In force' },
    ],
    rows: [
      { key: 'regulations', label: '规章', english: 'Regulations', aliases: [] },
      {
        key: 'normativeDocuments',
        label: '行政规范性文件',
        english: 'Normative documents',
        aliases: ['规范性文件'],
      },
    ],
  },
  {
    item: '第二十条第（五）项',
    english: 'Art. 20 (5)',
    columns: decisions,
    rows: [{ key: 'permits', label: '行政许可', english: 'Permits', aliases: [] }],
  },
  {
    item: '第二十条第（六）项',
    english: 'Art. 20 (6)',
    columns: decisions,
    rows: [
      { key: 'penalties', label: '行政处罚', english: 'Penalties', aliases: [] },
      { key: 'coercions', label: '行政强制', english: 'Coercions', aliases: [] },
    ],
  },
  {
    item: '第二十条第（八）项',
    english: 'Art. 20 (8)',
    columns: [
      {
        key: 'amountWan',
        label: '本年收费金额（单位：万元）',
        english: 'Charged this year (10,000 yuan)',
      },
    ],
    rows: [
      {
        key: 'chargesWan',
        label: '行政事业性收费',
        english: 'Administrative charges',
        aliases: [],
      },
    ],
  },
] as const satisfies readonly ProactivePart[]

const items = [
  { key: 'lastYearItems', label: '上一年项目数量', english: 'Items last year' },
  { key: 'change', label: '本年增/减', english: 'Change this year' },
] as const

const itemsAndDecisions = [
  ...items,
  { key: 'decisions', label: '处理决定数量', english: 'Decisions' },
] as const

/**
 * Table two of the years before 2021 (国办公开办函〔2019〕60号), as far as a report value carries it.
 *
 * From memory, to be verified: its labels and columns.
 */
export const proactiveParts2019 = [
  {
    item: '第二十条第（一）项',
    english: 'Art. 20 (1)',
    columns: [
      { key: 'madeNew', label: '本年新制作数量', english: 'Made this year' },
      { key: 'disclosedNew', label: '本年新公开数量', english: 'Disclosed this year' },
      { key: 'totalDisclosed', label: '对外公开总数量', english: 'Disclosed in all' },
    ],
    rows: [
      { key: 'regulations', label: '规章', english: 'Regulations', aliases: [] },
      {
        key: 'normative',
        label: '规范性文件',
        english: 'Normative documents',
        aliases: ['行政规范性文件'],
      },
    ],
  },
  {
    item: '第二十条第（五）项',
    english: 'Art. 20 (5)',
    columns: itemsAndDecisions,
    rows: [{ key: 'permits', label: '行政许可', english: 'Permits', aliases: [] }],
  },
  {
    item: '第二十条第（六）项',
    english: 'Art. 20 (6)',
    columns: itemsAndDecisions,
    rows: [
      { key: 'penalties', label: '行政处罚', english: 'Penalties', aliases: [] },
      { key: 'enforcement', label: '行政强制', english: 'Coercions', aliases: [] },
    ],
  },
  {
    item: '第二十条第（八）项',
    english: 'Art. 20 (8)',
    columns: items,
    rows: [
      { key: 'feesWan', label: '行政事业性收费', english: 'Administrative charges', aliases: [] },
    ],
  },
] as const satisfies readonly ProactivePart[]
