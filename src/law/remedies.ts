import type { AgencyKind } from './agency-kinds.ts'
import { day, type Day } from './day.ts'
import { inForce, type Dated } from './dated.ts'
import type { RemedyOrder } from './outcome-rows.ts'
import { remedyOrderOf, type Outcome } from './outcome.ts'
import { REMEDIES_ARE_THOSE_OF } from './readings.ts'

export type ReviewAuthority = 'ownGovernment' | 'upperGovernment' | 'upperDepartment'

/** What may be challenged: an outcome, the correction of a record, or a disclosure over an objection. */
export type ChallengedReply =
  | Outcome
  | { readonly kind: 'recordCorrection' }
  | { readonly kind: 'objectionOverridden' }

type Review = {
  /** One, or several among which the applicant chooses. */
  readonly authorities: readonly [ReviewAuthority, ...ReviewAuthority[]]
  readonly days: number
}

/** What the remedy paragraph of a letter has to say. A direct suit stands only where one is open. */
export type Remedies = { readonly review: Review; readonly mentionsInternetChannel: boolean } & (
  | { readonly order: 'reviewFirst'; readonly suit: { readonly afterReviewDays: number } }
  | {
      /** `mixed`: review first against the withheld part, a choice against the rest. */
      readonly order: 'choice' | 'mixed'
      readonly suit: { readonly afterReviewDays: number; readonly directMonths: number }
    }
)

type Regime = {
  readonly reviewFirst: boolean
  readonly internetChannel: boolean
  readonly authorities: Readonly<Record<AgencyKind, Review['authorities']>>
  readonly reviewDays: number
  readonly directMonths: number
  readonly afterReviewDays: number
}

const sinceReform: Regime = {
  reviewFirst: true,
  internetChannel: true,
  authorities: {
    department: ['ownGovernment'],
    office: ['ownGovernment'],
    justiceDepartment: ['ownGovernment', 'upperDepartment'],
    government: ['upperGovernment'],
    vertical: ['upperDepartment'],
    township: ['upperGovernment'],
  },
  reviewDays: 60,
  directMonths: 6,
  afterReviewDays: 15,
}

/** 行政复议法 (2023) Arts. 20, 22, 23, 24, 27, 28, 34; before it the law of 1999. 行政诉讼法 (2014) Arts. 45, 46. */
const regimes: Dated<Regime> = [
  { from: day('2024-01-01'), value: sinceReform },
  {
    from: day('2015-05-01'),
    value: {
      ...sinceReform,
      reviewFirst: false,
      internetChannel: false,
      authorities: {
        ...sinceReform.authorities,
        department: ['ownGovernment', 'upperDepartment'],
        office: ['ownGovernment', 'upperDepartment'],
      },
    },
  },
]

/**
 * What a letter must say about review and suit, by the law of the day on which it was issued; a day
 * before 2015-05-01 throws. (行政复议法第二十二条至第二十四条、第二十七条、第二十八条)
 */
export function remediesFor(facts: {
  readonly reply: ChallengedReply
  readonly agencyKind: AgencyKind
  readonly servedOnline: boolean
  readonly issuedOn: Day
}): Remedies {
  const { reply, agencyKind, servedOnline } = facts
  const regime = inForce(regimes, facts[REMEDIES_ARE_THOSE_OF])
  const { afterReviewDays, directMonths } = regime
  const common = {
    review: { authorities: regime.authorities[agencyKind], days: regime.reviewDays },
    mentionsInternetChannel: servedOnline && regime.internetChannel,
  }
  const order = regime.reviewFirst ? remedyOrderAgainst(reply) : 'choice'
  return order === 'reviewFirst'
    ? { ...common, order, suit: { afterReviewDays } }
    : { ...common, order, suit: { afterReviewDays, directMonths } }
}

function remedyOrderAgainst(reply: ChallengedReply): RemedyOrder {
  const refusesNothing = reply.kind === 'recordCorrection' || reply.kind === 'objectionOverridden'
  return refusesNothing ? 'choice' : remedyOrderOf(reply)
}
