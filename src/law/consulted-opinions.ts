import { keysOf } from './keys-of.ts'
import { OVERRIDE_HOLD_WORKING_DAYS } from './readings.ts'

/** Whose opinion is asked before a reply. */
export type Consultee = keyof typeof consultees

/** What silence until the last day of a consultation means. */
type Silence = 'agencyDecides' | 'consent'

/** A third party guards its own rights; a co-maker only shares the making. So silence differs. */
export const consultees = {
  thirdParty: {
    label: '第三方',
    english: 'Third party',
    article: '条例第三十二条',
    silence: 'agencyDecides',
  },
  coMaker: {
    label: '共同制作机关',
    english: 'Agency that made it jointly',
    article: '条例第三十四条',
    silence: 'consent',
  },
} as const satisfies Readonly<
  Record<
    string,
    {
      readonly label: string
      readonly english: string
      readonly article: string
      readonly silence: Silence
    }
  >
>

/**
 * What a third party said, and what follows: `disclose`, `withhold`, or the agency weighs. An agency
 * may override for a major public interest; then it tells the third party in writing what it will
 * disclose and why, and waits `holdWorkingDays` before it does.
 */
export const thirdPartyOpinions = {
  agrees: {
    label: '同意公开',
    english: 'Agrees',
    follows: 'disclose',
    overrideNotice: false,
    holdWorkingDays: 0,
  },
  objectsWithReason: {
    label: '不同意公开且有合理理由',
    english: 'Objects with a good reason',
    follows: 'withhold',
    overrideNotice: true,
    holdWorkingDays: OVERRIDE_HOLD_WORKING_DAYS,
  },
  objectsWithoutReason: {
    label: '不同意公开但没有合理理由',
    english: 'Objects without a good reason',
    follows: 'agencyDecides',
    overrideNotice: true,
    holdWorkingDays: OVERRIDE_HOLD_WORKING_DAYS,
  },
  silent: {
    label: '逾期未提出意见',
    english: 'Did not answer in time',
    follows: 'agencyDecides',
    overrideNotice: false,
    holdWorkingDays: 0,
  },
} as const satisfies Readonly<
  Record<
    string,
    {
      readonly label: string
      readonly english: string
      readonly follows: 'disclose' | 'withhold' | 'agencyDecides'
      readonly overrideNotice: boolean
      readonly holdWorkingDays: number
    }
  >
>

export type ThirdPartyOpinion = keyof typeof thirdPartyOpinions

/** What the silence of a consulted party means: of a co-maker consent, of a third party nothing. (条例第三十二条、第三十四条) */
export function silenceOf(consultee: Consultee): Silence {
  return consultees[consultee].silence
}

/**
 * What follows for the information when several third parties are heard: one well-founded objection
 * withholds it, and only the consent of all discloses it without weighing. (条例第十五条、第三十二条)
 */
export function followsFrom(
  opinions: readonly [ThirdPartyOpinion, ...ThirdPartyOpinion[]],
): 'disclose' | 'withhold' | 'agencyDecides' {
  const consequences = new Set(opinions.map((opinion) => thirdPartyOpinions[opinion].follows))
  if (consequences.has('withhold')) return 'withhold'
  return consequences.has('agencyDecides') ? 'agencyDecides' : 'disclose'
}

/** The opinions in the order in which a form offers them. */
export const thirdPartyOpinionKeys = keysOf(thirdPartyOpinions)
