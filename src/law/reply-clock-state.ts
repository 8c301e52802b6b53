import type { Calendar } from './calendar.ts'
import { inForce } from './dated.ts'
import { addDays, type Day } from './day.ts'
import type { ClockCase, ClockEvent } from './reply-clock-case.ts'
import {
  AWAITED_ACT_COMES_ON_ITS_LAST_DAY,
  CLARIFICATION_PERIOD_WORKING_DAYS,
  FRESH_START_DROPS_EXTENSION,
  LATE_OPINION_IS_SILENCE,
} from './readings.ts'
import { replyPeriods, type ReplyPeriods } from './reply-periods.ts'
import { addWorkingDays, isWorkingDay } from './working-days.ts'

export type Consultation = {
  readonly of: 'thirdParty' | 'agency'
  readonly party: string | undefined
  readonly sentOn: Day
  /** The last day for the opinion; undefined while the letter is not delivered. */
  readonly limit: Day | undefined
  /** The day on which the opinion came. */
  readonly repliedOn: Day | undefined
}

/** What stops the period altogether until the applicant acts: it then runs anew. */
export type Waiting = { readonly for: 'clarification' | 'payment'; readonly by: Day }

/** Everything the events have made of the clock so far. */
export type ClockState = {
  readonly periods: ReplyPeriods
  readonly receivedOn: Day
  readonly clarificationBy: Day
  /** The period runs from the day after this one. */
  readonly startedOn: Day
  readonly startedBy: 'receipt' | 'clarification' | 'payment'
  /** Working days granted to the current run beyond the ordinary ones. */
  readonly extension: number
  readonly extendedBefore: boolean
  readonly clarificationRequested: boolean
  readonly feeNoticed: boolean
  readonly payBy: Day | undefined
  readonly waiting: Waiting | undefined
  readonly consultations: readonly Consultation[]
  /** The day to which an excessive number of applications delays the reply. */
  readonly delayedTo: Day | undefined
  readonly repliedOn: Day | undefined
}

/** The days (from, to] that a consultation takes out of the period. */
export type Stop = { readonly after: Day; readonly to: Day; readonly of: Consultation['of'] }

/** The clock at the moment of receipt. (条例第三十一条、第三十三条) */
export function clockAtReceipt(receivedOn: Day, calendar: Calendar): ClockState {
  const periods = inForce(replyPeriods, receivedOn)
  return {
    periods,
    receivedOn,
    clarificationBy: addWorkingDays(receivedOn, periods.clarificationNotice, calendar).date,
    startedOn: receivedOn,
    startedBy: 'receipt',
    extension: 0,
    extendedBefore: false,
    clarificationRequested: false,
    feeNoticed: false,
    payBy: undefined,
    waiting: undefined,
    consultations: [],
    delayedTo: undefined,
    repliedOn: undefined,
  }
}

/**
 * The last day of the reply period as things stand. What is still open is taken to end on its last
 * day; undefined once the applicant has let that day pass. (条例第三十条、第三十三条)
 */
export function dueOn(
  state: ClockState,
  asOf: Day | undefined,
  calendar: Calendar,
): Day | undefined {
  if (hasLapsed(state, asOf)) return undefined
  if (state.waiting && !AWAITED_ACT_COMES_ON_ITS_LAST_DAY) return undefined
  const stops = stopsOf(state, asOf, calendar)
  let left = state.periods.reply + state.extension
  let on = state.waiting?.by ?? state.startedOn
  while (left > 0) {
    on = addDays(on, 1)
    if (isWorkingDay(on, calendar) && !stoppedOn(on, stops)) left -= 1
  }
  return later(on, state.delayedTo)
}

/** Whether the applicant let the day for clarification or payment pass. (条例第三十条，国办函〔2020〕109号第六条) */
export function hasLapsed({ waiting, repliedOn }: ClockState, asOf: Day | undefined): boolean {
  return waiting !== undefined && repliedOn === undefined && asOf !== undefined && asOf > waiting.by
}

/** The days that consultations take out of the period; they may overlap. (条例第三十三条第三款) */
export function stopsOf(
  { consultations, periods }: ClockState,
  asOf: Day | undefined,
  calendar: Calendar,
): readonly Stop[] {
  return consultations.map(({ of, sentOn, limit, repliedOn }) => {
    const lastDay = limit ?? limitIfDelivered(later(sentOn, asOf), periods, calendar)
    const answered = repliedOn ?? lastDay
    return {
      of,
      after: sentOn,
      to: LATE_OPINION_IS_SILENCE ? earlier(lastDay, answered) : answered,
    }
  })
}

/** The stop in which a day lies; two at once stop the clock once. (条例第三十三条第三款) */
export function stoppedOn(on: Day, stops: readonly Stop[]): Stop | undefined {
  return stops.find(({ after, to }) => after < on && on <= to)
}

/** The state after an event that the law allows. (条例第三十条、第三十二条至第三十四条) */
export function afterEvent(state: ClockState, event: ClockEvent, calendar: Calendar): ClockState {
  switch (event.kind) {
    case 'clarificationRequested': {
      const by =
        event.by ?? addWorkingDays(event.on, CLARIFICATION_PERIOD_WORKING_DAYS, calendar).date
      return { ...state, clarificationRequested: true, waiting: { for: 'clarification', by } }
    }
    case 'clarified':
      return startedAnew(state, event.on, 'clarification')
    case 'feeNoticed': {
      const by = addWorkingDays(event.on, state.periods.payment, calendar).date
      return { ...state, feeNoticed: true, payBy: by, waiting: { for: 'payment', by } }
    }
    case 'feePaid':
      return startedAnew(state, event.on, 'payment')
    case 'extended':
      return { ...state, extension: event.workingDays, extendedBefore: true }
    case 'thirdPartyConsulted':
    case 'agencyConsulted':
      return {
        ...state,
        consultations: [...state.consultations, consultation(state, event, calendar)],
      }
    case 'thirdPartyReplied':
    case 'agencyReplied':
      return { ...state, consultations: withOpinion(state.consultations, event) }
    case 'delayed':
      return { ...state, delayedTo: event.until }
    case 'replied':
      return { ...state, repliedOn: event.on }
  }
}

/** The letter of consultation that an opinion answers; undefined when none is open. (条例第三十二条) */
export function answeredBy(
  event: Extract<ClockEvent, { kind: 'thirdPartyReplied' | 'agencyReplied' }>,
  consultations: readonly Consultation[],
): Consultation | undefined {
  const of = event.kind === 'thirdPartyReplied' ? 'thirdParty' : 'agency'
  return consultations.find(
    (letter) =>
      letter.of === of &&
      letter.repliedOn === undefined &&
      (event.party === undefined || letter.party === event.party),
  )
}

/** A fresh start: the full period, whatever was used or granted before. */
function startedAnew(state: ClockState, on: Day, startedBy: ClockState['startedBy']): ClockState {
  const extension = FRESH_START_DROPS_EXTENSION ? 0 : state.extension
  return { ...state, startedOn: on, startedBy, extension, waiting: undefined }
}

function consultation(
  { periods }: ClockState,
  event: Extract<ClockEvent, { kind: 'thirdPartyConsulted' | 'agencyConsulted' }>,
  calendar: Calendar,
): Consultation {
  const { kind, on, deliveredOn, party } = event
  return {
    of: kind === 'thirdPartyConsulted' ? 'thirdParty' : 'agency',
    party,
    sentOn: on,
    limit: deliveredOn && limitIfDelivered(deliveredOn, periods, calendar),
    repliedOn: undefined,
  }
}

function withOpinion(
  consultations: readonly Consultation[],
  event: Extract<ClockEvent, { kind: 'thirdPartyReplied' | 'agencyReplied' }>,
): readonly Consultation[] {
  const answered = answeredBy(event, consultations)
  return consultations.map((letter) =>
    letter === answered ? { ...letter, repliedOn: event.on } : letter,
  )
}

function limitIfDelivered(
  deliveredOn: Day,
  { consultation: days }: ReplyPeriods,
  calendar: Calendar,
): Day {
  return addWorkingDays(deliveredOn, days, calendar).date
}

function later(one: Day, other: Day | undefined): Day {
  return other !== undefined && other > one ? other : one
}

function earlier(one: Day, other: Day): Day {
  return other < one ? other : one
}

/** The events of a case in the order of their days; those of one day in the order given. (条例第三十三条) */
export function inOrder({ events }: ClockCase): readonly ClockEvent[] {
  return events.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}
