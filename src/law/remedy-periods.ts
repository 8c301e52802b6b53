import { day } from './day.ts'
import type { Dated } from './dated.ts'

/** How a period is counted; in review, days that the law calls 三日 to 十日 are working days. */
export type PeriodUnit = 'workingDays' | 'days' | 'months'

export type RemedyPeriod = {
  readonly count: number
  readonly unit: PeriodUnit
  /** How much longer it may be made. */
  readonly extension?: number
  readonly article: string
}

/** The simplified procedure of review came with the law of 2023. */
type RemedyPeriods = Readonly<Record<keyof typeof remedySteps, RemedyPeriod | undefined>>

/** What runs once a reply is challenged. The agency owes `reviewReply` and `suitAnswer`. */
export const remedySteps = {
  reviewCopySimplified: {
    label: '简易程序发送复议申请书副本',
    english: 'Copy of the reconsideration application, simplified procedure',
  },
  reviewReplySimplified: {
    label: '简易程序提出书面答复',
    english: 'Reply in reconsideration, simplified procedure',
  },
  reviewDecisionSimplified: {
    label: '简易程序作出行政复议决定',
    english: 'Reconsideration decision, simplified procedure',
  },
  reviewCopy: {
    label: '普通程序发送复议申请书副本',
    english: 'Copy of the reconsideration application, ordinary procedure',
  },
  reviewReply: {
    label: '普通程序提出书面答复',
    english: 'Reply in reconsideration, ordinary procedure',
  },
  reviewDecision: {
    label: '普通程序作出行政复议决定',
    english: 'Reconsideration decision, ordinary procedure',
  },
  suitAnswer: { label: '提交行政诉讼答辩状和证据', english: 'Answer and evidence in the suit' },
  judgmentSimplified: {
    label: '简易程序审结行政诉讼',
    english: 'First-instance judgment, simplified procedure',
  },
  judgment: { label: '作出行政诉讼第一审判决', english: 'First-instance judgment' },
} as const

const beforeCourt = {
  suitAnswer: { count: 15, unit: 'days', article: '行政诉讼法第六十七条' },
  judgmentSimplified: { count: 45, unit: 'days', article: '行政诉讼法第八十三条' },
  judgment: { count: 6, unit: 'months', article: '行政诉讼法第八十一条' },
} as const satisfies Partial<RemedyPeriods>

/** The periods by the day on which the review or the suit was accepted. */
export const remedyPeriods: Dated<RemedyPeriods> = [
  {
    from: day('2024-01-01'),
    value: {
      reviewCopySimplified: { count: 3, unit: 'workingDays', article: '行政复议法第五十四条' },
      reviewReplySimplified: { count: 5, unit: 'workingDays', article: '行政复议法第五十四条' },
      reviewDecisionSimplified: { count: 30, unit: 'days', article: '行政复议法第六十二条' },
      reviewCopy: { count: 7, unit: 'workingDays', article: '行政复议法第四十八条' },
      reviewReply: { count: 10, unit: 'workingDays', article: '行政复议法第四十八条' },
      reviewDecision: { count: 60, unit: 'days', extension: 30, article: '行政复议法第六十二条' },
      ...beforeCourt,
    },
  },
  {
    from: day('2015-05-01'),
    value: {
      reviewCopySimplified: undefined,
      reviewReplySimplified: undefined,
      reviewDecisionSimplified: undefined,
      reviewCopy: { count: 7, unit: 'workingDays', article: '行政复议法（1999）第二十三条' },
      // 第四十条 of that law named only five and seven days as working days.
      reviewReply: { count: 10, unit: 'days', article: '行政复议法（1999）第二十三条' },
      reviewDecision: {
        count: 60,
        unit: 'days',
        extension: 30,
        article: '行政复议法（1999）第三十一条',
      },
      ...beforeCourt,
    },
  },
]
