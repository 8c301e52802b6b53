import type { Day } from './day.ts'

/** Something that happened to an application and touches its reply period. */
export type ClockEvent =
  /** `by`: the last day the notice gives for the clarification, where it is known. */
  | { readonly kind: 'clarificationRequested'; readonly on: Day; readonly by?: Day | undefined }
  | { readonly kind: 'clarified'; readonly on: Day }
  | Consulted<'thirdPartyConsulted'>
  | Opinion<'thirdPartyReplied'>
  | Consulted<'agencyConsulted'>
  | Opinion<'agencyReplied'>
  | { readonly kind: 'extended'; readonly on: Day; readonly workingDays: number }
  /** `on`: the day on which the applicant received the fee notice; `sentOn`: on which it was made. */
  | { readonly kind: 'feeNoticed'; readonly on: Day; readonly sentOn?: Day | undefined }
  | { readonly kind: 'feePaid'; readonly on: Day }
  /** A reasonable delay for an excessive number of applications, to a day that the notice names. */
  | { readonly kind: 'delayed'; readonly on: Day; readonly until: Day }
  | { readonly kind: 'replied'; readonly on: Day }

/**
 * A letter of consultation, sent `on` and received `deliveredOn`. `party` tells one consulted party
 * from another; without it, opinions answer the letters in the order in which they were sent.
 */
type Consulted<Kind> = {
  readonly kind: Kind
  readonly on: Day
  readonly deliveredOn?: Day | undefined
  readonly party?: string | undefined
}

type Opinion<Kind> = {
  readonly kind: Kind
  readonly on: Day
  readonly party?: string | undefined
}

/** The facts of one application that its clock needs. */
export type ClockCase = {
  readonly receivedOn: Day
  readonly events: readonly ClockEvent[]
  /** The day from which we look: on it, what had a last day before is over. */
  readonly asOf?: Day | undefined
}
