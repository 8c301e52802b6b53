/**
 * Table three of the annual report, 收到和处理政府信息公开申请情况 (国办公开办函〔2021〕30号): its columns,
 * rows and identities as one list, which the page, the reader, the checker and every written format
 * read.
 */
/** Table three: the columns, in the order of the form. */
export const applicantColumns = [
  { key: 'naturalPerson', label: '自然人', english: 'Natural persons' },
  { key: 'business', label: '商业企业', english: 'Businesses' },
  { key: 'research', label: '科研机构', english: 'Research institutions' },
  { key: 'publicInterest', label: '社会公益组织', english: 'Public-interest organisations' },
  { key: 'legalService', label: '法律服务机构', english: 'Legal service organisations' },
  { key: 'otherOrganisation', label: '其他', english: 'Other' },
  { key: 'total', label: '总计', english: 'Total' },
] as const

export type ApplicantColumn = (typeof applicantColumns)[number]['key']

const results = { label: '三、本年度办理结果', english: '3. Results of the year' } as const
const refused = { label: '（三）不予公开', english: '(3) Refused' } as const
const unavailable = { label: '（四）无法提供', english: '(4) Unavailable' } as const
const declined = { label: '（五）不予处理', english: '(5) Declined' } as const
const closed = { label: '（六）其他处理', english: '(6) Otherwise closed' } as const

/** A heading of the stub that spans several rows. */
export type RowHeading = { readonly label: string; readonly english: string }

export type ApplicationRow = {
  readonly key: string
  readonly label: string
  readonly english: string
  /** What the row is in the reckoning: an amount that flows, one of the 21 outcomes, their sum. */
  readonly is: 'flow' | 'outcome' | 'total'
  readonly headings: readonly RowHeading[]
}

/** Table three: its 25 rows, in the order of the form. */
export const applicationRows = [
  {
    key: 'new',
    is: 'flow',
    headings: [],
    label: '一、本年新收政府信息公开申请数量',
    english: '1. Applications received this year',
  },
  {
    key: 'carriedIn',
    is: 'flow',
    headings: [],
    label: '二、上年结转政府信息公开申请数量',
    english: '2. Applications carried in from last year',
  },
  {
    key: 'granted',
    is: 'outcome',
    headings: [results],
    label: '（一）予以公开',
    english: '(1) Granted',
  },
  {
    key: 'partial',
    is: 'outcome',
    headings: [results],
    label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    english: '(2) Partially granted (where severed, counted here only)',
  },
  {
    key: 'refusedStateSecret',
    is: 'outcome',
    headings: [results, refused],
    label: '1.属于国家秘密',
    english: '1. State secrets',
  },
  {
    key: 'refusedByLaw',
    is: 'outcome',
    headings: [results, refused],
    label: '2.其他法律行政法规禁止公开',
    english: '2. Disclosure forbidden by other laws or regulations',
  },
  {
    key: 'refusedSafety',
    is: 'outcome',
    headings: [results, refused],
    label: '3.危及“三安全一稳定”',
    english: '3. Endangers national, public or economic security or social stability',
  },
  {
    key: 'refusedThirdParty',
    is: 'outcome',
    headings: [results, refused],
    label: '4.保护第三方合法权益',
    english: '4. Protects the lawful rights of third parties',
  },
  {
    key: 'refusedInternal',
    is: 'outcome',
    headings: [results, refused],
    label: '5.属于三类内部事务信息',
    english: '5. One of three kinds of internal affairs',
  },
  {
    key: 'refusedDeliberative',
    is: 'outcome',
    headings: [results, refused],
    label: '6.属于四类过程性信息',
    english: '6. One of four kinds of deliberative information',
  },
  {
    key: 'refusedEnforcementFile',
    is: 'outcome',
    headings: [results, refused],
    label: '7.属于行政执法案卷',
    english: '7. Administrative enforcement file',
  },
  {
    key: 'refusedSpecialQuery',
    is: 'outcome',
    headings: [results, refused],
    label: '8.属于行政查询事项',
    english: '8. Matter of a special query procedure',
  },
  {
    key: 'unavailableNotHeld',
    is: 'outcome',
    headings: [results, unavailable],
    label: '1.本机关不掌握相关政府信息',
    english: '1. Not held by this agency',
  },
  {
    key: 'unavailableNeedsCreation',
    is: 'outcome',
    headings: [results, unavailable],
    label: '2.没有现成信息需要另行制作',
    english: '2. Does not exist ready-made and would have to be created',
  },
  {
    key: 'unavailableUnclear',
    is: 'outcome',
    headings: [results, unavailable],
    label: '3.补正后申请内容仍不明确',
    english: '3. Still unclear after clarification',
  },
  {
    key: 'declinedPetition',
    is: 'outcome',
    headings: [results, declined],
    label: '1.信访举报投诉类申请',
    english: '1. Petition, report or complaint',
  },
  {
    key: 'declinedRepeat',
    is: 'outcome',
    headings: [results, declined],
    label: '2.重复申请',
    english: '2. Repeated application',
  },
  {
    key: 'declinedPublication',
    is: 'outcome',
    headings: [results, declined],
    label: '3.要求提供公开出版物',
    english: '3. Request for a published work',
  },
  {
    key: 'declinedExcessive',
    is: 'outcome',
    headings: [results, declined],
    label: '4.无正当理由大量反复申请',
    english: '4. Excessive repeated applications without good reason',
  },
  {
    key: 'declinedReconfirmation',
    is: 'outcome',
    headings: [results, declined],
    label: '5.要求行政机关确认或重新出具已获取信息',
    english: '5. Request to confirm or reissue information already obtained',
  },
  {
    key: 'closedUncorrected',
    is: 'outcome',
    headings: [results, closed],
    label: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    english: '1. Not clarified in time without good reason; no longer handled',
  },
  {
    key: 'closedUnpaid',
    is: 'outcome',
    headings: [results, closed],
    label: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    english: '2. Fee not paid in time; no longer handled',
  },
  {
    key: 'closedOther',
    is: 'outcome',
    headings: [results, closed],
    label: '3.其他',
    english: '3. Other',
  },
  {
    key: 'total',
    is: 'total',
    headings: [results],
    label: '（七）总计',
    english: '(7) Total',
  },
  {
    key: 'carriedOut',
    is: 'flow',
    headings: [],
    label: '四、结转下年度继续办理',
    english: '4. Carried out to next year',
  },
] as const satisfies readonly ApplicationRow[]

export type ApplicationRowKey = (typeof applicationRows)[number]['key']

/** Where （六）其他处理 is printed as a single row, as in the layout of 2019, it is `closedOther`. */
export const singleClosedRow = { key: 'closedOther', ...closed } as const

/** What the form prints in the corner of the table. */
export const identityNote = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）'

/** An identity between rows of table three, holding in every column. */
export type ColumnIdentity = {
  readonly rule: 'applications.flow' | 'applications.outcomes'
  readonly left: readonly ApplicationRowKey[]
  readonly right: readonly ApplicationRowKey[]
  readonly basis: string
}

export const outcomeRowKeys = applicationRows.filter(isOutcomeRow).map(({ key }) => key)

type OutcomeRow = Extract<(typeof applicationRows)[number], { is: 'outcome' }>

/** The 21 rows of which each dossier falls in exactly one. (国办公开办函〔2021〕30号附件) */
export function isOutcomeRow(row: (typeof applicationRows)[number]): row is OutcomeRow {
  return row.is === 'outcome'
}

/** The identities of table three that hold in every column. */
export const columnIdentities: readonly ColumnIdentity[] = [
  {
    rule: 'applications.flow',
    left: ['new', 'carriedIn'],
    right: ['total', 'carriedOut'],
    basis: '国办公开办函〔2021〕30号附件，表三勾稽关系：第一项加第二项之和，等于第三项加第四项之和',
  },
  {
    rule: 'applications.outcomes',
    left: ['total'],
    right: outcomeRowKeys,
    basis: '国办公开办函〔2021〕30号附件，表三：（七）总计为（一）至（六）各项之和',
  },
]
