import { day } from './day.ts'
import type { Dated } from './dated.ts'

/** The periods of the reply to an application, all in working days. */
export type ReplyPeriods = {
  /** Art. 33 ¶2: to reply, and the longest extension. */
  readonly reply: number
  readonly longestExtension: number
  /** Art. 30: to ask for a clarification. */
  readonly clarificationNotice: number
  /** Art. 32 and 34: for the consulted party to answer. */
  readonly consultation: number
  /** 国办函〔2020〕109号: to pay a processing fee. */
  readonly payment: number
}

/** The periods in force, by the day on which the application was received. */
export const replyPeriods: Dated<ReplyPeriods> = [
  {
    from: day('2019-05-15'),
    value: {
      reply: 20,
      longestExtension: 20,
      clarificationNotice: 7,
      consultation: 15,
      payment: 20,
    },
  },
]
