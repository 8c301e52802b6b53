/** Table four of the annual report, 政府信息公开行政复议、行政诉讼情况 (国办公开办函〔2021〕30号). */
/** Table four: its three groups. */
export const remedyRows = [
  { key: 'reconsideration', label: '行政复议', english: 'Reconsideration' },
  {
    key: 'litigationDirect',
    label: '未经复议直接起诉',
    english: 'Litigation without reconsideration',
  },
  {
    key: 'litigationAfterReconsideration',
    label: '复议后起诉',
    english: 'Litigation after reconsideration',
  },
] as const

export type RemedyRowKey = (typeof remedyRows)[number]['key']

/** Table four: the five cells of each group. */
export const remedyColumns = [
  { key: 'upheld', label: '结果维持', english: 'Upheld' },
  { key: 'corrected', label: '结果纠正', english: 'Corrected' },
  { key: 'other', label: '其他结果', english: 'Other result' },
  { key: 'pending', label: '尚未审结', english: 'Pending' },
  { key: 'total', label: '总计', english: 'Total' },
] as const
