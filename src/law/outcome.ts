import type { Day } from './day.ts'
import { grounds, type Ground, type Grounds } from './grounds.ts'
import { outcomeRows, type OutcomeKey, type RemedyOrder } from './outcome-rows.ts'

/** What was searched before saying that information does not exist; the agency bears the proof. */
export type SearchRecord = {
  readonly systems: readonly [string, ...string[]]
  readonly keywords: readonly [string, ...string[]]
  readonly searchedBy: string
  readonly searchedOn: Day
}

/** The agency to ask instead, and how to reach it. */
export type ResponsibleAgency = { readonly name: string; readonly contact: string }

/**
 * How an application ends. What its letter must say and the dossier's events do not know stands
 * here, or it does not compile.
 */
export type Outcome =
  | { readonly kind: 'provided' }
  | { readonly kind: 'alreadyPublic'; readonly whereToFind: string }
  | { readonly kind: 'partial'; readonly withheld: Grounds }
  | {
      readonly kind: 'refused'
      /** The ground that the annual report counts. */
      readonly ground: Ground
      /** Grounds that the letter names beside it. */
      readonly further?: readonly Ground[] | undefined
    }
  | { readonly kind: 'notHeld'; readonly search: SearchRecord }
  | {
      readonly kind: 'notOurs'
      readonly reason: string
      /** Where it can be determined. */
      readonly responsibleAgency?: ResponsibleAgency | undefined
    }
  | { readonly kind: 'needsCreation' }
  | { readonly kind: 'stillUnclear' }
  | { readonly kind: 'petition'; readonly properChannel?: string | undefined }
  | { readonly kind: 'repeat'; readonly earlierReply: string }
  | { readonly kind: 'publication'; readonly howToObtain?: string | undefined }
  | { readonly kind: 'excessive' }
  | { readonly kind: 'reconfirmation' }
  | { readonly kind: 'uncorrected' }
  | { readonly kind: 'unpaid' }
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'endedOtherwise'; readonly reason: string }

/** The row that counts an outcome and the letter that announces it; a refusal has those of its ground. */
const counted = {
  provided: { row: 'granted', letter: 'E01' },
  alreadyPublic: { row: 'granted', letter: 'E02' },
  partial: { row: 'partial', letter: 'E03' },
  notHeld: { row: 'unavailableNotHeld', letter: 'E12' },
  notOurs: { row: 'unavailableNotHeld', letter: 'E13' },
  needsCreation: { row: 'unavailableNeedsCreation', letter: 'E14' },
  stillUnclear: { row: 'unavailableUnclear', letter: 'E15' },
  petition: { row: 'declinedPetition', letter: 'E16' },
  repeat: { row: 'declinedRepeat', letter: 'E17' },
  publication: { row: 'declinedPublication', letter: 'E18' },
  excessive: { row: 'declinedExcessive', letter: 'E19' },
  reconfirmation: { row: 'declinedReconfirmation', letter: 'E20' },
  uncorrected: { row: 'closedUncorrected', letter: 'E21' },
  unpaid: { row: 'closedUnpaid', letter: 'E22' },
  withdrawn: { row: 'closedOther', letter: 'E23' },
  endedOtherwise: { row: 'closedOther', letter: 'E23' },
} as const satisfies Readonly<
  Record<
    Exclude<Outcome['kind'], 'refused'>,
    { readonly row: OutcomeKey; readonly letter: OutcomeLetter }
  >
>

/** The letters that announce an outcome. */
export type OutcomeLetter = (typeof outcomeRows)[OutcomeKey]['letters'][number]

/** The one row of the annual report that counts an outcome. (国办公开办函〔2021〕30号附件) */
export function rowOf(outcome: Outcome): OutcomeKey {
  return outcome.kind === 'refused' ? outcome.ground : counted[outcome.kind].row
}

/** The letter of the catalogue that announces an outcome. (条例第三十六条) */
export function letterOf(outcome: Outcome): OutcomeLetter {
  if (outcome.kind === 'refused') return outcomeRows[outcome.ground].letters[0]
  return counted[outcome.kind].letter
}

/** The grounds on which an outcome withholds something; none when it withholds nothing. (条例第十四条至第十六条) */
export function groundsOf(outcome: Outcome): readonly Ground[] {
  if (outcome.kind === 'partial') return outcome.withheld
  if (outcome.kind === 'refused') return [outcome.ground, ...(outcome.further ?? [])]
  return []
}

/** Whether review comes before a suit: for the whole, for the withheld part, or not at all. (行政复议法第二十三条第一款第四项) */
export function remedyOrderOf(outcome: Outcome): RemedyOrder {
  if (!groundsOf(outcome).some((ground) => grounds[ground].reviewFirst)) return 'choice'
  return outcomeRows[rowOf(outcome)].remedy === 'mixed' ? 'mixed' : 'reviewFirst'
}
