import { failure } from './bilingual.ts'
import type { Calendar } from './calendar.ts'
import type { Day } from './day.ts'
import type { Act } from './dossier-acts.ts'
import { clockCaseOf, consultedAs, deliveryOf, receiptOf, type Ledger } from './dossier-clock.ts'
import type { Consulted, CorrectionResult, DossierEvent, EventOf } from './dossier-events.ts'
import type { State } from './dossier-states.ts'
import { stateAfter } from './lifecycle.ts'
import type { OutcomeKey } from './outcome-rows.ts'
import { rowOf, type Outcome } from './outcome.ts'
import { runReplyClock, type ReplyClock } from './reply-clock.ts'
import { replyPeriods } from './reply-periods.ts'
import { inForce } from './dated.ts'
import { effectiveOn, isOnTime } from './service.ts'
import { addWorkingDays } from './working-days.ts'

/** A party that was asked for its opinion, and what it said. */
export type ConsultedParty = {
  readonly party: string
  readonly of: Consulted
  readonly sentOn: Day
  readonly deliveredOn: Day | undefined
  /** The last day for its opinion; undefined while the letter is not delivered. */
  readonly limit: Day | undefined
  readonly answer: EventOf<'receiveOpinion'> | undefined
}

/** Where a dossier stands: nothing of it is stored as truth, all of it follows from the ledger. */
export type Dossier = {
  readonly state: State
  readonly done: readonly Act[]
  readonly submittedOn: Day
  readonly lastOn: Day
  readonly sought: EventOf<'submit'>['sought']
  readonly receivedOn: Day | undefined
  /** Undefined while the application is not received. */
  readonly clock: ReplyClock | undefined
  readonly parties: readonly ConsultedParty[]
  readonly fee: EventOf<'noticeFee'> | undefined
  /** How it ended: what the annual report counts. A remade reply is no second result. (C-10) */
  readonly outcome: Outcome | undefined
  readonly row: OutcomeKey | undefined
  /** The day of the document that ended it: the year of its result. (C-7) */
  readonly endedOn: Day | undefined
  /** What stands now, after a reply was remade. */
  readonly standing: Outcome | undefined
  readonly correction: CorrectionResult | undefined
  readonly repliedOn: Day | undefined
  /** Whether the reply was served by its due day; undefined while it is not served. */
  readonly onTime: boolean | undefined
}

/**
 * Where a ledger has led. Throws an Error for one that the law does not allow: `advance` never makes
 * such a ledger, so somebody wrote around it. (条例第四十五条)
 */
export function dossierOf(ledger: Ledger, calendar: Calendar, asOf?: Day): Dossier {
  const facts = clockCaseOf(ledger, asOf)
  const ran = facts && runReplyClock(facts, calendar)
  if (ran?.kind === 'refused') {
    const { zh, en } = ran.because
    throw failure(`案卷的期限无法计算：${zh}`, `The clock of the dossier cannot run: ${en}`)
  }
  return {
    ...standingOf(ledger),
    submittedOn: ledger[0].on,
    lastOn: ledger.at(-1)?.on ?? ledger[0].on,
    sought: ledger[0].sought,
    receivedOn: receiptOf(ledger),
    clock: ran?.clock,
    parties: partiesOf(ledger, calendar),
    fee: ledger.find((event): event is EventOf<'noticeFee'> => event.act === 'noticeFee'),
    ...endOf(ledger),
    ...replyOf(ledger, ran?.clock),
  }
}

/** The state of a ledger and the acts done so far; throws as `dossierOf` does. (条例第四十五条) */
export function standingOf(ledger: Ledger): Pick<Dossier, 'state' | 'done'> {
  const done = ledger.flatMap(({ act }) => (act === 'submit' ? [] : [act]))
  const state = stateAfter(done)
  if (!state) {
    throw failure(
      '案卷的办理记录不合法定程序，请用 gongkai verify 核对',
      'The ledger of the dossier does not follow the law: check it with gongkai verify',
    )
  }
  return { state, done }
}

/** How an event ends a dossier; undefined where it does not. (国办公开办函〔2021〕30号附件) */
export function outcomeOf(event: DossierEvent): Outcome | undefined {
  switch (event.act) {
    case 'decide':
      return event.outcome
    case 'lapseClarification':
      return { kind: 'uncorrected' }
    case 'lapsePayment':
      return { kind: 'unpaid' }
    case 'withdraw':
      return event.because === 'withdrawn'
        ? { kind: 'withdrawn' }
        : { kind: 'endedOtherwise', reason: event.because }
    default:
      return undefined
  }
}

function endOf(
  ledger: Ledger,
): Pick<Dossier, 'outcome' | 'row' | 'endedOn' | 'standing' | 'correction'> {
  const end = ledger.find(
    (event) => outcomeOf(event) !== undefined || event.act === 'correctRecord',
  )
  const outcome = end && outcomeOf(end)
  const remade = ledger.findLast((event): event is EventOf<'remake'> => event.act === 'remake')
  return {
    outcome,
    // A record's correction is not an application for information: no row counts it.
    row: outcome && ledger[0].sought === 'information' ? rowOf(outcome) : undefined,
    endedOn: end?.on,
    standing: remade?.outcome ?? outcome,
    correction: end?.act === 'correctRecord' ? end.result : undefined,
  }
}

function replyOf(
  ledger: Ledger,
  clock: ReplyClock | undefined,
): Pick<Dossier, 'repliedOn' | 'onTime'> {
  const served = ledger.find(
    (event): event is EventOf<'serve'> =>
      event.act === 'serve' && effectiveOn(event.service) !== undefined,
  )
  if (!served) return { repliedOn: undefined, onTime: undefined }
  const onTime = clock?.dueOn === undefined ? undefined : isOnTime(served.service, clock.dueOn)
  return { repliedOn: effectiveOn(served.service), onTime }
}

function partiesOf(ledger: Ledger, calendar: Calendar): readonly ConsultedParty[] {
  const received = receiptOf(ledger)
  if (received === undefined) return []
  const days = inForce(replyPeriods, received).consultation
  return ledger.flatMap((event) => {
    if (event.act !== 'consultThirdParty' && event.act !== 'consultAgency') return []
    const deliveredOn = deliveryOf(event, ledger)
    return {
      party: event.party,
      of: consultedAs(event.party, ledger) ?? 'thirdParty',
      sentOn: event.on,
      deliveredOn,
      limit: deliveredOn && addWorkingDays(deliveredOn, days, calendar).date,
      answer: ledger.find(
        (answer): answer is EventOf<'receiveOpinion'> =>
          answer.act === 'receiveOpinion' && answer.party === event.party,
      ),
    }
  })
}
