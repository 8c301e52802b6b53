import {
  printedParts,
  printedProactiveRows,
  printedRemedies,
  printedRows,
  type CheckedReport,
} from '../../annual-report/index.ts'
import { remedyColumns, remedyRows } from '../../law/report-table-four.ts'
import { applicantColumns, identityNote } from '../../law/report-table-three.ts'
import {
  mergedStub,
  OfficialTable,
  type OfficialCell,
  type OfficialRow,
} from '../../web/components/official-table.tsx'
import type { Language, Messages } from '../../web/language.ts'
import { cellId } from './findings.tsx'

const text = {
  zh: {
    proactive: '表一 主动公开政府信息情况',
    content: '信息内容',
    applications: '表二 收到和处理政府信息公开申请情况',
    applicants: '申请人情况',
    organisations: '法人或其他组织',
    note: identityNote,
    remedies: '表三 政府信息公开行政复议、行政诉讼情况',
    litigation: '行政诉讼',
    blank: '空白',
  },
  en: {
    proactive: 'Table 1. Proactive disclosure',
    content: 'Information',
    applications: 'Table 2. Applications received and handled',
    applicants: 'Applicants',
    organisations: 'Legal persons and other organisations',
    note: '(In every column 1 + 2 = 3 + 4.)',
    remedies: 'Table 3. Reconsideration and litigation',
    litigation: 'Litigation',
    blank: 'blank',
  },
} satisfies Messages

type TableProps = { readonly report: CheckedReport; readonly language: Language }

/** What is said in both languages, in the language of the page. */
function named(
  { label, english }: { readonly label: string; readonly english: string },
  language: Language,
): string {
  return language === 'zh' ? label : english
}

/** Section two's table: what was made, decided and charged. (国办公开办函〔2021〕30号附件) */
export function ProactiveTable(props: TableProps) {
  const { report, language } = props
  const words = text[language]
  const parts = printedParts(report)
  const width = Math.max(...parts.map(({ columns }) => columns.length))
  const body = parts.flatMap((part): OfficialRow[] => [
    [{ text: language === 'zh' ? part.item : part.english, is: 'head', colspan: width + 1 }],
    [
      { text: words.content, is: 'head' },
      ...spread(part.columns, width).map(({ item, colspan }): OfficialCell => {
        return { text: named(item, language), is: 'head', colspan }
      }),
    ],
    ...printedProactiveRows(part, report).map((row): OfficialRow => [
      { text: named(row, language), is: 'label' },
      ...spread(row.cells, width).map(({ item, colspan }, index): OfficialCell => {
        const place = {
          table: 'proactive',
          row: row.key,
          column: part.columns[index]?.key,
        } as const
        return { ...figureCell(item, place, props), colspan }
      }),
    ]),
  ])
  return <OfficialTable caption={words.proactive} head={[]} body={body} />
}

/** Spreads a few cells over the width of the table: the last takes what is left. */
function spread<Item>(items: readonly Item[], width: number) {
  return items.map((item, index) => ({
    item,
    colspan: index === items.length - 1 ? width - index : 1,
  }))
}

/** Section three's table: 25 rows of applicants in seven columns. (国办公开办函〔2021〕30号附件) */
export function ApplicationTable(props: TableProps) {
  const { report, language } = props
  const words = text[language]
  const rows = printedRows(report.applications)
  const stub = mergedStub(
    rows.map((row) => ({
      headings: row.headings.map((heading) => named(heading, language)),
      label: named(row, language),
    })),
    2,
  )
  const [person, ...others] = applicantColumns
  const total = others.at(-1)
  const organisations = others.slice(0, -1)
  const head: OfficialRow[] = [
    [
      { text: words.note, is: 'head', colspan: 3, rowspan: 3 },
      { text: words.applicants, is: 'head', colspan: applicantColumns.length },
    ],
    [
      { text: named(person, language), is: 'head', rowspan: 2 },
      { text: words.organisations, is: 'head', colspan: organisations.length },
      { text: total ? named(total, language) : '', is: 'head', rowspan: 2 },
    ],
    organisations.map((column): OfficialCell => ({ text: named(column, language), is: 'head' })),
  ]
  const body = rows.map(({ key, cells }, index): OfficialRow => [
    ...(stub[index] ?? []),
    ...cells.map((cell, column): OfficialCell => {
      return figureCell(
        cell,
        { table: 'applications', row: key, column: applicantColumns[column]?.key },
        props,
      )
    }),
  ])
  return <OfficialTable caption={words.applications} head={head} body={body} dense />
}

/** Section four's table: fifteen cells in one row. (国办公开办函〔2021〕30号附件) */
export function RemedyTable(props: TableProps) {
  const { report, language } = props
  const words = text[language]
  const [review, ...suits] = remedyRows
  const width = remedyColumns.length
  const head: OfficialRow[] = [
    [
      { text: named(review, language), is: 'head', colspan: width, rowspan: 2 },
      { text: words.litigation, is: 'head', colspan: width * suits.length },
    ],
    suits.map((suit): OfficialCell => ({
      text: named(suit, language),
      is: 'head',
      colspan: width,
    })),
    remedyRows.flatMap(() =>
      remedyColumns.map((column): OfficialCell => ({ text: named(column, language), is: 'head' })),
    ),
  ]
  const body = printedRemedies(report).map((cell, index): OfficialCell => {
    const row = remedyRows[Math.floor(index / width)]?.key
    const column = remedyColumns[index % width]?.key
    return figureCell(cell, { table: 'remedies', row, column }, props)
  })
  return <OfficialTable caption={words.remedies} head={head} body={[body]} dense />
}

/** A blank cell is shown and read as blank, never as zero. */
function figure(cell: number | string | null, language: Language) {
  return cell ?? <span class="visually-hidden">{text[language].blank}</span>
}

type Place = {
  readonly table: 'proactive' | 'applications' | 'remedies'
  readonly row: string | undefined
  readonly column: string | undefined
}

/** A figure of a table, marked where a finding speaks of it, so that the finding can lead to it. */
function figureCell(
  cell: number | string | null,
  { table, row, column }: Place,
  { report, language }: TableProps,
): OfficialCell {
  const found = report.findings.find(
    ({ where }) => where.table === table && where.row === row && where.column === column,
  )
  const shown = { text: figure(cell, language) }
  if (!found || row === undefined || column === undefined) return shown
  const tone = found.severity === 'error' ? 'bad' : 'warn'
  return { ...shown, tone, id: cellId(table, row, column) }
}
