/** The six sections of the annual report, its layouts and its last day. (国办公开办函〔2021〕30号，条例第四十九条、第五十条) */
export type ReportLayout = '2019' | '2021'

/** The six sections, with the words by which a heading is known however it is numbered. */
export const reportSections = [
  { number: 1, heading: '总体情况', english: 'Overview' },
  { number: 2, heading: '主动公开政府信息情况', english: 'Proactive disclosure' },
  {
    number: 3,
    heading: '收到和处理政府信息公开申请情况',
    english: 'Applications received and handled',
  },
  {
    number: 4,
    heading: '政府信息公开行政复议、行政诉讼情况',
    english: 'Reconsideration and litigation',
  },
  { number: 5, heading: '存在的主要问题及改进情况', english: 'Main problems and improvement' },
  { number: 6, heading: '其他需要报告的事项', english: 'Other matters' },
] as const

/**
 * The five aspects that the overview has to cover.
 *
 * From memory, to be verified: the rest of 30号 on each section, of which the opening and the labels were seen.
 */
export const overviewAspects = [
  { key: 'proactive', label: '主动公开', english: 'Proactive disclosure' },
  { key: 'onRequest', label: '依申请公开', english: 'Disclosure on request' },
  { key: 'management', label: '政府信息管理', english: 'Information management' },
  { key: 'platform', label: '政府信息公开平台建设', english: 'Platform' },
  { key: 'supervision', label: '监督保障', english: 'Supervision' },
] as const

/** The last day to publish the report of a year: 31 January, for a government 31 March. No weekend moves it. (条例第四十九条) */
export function reportDueOn(year: number, isGovernment: boolean): string {
  return `${year + 1}-${isGovernment ? '03-31' : '01-31'}`
}

/** The layout that the report of a year is written in: the form of 2021 begins with the year 2021. (国办公开办函〔2021〕30号) */
export function layoutOfYear(year: number): ReportLayout {
  return year >= 2021 ? '2021' : '2019'
}
