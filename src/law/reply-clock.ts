import type { Calendar } from './calendar.ts'
import type { Day } from './day.ts'
import type { ClockCase, ClockEvent } from './reply-clock-case.ts'
import { proofOf, type ProofDay } from './reply-clock-proof.ts'
import { whyRefused, type Refusal } from './reply-clock-refusals.ts'
import {
  afterEvent,
  clockAtReceipt,
  dueOn,
  hasLapsed,
  inOrder,
  type ClockState,
  type Consultation,
} from './reply-clock-state.ts'
import { lapseStep, receiptStep, silenceStep, stepOf, type ClockStep } from './reply-clock-steps.ts'
import { isProvisional } from './working-days.ts'

/** The reply period of one application, with its proof. */
export type ReplyClock = {
  /** The last day to reply; undefined once the application counts as abandoned. */
  readonly dueOn: Day | undefined
  /** A day of the result lies past the last published holiday notice. */
  readonly provisional: boolean
  /** The last day on which clarification may be asked for. */
  readonly clarificationBy: Day
  /** The last day for the opinion most recently asked for. */
  readonly consulteeBy: Day | undefined
  readonly payBy: Day | undefined
  readonly days: readonly ProofDay[]
  readonly steps: readonly ClockStep[]
}

export type ClockResult =
  | { readonly kind: 'ran'; readonly clock: ReplyClock }
  | ({ readonly kind: 'refused'; readonly event: ClockEvent } & Refusal)

/**
 * Runs the clock of an application: `refused` at the first event the law does not allow. A
 * consultation that is open is taken to end on its last day, and ends there by silence; so is a
 * clarification or a payment that is awaited, until `asOf` has passed its last day. (条例第三十条至第三十四条)
 */
export function runReplyClock(facts: ClockCase, calendar: Calendar): ClockResult {
  let state = clockAtReceipt(facts.receivedOn, calendar)
  const steps = [receiptStep(state, dueOn(state, undefined, calendar))]
  for (const event of inOrder(facts)) {
    const refusal = whyRefused(state, event, calendar)
    if (refusal) return { kind: 'refused', event, ...refusal }
    const due = event.kind === 'replied' ? dueOn(state, event.on, calendar) : undefined
    state = afterEvent(state, event, calendar)
    steps.push(stepOf(event, state, due ?? dueOn(state, event.on, calendar)))
  }
  return { kind: 'ran', clock: clockOf(state, steps, facts.asOf, calendar) }
}

function clockOf(
  state: ClockState,
  steps: readonly ClockStep[],
  asOf: Day | undefined,
  calendar: Calendar,
): ReplyClock {
  const due = dueOn(state, asOf, calendar)
  const consulteeBy = state.consultations.at(-1)?.limit
  const result = [due, state.clarificationBy, consulteeBy, state.payBy]
  return {
    dueOn: due,
    provisional: result.some((on) => on !== undefined && isProvisional(on, calendar)),
    clarificationBy: state.clarificationBy,
    consulteeBy,
    payBy: state.payBy,
    days: proofOf(state, asOf, calendar),
    steps: withWhatTimeBrought(steps, state, asOf),
  }
}

/** Adds what happened by the mere passing of days: silence of the consulted, lapse of the application. */
function withWhatTimeBrought(
  steps: readonly ClockStep[],
  state: ClockState,
  asOf: Day | undefined,
): readonly ClockStep[] {
  const end = state.repliedOn ?? asOf
  const silent = state.consultations.filter(
    (letter): letter is Consultation & { limit: Day } =>
      letter.limit !== undefined &&
      end !== undefined &&
      letter.limit < end &&
      (letter.repliedOn === undefined || letter.repliedOn > letter.limit),
  )
  const lapse = state.waiting && hasLapsed(state, asOf) ? [lapseStep(state.waiting)] : []
  return [...steps, ...silent.map(silenceStep), ...lapse].toSorted((a, b) =>
    a.on < b.on ? -1 : a.on > b.on ? 1 : 0,
  )
}
