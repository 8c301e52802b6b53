import { followsFrom, type ThirdPartyOpinion } from './consulted-opinions.ts'
import type { Day } from './day.ts'
import { outcomeOf } from './dossier.ts'
import type { ActEvent, EventOf } from './dossier-events.ts'
import { objection, type Moment, type Objection } from './dossier-timing.ts'
import { letterOf, type Outcome } from './outcome.ts'
import { feeForApplication } from './processing-fee.ts'
import { OVERRIDE_HOLD_WORKING_DAYS, SHORTEST_CLARIFICATION_WORKING_DAYS } from './readings.ts'
import { clockCaseOf } from './dossier-clock.ts'
import { runReplyClock } from './reply-clock.ts'
import { effectiveOn } from './service.ts'
import { addWorkingDays } from './working-days.ts'

/**
 * Why the facts of an act do not fit the law or the dossier; undefined when they do.
 * (条例第三十条、第三十二条至第三十八条)
 */
export function unfitting(event: ActEvent, moment: Moment): Objection | undefined {
  switch (event.act) {
    case 'requestClarification':
      return clarification(event, moment)
    case 'consultThirdParty':
    case 'consultAgency':
      return newParty(event, moment)
    case 'receiveOpinion':
      return opinion(event, moment)
    case 'recordDelivery':
      return delivery(event, moment)
    case 'extend':
    case 'delayReasonably':
      return byClock(event, moment)
    case 'noticeFee':
      return fee(event)
    case 'recordPayment':
      return payment(event, moment)
    case 'decide':
      return decision(event, moment)
    case 'serve':
      return service(event, moment)
    default:
      return undefined
  }
}

function clarification(
  { act, by, items, on }: EventOf<'requestClarification'>,
  { calendar }: Moment,
): Objection | undefined {
  const earliest = addWorkingDays(on, SHORTEST_CLARIFICATION_WORKING_DAYS, calendar).date
  if (by < earliest) {
    return objection(
      act,
      `补正期限应当合理，最早不得早于 ${earliest}`,
      `the period to clarify must be reasonable: not before ${earliest}`,
    )
  }
  if (items > 0) return undefined
  return objection(act, '请写明需要补正的事项', 'say what has to be clarified')
}

function newParty(
  { act, party }: EventOf<'consultThirdParty' | 'consultAgency'>,
  { dossier }: Moment,
): Objection | undefined {
  if (!dossier.parties.some((known) => known.party === party)) return undefined
  return objection(act, '已经征求过这一方的意见，不得重复征求', 'this party was consulted already')
}

function opinion(
  { act, party, opinion: said, on }: EventOf<'receiveOpinion'>,
  { dossier }: Moment,
): Objection | undefined {
  const consulted = dossier.parties.find((known) => known.party === party)
  if (!consulted || consulted.answer || consulted.sentOn > on) {
    return objection(act, '没有待答复的征求意见书', 'no consultation of this party is open')
  }
  const ofAgency = said === 'agrees' || said === 'objects'
  const ofThirdParty = said !== 'objects'
  if (consulted.of === 'agency' ? ofAgency : ofThirdParty) return undefined
  return objection(act, '意见的种类与被征求意见方不符', 'this party cannot answer so')
}

function delivery(
  { act, party, deliveredOn, on }: EventOf<'recordDelivery'>,
  { dossier }: Moment,
): Objection | undefined {
  const letter =
    party === undefined ? dossier.fee : dossier.parties.find((known) => known.party === party)
  const sentOn = letter && ('sentOn' in letter ? letter.sentOn : letter.on)
  const open = letter?.deliveredOn === undefined
  if (sentOn !== undefined && open && sentOn <= deliveredOn && deliveredOn <= on) return undefined
  return objection(
    act,
    '没有待登记送达的文书，或者送达日期早于发出日期、晚于登记日期，请核对',
    'no letter awaits delivery, or the day lies before its sending or after today',
  )
}

function byClock(
  event: EventOf<'extend' | 'delayReasonably'>,
  { ledger, calendar }: Moment,
): Objection | undefined {
  const facts = clockCaseOf([...ledger, event])
  const ran = facts && runReplyClock(facts, calendar)
  return ran?.kind === 'refused' ? { because: ran.because, article: ran.basis.zh } : undefined
}

/** The amount is that of the scale, or less where the agency waives it. */
function fee({ act, basis, amount, on }: EventOf<'noticeFee'>): Objection | undefined {
  const { total } = feeForApplication(basis, on)
  const asked = BigInt(amount)
  if (asked > 0n && asked <= BigInt(total)) return undefined
  return objection(
    act,
    total === '0'
      ? '按规定的标准不应收费，请直接办理'
      : `收费金额应当大于零，不得超过按标准计算的 ${total} 元`,
    total === '0'
      ? 'by the scale nothing is owed; go on without a fee'
      : `the amount must be more than 0 and at most ${total} yuan`,
  )
}

function payment(
  { act, amount }: EventOf<'recordPayment'>,
  { dossier }: Moment,
): Objection | undefined {
  const owed = dossier.fee?.amount ?? '0'
  if (BigInt(amount) >= BigInt(owed)) return undefined
  return objection(
    act,
    `应缴 ${owed} 元，尚未缴清；缴清后再登记，办理期限自缴清次日起重新计算`,
    `${owed} yuan are owed; record the payment once it is complete`,
  )
}

/** Outcomes that other acts bring about: the passing of a period, a withdrawal. */
const ofOtherActs: ReadonlySet<Outcome['kind']> = new Set([
  'uncorrected',
  'unpaid',
  'withdrawn',
  'endedOtherwise',
])

function decision(event: EventOf<'decide'>, moment: Moment): Objection | undefined {
  const { act, outcome } = event
  if (ofOtherActs.has(outcome.kind)) {
    return objection(
      act,
      '逾期不补正、逾期未缴费和撤回不是答复，请用相应的办理步骤',
      'a lapse or a withdrawal is no decision; use its own act',
    )
  }
  return afterStep(event, moment) ?? severability(event) ?? objectionHeeded(event, moment)
}

/** Some outcomes follow a step that must have been taken. */
function afterStep(
  { act, outcome, on }: EventOf<'decide'>,
  { dossier, ledger }: Moment,
): Objection | undefined {
  if (outcome.kind === 'stillUnclear' && !dossier.done.includes('receiveClarification')) {
    return objection(
      act,
      '申请人补正之后内容仍不明确的，才能这样答复；请先告知补正',
      'only an application that was clarified can be still unclear',
    )
  }
  const asked = ledger.find((event): event is EventOf<'askReasons'> => event.act === 'askReasons')
  if (outcome.kind === 'excessive' && !asked) {
    return objection(
      act,
      '认为申请数量、频次明显超过合理范围的，应当先要求申请人说明理由',
      'ask for reasons before declining as excessive',
    )
  }
  if (
    dossier.state !== 'awaitingReasons' ||
    (outcome.kind === 'excessive' && asked && on > asked.by)
  ) {
    return undefined
  }
  return objection(
    act,
    '正在等待申请人说明理由；期限届满仍不说明的，可以不予处理',
    'reasons are awaited; after their last day it may be declined as excessive',
  )
}

/** What can be parted from what is withheld has to be given. (条例第三十七条) */
function severability({
  act,
  outcome,
  severability: checked,
}: EventOf<'decide'>): Objection | undefined {
  if (outcome.kind === 'partial' && checked !== 'severed') {
    return objection(
      act,
      '部分公开应当经过区分处理，请确认已作区分处理',
      'a partial disclosure severs what is withheld; confirm it',
    )
  }
  if (outcome.kind === 'refused' && checked !== 'notSeverable') {
    return objection(
      act,
      '不予公开之前应当审查能否区分处理；能够区分的，请作“部分公开”',
      'check first whether what can be disclosed can be severed; then grant that part',
    )
  }
  return undefined
}

/** A well-founded objection withholds, unless a major public interest overrides it. (条例第三十二条) */
function objectionHeeded(
  { act, outcome, overridesObjection }: EventOf<'decide'>,
  { dossier }: Moment,
): Objection | undefined {
  if (outcome.kind !== 'provided' || overridesObjection) return undefined
  const [first, ...others] = dossier.parties
    .filter(({ of }) => of === 'thirdParty')
    .map(({ answer, limit }): ThirdPartyOpinion =>
      answer && (limit === undefined || answer.on <= limit) ? thirdPartySaid(answer) : 'silent',
    )
  if (!first || followsFrom([first, ...others]) !== 'withhold') return undefined
  return objection(
    act,
    '第三方不同意公开且有合理理由，不得公开；认为不公开会对公共利益造成重大影响的，请注明并书面告知第三方',
    'a third party objects with good reason: do not disclose, unless a major public interest overrides it',
  )
}

function thirdPartySaid({ opinion: said }: EventOf<'receiveOpinion'>): ThirdPartyOpinion {
  return said === 'objects' ? 'objectsWithoutReason' : said
}

function service(
  { act, letter, service: way, on }: EventOf<'serve'>,
  moment: Moment,
): Objection | undefined {
  const { dossier, ledger } = moment
  const effective = effectiveOn(way)
  const ended = ledger.findLast((event) => outcomeOf(event) ?? event.act === 'correctRecord')
  if (effective !== undefined && ((ended && effective < ended.on) || effective > on)) {
    return objection(
      act,
      '送达日期不能早于文书的成文日期，也不能晚于登记之日',
      'a letter is served neither before its date nor after today',
    )
  }
  const due = dossier.standing ? letterOf(dossier.standing) : 'E24'
  if (letter !== due) {
    return objection(act, `应当送达的文书是 ${due}`, `the letter to serve is ${due}`)
  }
  return tooSoon(effective, moment)
}

/** Whoever objected gets time to ask for protection before the information leaves. (条例第三十二条) */
function tooSoon(effective: Day | undefined, { ledger, calendar }: Moment): Objection | undefined {
  const decided = ledger.find((event): event is EventOf<'decide'> => event.act === 'decide')
  if (!decided?.overridesObjection || effective === undefined) return undefined
  const earliest = addWorkingDays(decided.on, OVERRIDE_HOLD_WORKING_DAYS, calendar).date
  if (effective >= earliest) return undefined
  return objection(
    'serve',
    `第三方不同意公开的，告知第三方后至少 ${OVERRIDE_HOLD_WORKING_DAYS} 个工作日再提供，最早 ${earliest}`,
    `after overriding an objection, disclose on ${earliest} at the earliest`,
  )
}
