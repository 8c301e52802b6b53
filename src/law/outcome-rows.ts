import { grounds, type Ground } from './grounds.ts'
import { keysOf } from './keys-of.ts'

export type OutcomeGroup = 'granted' | 'partial' | 'refused' | 'unavailable' | 'declined' | 'closed'

/** Review before any suit, a choice of the two, or for a partial disclosure each for its part. */
export type RemedyOrder = 'reviewFirst' | 'choice' | 'mixed'

type OutcomeRow = {
  readonly label: string
  readonly english: string
  readonly group: OutcomeGroup
  readonly article: string
  /** The letters of the catalogue that announce this outcome. */
  readonly letters: readonly string[]
  /** `mixed`: the withheld part as its grounds say, the rest by choice. */
  readonly remedy: RemedyOrder
  readonly needsGround: boolean
}

/** The names of the six groups under 本年度办理结果. */
export const outcomeGroups = {
  granted: { label: '予以公开', english: 'Granted' },
  partial: { label: '部分公开', english: 'Partial' },
  refused: { label: '不予公开', english: 'Refused' },
  unavailable: { label: '无法提供', english: 'Unavailable' },
  declined: { label: '不予处理', english: 'Declined' },
  closed: { label: '其他处理', english: 'Closed' },
} as const satisfies Readonly<
  Record<OutcomeGroup, { readonly label: string; readonly english: string }>
>

/** The 21 results that the annual report tells apart; one application has exactly one. */
export const outcomeRows = {
  granted: {
    label: '予以公开',
    english: 'Granted',
    group: 'granted',
    // From memory, to be verified: that 条例第三十六条第（一）项 is counted under 予以公开 (30号).
    article: '条例第三十六条第（一）项、第（二）项',
    letters: ['E01', 'E02'],
    remedy: 'choice',
    needsGround: false,
  },
  partial: {
    label: '部分公开',
    english: 'Partial',
    group: 'partial',
    article: '条例第三十七条',
    letters: ['E03'],
    remedy: 'mixed',
    needsGround: true,
  },
  refusedStateSecret: refusal('refusedStateSecret', 'E04'),
  refusedByLaw: refusal('refusedByLaw', 'E05'),
  refusedSafety: refusal('refusedSafety', 'E06'),
  refusedThirdParty: refusal('refusedThirdParty', 'E07'),
  refusedInternal: refusal('refusedInternal', 'E08'),
  refusedDeliberative: refusal('refusedDeliberative', 'E09'),
  refusedEnforcementFile: refusal('refusedEnforcementFile', 'E10'),
  refusedSpecialQuery: refusal('refusedSpecialQuery', 'E11'),
  unavailableNotHeld: {
    label: '本机关不掌握相关政府信息',
    english: 'Not held by this agency',
    group: 'unavailable',
    // From memory, to be verified: that both items are counted under 本机关不掌握相关政府信息 (30号).
    article: '条例第三十六条第（四）项、第（五）项',
    letters: ['E12', 'E13'],
    remedy: 'choice',
    needsGround: false,
  },
  unavailableNeedsCreation: {
    label: '没有现成信息需要另行制作',
    english: 'Would have to be created',
    group: 'unavailable',
    article: '条例第三十八条',
    letters: ['E14'],
    remedy: 'choice',
    needsGround: false,
  },
  unavailableUnclear: {
    label: '补正后申请内容仍不明确',
    english: 'Still unclear after clarification',
    group: 'unavailable',
    article: '条例第三十条',
    letters: ['E15'],
    remedy: 'choice',
    needsGround: false,
  },
  declinedPetition: {
    label: '信访举报投诉类申请',
    english: 'Petition, report or complaint',
    group: 'declined',
    article: '条例第三十九条第一款',
    letters: ['E16'],
    remedy: 'choice',
    needsGround: false,
  },
  declinedRepeat: {
    label: '重复申请',
    english: 'Repeated application',
    group: 'declined',
    article: '条例第三十六条第（六）项',
    letters: ['E17'],
    remedy: 'choice',
    needsGround: false,
  },
  declinedPublication: {
    label: '要求提供公开出版物',
    english: 'Asks for a published gazette, newspaper or book',
    group: 'declined',
    article: '条例第三十九条第二款',
    letters: ['E18'],
    remedy: 'choice',
    needsGround: false,
  },
  declinedExcessive: {
    label: '无正当理由大量反复申请',
    english: 'Many or repeated applications without good reason',
    group: 'declined',
    article: '条例第三十五条',
    letters: ['E19'],
    remedy: 'choice',
    needsGround: false,
  },
  declinedReconfirmation: {
    label: '要求行政机关确认或重新出具已获取信息',
    english: 'Asks to confirm or reissue information already obtained',
    group: 'declined',
    article: '国办公开办函〔2021〕30号',
    letters: ['E20'],
    remedy: 'choice',
    needsGround: false,
  },
  closedUncorrected: {
    label: '申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    english: 'Not clarified in time',
    group: 'closed',
    article: '条例第三十条',
    letters: ['E21'],
    remedy: 'choice',
    needsGround: false,
  },
  closedUnpaid: {
    label: '申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    english: 'Processing fee not paid in time',
    group: 'closed',
    article: '国办函〔2020〕109号第六条',
    letters: ['E22'],
    remedy: 'choice',
    needsGround: false,
  },
  closedOther: {
    label: '其他',
    english: 'Closed for another reason',
    group: 'closed',
    article: '国办公开办函〔2021〕30号',
    letters: ['E23'],
    remedy: 'choice',
    needsGround: false,
  },
} as const satisfies Readonly<Record<string, OutcomeRow>>

export type OutcomeKey = keyof typeof outcomeRows

/** The 21 rows in the order of the annual report. */
export const outcomeKeys = keysOf(outcomeRows)

function refusal<const Letter extends string>(ground: Ground, letter: Letter) {
  const { label, english, article, reviewFirst } = grounds[ground]
  return {
    label,
    english,
    group: 'refused',
    article,
    letters: [letter],
    remedy: reviewFirst ? 'reviewFirst' : 'choice',
    needsGround: true,
  } as const satisfies OutcomeRow
}
