import type { Bilingual } from './bilingual.ts'
import type { Calendar } from './calendar.ts'
import { addDays, type Day } from './day.ts'
import { acts, type Act } from './dossier-acts.ts'
import { clockCaseOf, type Ledger } from './dossier-clock.ts'
import type { Dossier } from './dossier.ts'
import type { ClockEvent } from './reply-clock-case.ts'
import { runReplyClock } from './reply-clock.ts'

/** Why an act may not be done, and which article says so. */
export type Objection = { readonly because: Bilingual; readonly article: string }

/**
 * Why an act's time has not come, or is over, on a day; undefined when it may be done then. State and
 * role are asked elsewhere. (条例第三十条、第三十二条至第三十五条)
 */
export function untimely(
  act: Act,
  { ledger, dossier, on, calendar }: Moment,
): Objection | undefined {
  if (on < dossier.lastOn) {
    return objection(
      act,
      `${on} 早于上一项办理记录的日期 ${dossier.lastOn}，请核对日期`,
      `${on} lies before the last entry, of ${dossier.lastOn}`,
    )
  }
  return (
    beforeItsTime(act, { ledger, dossier, on, calendar }) ??
    refusedByClock(act, { ledger, dossier, on, calendar })
  )
}

/** A dossier at the moment of an act. */
export type Moment = {
  readonly ledger: Ledger
  readonly dossier: Dossier
  readonly on: Day
  readonly calendar: Calendar
}

function beforeItsTime(act: Act, moment: Moment): Objection | undefined {
  switch (act) {
    case 'lapseClarification':
      return untilLapsed(act, moment, '补正期限')
    case 'lapsePayment':
      return untilLapsed(act, moment, '缴费期限')
    case 'endConsultation':
      return untilAnswered(moment)
    case 'delayReasonably':
      return moment.dossier.done.includes('receiveReasons')
        ? undefined
        : objection(
            act,
            '申请人说明理由后，才能告知合理延迟；请先要求说明理由',
            'a delay follows the reasons that the applicant gave; ask for them first',
          )
    case 'decide':
      return moment.dossier.sought === 'information' ? undefined : wrongKind(act)
    case 'correctRecord':
      return moment.dossier.sought === 'recordCorrection' ? undefined : wrongKind(act)
    case 'archive':
      return untilServed(moment)
    default:
      return undefined
  }
}

/** The clock knows the last days; a probe asks it whether the act would still be in time. */
function refusedByClock(
  act: Act,
  { ledger, dossier, on, calendar }: Moment,
): Objection | undefined {
  const facts = clockCaseOf(ledger, on)
  const probe = facts && probeOf(act, on, dossier)
  if (!probe) return undefined
  const ran = runReplyClock({ ...facts, events: [...facts.events, probe] }, calendar)
  return ran.kind === 'refused' ? { because: ran.because, article: ran.basis.zh } : undefined
}

function probeOf(act: Act, on: Day, { clock }: Dossier): ClockEvent | undefined {
  switch (act) {
    case 'requestClarification':
      return { kind: 'clarificationRequested', on }
    case 'receiveClarification':
      return { kind: 'clarified', on }
    case 'consultThirdParty':
      return { kind: 'thirdPartyConsulted', on, party: 'probe' }
    case 'consultAgency':
      return { kind: 'agencyConsulted', on, party: 'probe' }
    case 'extend':
      return { kind: 'extended', on, workingDays: 1 }
    case 'delayReasonably':
      return { kind: 'delayed', on, until: addDays(clock?.dueOn ?? on, 1) }
    case 'noticeFee':
      return { kind: 'feeNoticed', on }
    case 'recordPayment':
      return { kind: 'feePaid', on }
    default:
      return undefined
  }
}

function untilLapsed(act: Act, { ledger, on, calendar }: Moment, period: string) {
  const facts = clockCaseOf(ledger, on)
  const ran = facts && runReplyClock(facts, calendar)
  const lapsed = ran?.kind === 'ran' && ran.clock.dueOn === undefined
  if (lapsed) return undefined
  return objection(
    act,
    `${period}尚未届满，或者文书尚未送达，不能视为放弃申请`,
    'the last day has not passed, or the letter is not delivered: nothing has lapsed',
  )
}

function untilAnswered({ dossier, on }: Moment): Objection | undefined {
  const open = dossier.parties.find(
    ({ answer, limit }) => !answer && (limit === undefined || on <= limit),
  )
  if (!open) return undefined
  return objection(
    'endConsultation',
    open.limit === undefined
      ? '征求意见书尚未登记送达，请先登记送达日期'
      : `被征求意见方可以在 ${open.limit} 之前提出意见，请等待其答复或者期限届满`,
    open.limit === undefined
      ? 'the letter of consultation is not delivered yet; record its delivery first'
      : `the consulted party may answer until ${open.limit}`,
  )
}

function untilServed({ dossier }: Moment): Objection | undefined {
  const nothingToServe =
    dossier.outcome?.kind === 'withdrawn' || dossier.outcome?.kind === 'endedOtherwise'
  if (nothingToServe || dossier.repliedOn !== undefined) return undefined
  return objection(
    'archive',
    '告知书尚未送达申请人，不能归档；请先登记送达',
    'the letter is not served yet: it cannot be archived',
  )
}

function wrongKind(act: Act): Objection {
  return act === 'decide'
    ? objection(
        act,
        '这是更正政府信息记录的申请，请用“答复信息更正申请”办理',
        'this asks for the correction of a record; reply to that',
      )
    : objection(
        act,
        '这是公开政府信息的申请，请用“作出答复”办理',
        'this asks for information; decide on that',
      )
}

/** An objection to an act, under the article of that act. (条例第四十五条) */
export function objection(act: Act, zh: string, en: string): Objection {
  return { because: { zh, en }, article: acts[act].article }
}
