import type { Day } from './day.ts'
import { keysOf } from './keys-of.ts'
import { ONLINE_APPLICATION_COUNTS_FROM } from './readings.ts'

/** Which day of an application's arrival starts its reply period. */
type CountsFrom = 'submission' | 'arrival' | 'confirmation'

type ChannelRow = {
  readonly label: string
  readonly english: string
  readonly countsFrom: CountsFrom
}

/** How an application reaches the disclosure office. */
export const channels = {
  online: { label: '网上', english: 'Online', countsFrom: ONLINE_APPLICATION_COUNTS_FROM },
  counter: { label: '当面', english: 'At the counter', countsFrom: 'submission' },
  oral: { label: '口头（代为填写）', english: 'Orally, written down', countsFrom: 'submission' },
  signedPost: { label: '挂号信、EMS', english: 'Signed-for post', countsFrom: 'arrival' },
  ordinaryPost: { label: '平常信函', english: 'Ordinary post', countsFrom: 'confirmation' },
  fax: { label: '传真', english: 'Fax', countsFrom: 'confirmation' },
  email: { label: '电子邮件', english: 'E-mail', countsFrom: 'confirmation' },
} as const satisfies Readonly<Record<string, ChannelRow>>

export type Channel = keyof typeof channels

/** The channels in the order in which a desk offers them. (条例第二十九条) */
export const channelKeys = keysOf(channels)

/** The days of an arrival: handed in or sent, in the agency's hands, confirmed with the applicant. */
export type Arrival = {
  readonly channel: Channel
  readonly submittedOn: Day
  /** Of post: signed for, or taken out of the box. Absent: the day of submission. */
  readonly arrivedOn?: Day | undefined
  readonly confirmedOn?: Day | undefined
}

/**
 * The day of receipt, from which the period runs; undefined while the confirmation that makes it is
 * outstanding. (条例第三十一条)
 */
export function receivedOn({
  channel,
  submittedOn,
  arrivedOn,
  confirmedOn,
}: Arrival): Day | undefined {
  switch (channels[channel].countsFrom) {
    case 'submission':
      return submittedOn
    case 'arrival':
      return arrivedOn ?? submittedOn
    case 'confirmation':
      return confirmedOn
  }
}

/**
 * The last day on which the agency may confirm without fault: the day the application came. A plain
 * letter has to be confirmed on that very day; we ask the same of fax and e-mail. (条例第三十一条)
 */
export function confirmBy({ submittedOn, arrivedOn }: Arrival): Day {
  return arrivedOn ?? submittedOn
}
