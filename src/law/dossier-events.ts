import type { ThirdPartyOpinion } from './consulted-opinions.ts'
import type { Day } from './day.ts'
import type { Outcome } from './outcome.ts'
import type { FeeBasis } from './processing-fee.ts'
import type { Channel } from './receipt.ts'
import type { Service } from './service.ts'

/** What an application seeks: information, or the correction of a record about the applicant. */
export type Sought = 'information' | 'recordCorrection'

/** What became of a request to correct a record. */
export type CorrectionResult = 'corrected' | 'notCorrected' | 'transferred'

/** Whether an agency's opinion or a third party's is asked for. */
export type Consulted = 'thirdParty' | 'agency'

/** What an agency that made the information jointly answered. */
export type AgencyOpinion = 'agrees' | 'objects'

/** Why an application ends without an outcome of its own merit. */
export type EndedBecause = 'withdrawn' | 'merged' | 'applicantGone'

/**
 * The facts that each act leaves behind, as far as the law asks for them. Names, addresses and what
 * was written are not among them: the ledger keeps those sealed beside the event.
 */
export type ActFacts = {
  readonly submit: {
    readonly sought: Sought
    readonly channel: Channel
    /** Of post: the day it was signed for or taken out of the box. */
    readonly arrivedOn?: Day | undefined
  }
  readonly confirmReceipt: object
  readonly transferInternally: { readonly section: string }
  /** `by`: the last day to answer. */
  readonly requestClarification: { readonly by: Day; readonly items: number }
  readonly receiveClarification: object
  readonly lapseClarification: object
  readonly consultThirdParty: { readonly party: string; readonly deliveredOn?: Day | undefined }
  readonly consultAgency: { readonly party: string; readonly deliveredOn?: Day | undefined }
  readonly receiveOpinion: {
    readonly party: string
    readonly opinion: ThirdPartyOpinion | AgencyOpinion
  }
  readonly endConsultation: object
  readonly extend: { readonly workingDays: number }
  readonly askReasons: { readonly by: Day }
  readonly receiveReasons: object
  readonly delayReasonably: { readonly until: Day }
  /** Of a consultation, `party` says of whose letter; of a fee notice it is absent. */
  readonly recordDelivery: { readonly party?: string | undefined; readonly deliveredOn: Day }
  readonly noticeFee: {
    readonly basis: FeeBasis
    /** Yuan, as digits. */
    readonly amount: string
    readonly deliveredOn?: Day | undefined
  }
  readonly recordPayment: { readonly amount: string }
  readonly lapsePayment: object
  readonly decide: {
    readonly outcome: Outcome
    /** Whether what can be given was parted from what cannot (Art. 37). */
    readonly severability?: 'severed' | 'notSeverable' | undefined
    /** The agency discloses although a third party objects, for a major public interest (Art. 32). */
    readonly overridesObjection?: boolean | undefined
  }
  readonly correctRecord: { readonly result: CorrectionResult }
  readonly withdraw: { readonly because: EndedBecause }
  readonly serve: { readonly letter: string; readonly service: Service }
  readonly suggestProactive: object
  readonly remake: { readonly outcome: Outcome; readonly after: 'review' | 'suit' }
  readonly archive: object
}

/** Every act of the lifecycle, and the submission before them all. */
export type Step = keyof ActFacts

/** One line of the ledger: what was done, on which day, with which facts. */
export type DossierEvent = {
  [Key in Step]: { readonly act: Key; readonly on: Day } & ActFacts[Key]
}[Step]

export type EventOf<Key extends Step> = Extract<DossierEvent, { act: Key }>

/** A line after the first; it does one of the acts of the lifecycle. */
export type ActEvent = Exclude<DossierEvent, { act: 'submit' }>
