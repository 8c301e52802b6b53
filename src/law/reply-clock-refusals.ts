import type { Bilingual } from './bilingual.ts'
import type { Calendar } from './calendar.ts'
import { EXTENSION_ONCE } from './readings.ts'
import type { ClockEvent } from './reply-clock-case.ts'
import { answeredBy, dueOn, type ClockState } from './reply-clock-state.ts'

/** Why the law does not allow an event, and which article says so. */
export type Refusal = { readonly because: Bilingual; readonly basis: Bilingual }

type EventOf<Kind extends ClockEvent['kind']> = Extract<ClockEvent, { kind: Kind }>

const article30: Bilingual = { zh: '条例第三十条', en: 'Regulations, Art. 30' }
const article32: Bilingual = { zh: '条例第三十二条', en: 'Regulations, Art. 32' }
const article33: Bilingual = { zh: '条例第三十三条', en: 'Regulations, Art. 33' }
const article34: Bilingual = { zh: '条例第三十四条', en: 'Regulations, Art. 34' }
const article35: Bilingual = { zh: '条例第三十五条', en: 'Regulations, Art. 35' }
const feeRules: Bilingual = {
  zh: '政府信息公开信息处理费管理办法（国办函〔2020〕109号）第六条',
  en: 'Processing Fee Measures (Guobanhan [2020] No. 109), Art. 6',
}

/** Why an event may not happen now; undefined when it may. (条例第三十条至第三十四条，国办函〔2020〕109号第六条) */
export function whyRefused(
  state: ClockState,
  event: ClockEvent,
  calendar: Calendar,
): Refusal | undefined {
  if (event.on < state.receivedOn) {
    return refusal(
      `${event.on} 早于收到申请之日 ${state.receivedOn}`,
      `${event.on} lies before the day of receipt, ${state.receivedOn}`,
      article33,
    )
  }
  if (state.repliedOn !== undefined) {
    return refusal(
      `${state.repliedOn} 已经答复，办理期限已经终结`,
      `the reply was given on ${state.repliedOn}; the period has ended`,
      article33,
    )
  }
  return whyRefusedInTime(state, event, calendar)
}

function whyRefusedInTime(
  state: ClockState,
  event: ClockEvent,
  calendar: Calendar,
): Refusal | undefined {
  switch (event.kind) {
    case 'clarificationRequested':
      return clarificationRequested(state, event)
    case 'clarified':
      return clarified(state)
    case 'thirdPartyConsulted':
      return afterDue(state, event.on, calendar, article32)
    case 'agencyConsulted':
      return afterDue(state, event.on, calendar, article34)
    case 'thirdPartyReplied':
    case 'agencyReplied':
      return opinion(state, event)
    case 'extended':
      return extended(state, event, calendar)
    case 'feeNoticed':
      return feeNoticed(state, event, calendar)
    case 'feePaid':
      return feePaid(state, event)
    case 'delayed':
      return delayed(state, event, calendar)
    case 'replied':
      return undefined
  }
}

function clarificationRequested(
  state: ClockState,
  { on }: EventOf<'clarificationRequested'>,
): Refusal | undefined {
  if (state.clarificationRequested) {
    return refusal(
      '补正只能一次性告知，不得再次要求补正',
      'clarification is asked for once, in one notice; it may not be asked for again',
      article30,
    )
  }
  if (on > state.clarificationBy) {
    return refusal(
      `补正应当自收到申请之日起7个工作日内告知，最迟 ${state.clarificationBy}`,
      `clarification is asked for within 7 working days of receipt, by ${state.clarificationBy}`,
      article30,
    )
  }
  return undefined
}

function clarified({ waiting }: ClockState): Refusal | undefined {
  if (waiting?.for === 'clarification') return undefined
  return refusal(
    '没有待补正的事项：应先告知申请人补正',
    'no clarification is awaited: it must be asked for first',
    article30,
  )
}

function opinion(
  state: ClockState,
  event: EventOf<'thirdPartyReplied' | 'agencyReplied'>,
): Refusal | undefined {
  const letter = answeredBy(event, state.consultations)
  if (letter && letter.sentOn <= event.on) return undefined
  const basis = event.kind === 'agencyReplied' ? article34 : article32
  return refusal(
    '没有待答复的征求意见书：应先书面征求意见',
    'no consultation is open: the opinion must be asked for in writing first',
    basis,
  )
}

function extended(
  state: ClockState,
  { on, workingDays }: EventOf<'extended'>,
  calendar: Calendar,
): Refusal | undefined {
  const longest = state.periods.longestExtension
  if (EXTENSION_ONCE && state.extendedBefore) {
    return refusal('答复期限只能延长一次', 'the period is extended once only', article33)
  }
  if (workingDays > longest || workingDays < 1 || !Number.isInteger(workingDays)) {
    return refusal(
      `延长的期限最长不得超过${longest}个工作日，而不是 ${workingDays} 个工作日`,
      `an extension is at most ${longest} working days, not ${workingDays}`,
      article33,
    )
  }
  if (state.waiting) {
    return refusal(
      '等待申请人补正或者缴费期间答复期限尚未起算，无从延长',
      'while the applicant has to clarify or pay, no reply period runs that could be extended',
      article33,
    )
  }
  return afterDue(state, on, calendar, article33)
}

function feeNoticed(
  state: ClockState,
  { on, sentOn = on }: EventOf<'feeNoticed'>,
  calendar: Calendar,
): Refusal | undefined {
  if (state.feeNoticed) {
    return refusal(
      '一件申请只能收取一次信息处理费，不得重复通知',
      'the processing fee of an application is noticed once only',
      feeRules,
    )
  }
  return afterDue(state, sentOn, calendar, feeRules)
}

function feePaid({ waiting }: ClockState, { on }: EventOf<'feePaid'>): Refusal | undefined {
  if (waiting?.for !== 'payment') {
    return refusal(
      '没有待缴的费用：应先通知收费',
      'no payment is awaited: it must be noticed first',
      feeRules,
    )
  }
  if (on > waiting.by) {
    return refusal(
      `缴费期限为收到收费通知的次日起20个工作日，已于 ${waiting.by} 届满，视为放弃申请`,
      `the fee was payable until ${waiting.by}; the application counts as abandoned`,
      feeRules,
    )
  }
  return undefined
}

function delayed(
  state: ClockState,
  { on, until }: EventOf<'delayed'>,
  calendar: Calendar,
): Refusal | undefined {
  if (state.delayedTo !== undefined) {
    return refusal(
      '合理延迟的答复期限只能告知一次',
      'a reasonable delay is noticed once only',
      article35,
    )
  }
  const due = dueOn(state, on, calendar)
  if (due !== undefined && until <= due) {
    return refusal(
      `合理延迟后的期限 ${until} 应当晚于现在的答复期限 ${due}`,
      `the delayed day, ${until}, must lie after the present due day, ${due}`,
      article35,
    )
  }
  return afterDue(state, on, calendar, article35)
}

function afterDue(
  state: ClockState,
  on: ClockEvent['on'],
  calendar: Calendar,
  basis: Bilingual,
): Refusal | undefined {
  const due = dueOn(state, on, calendar)
  if (due !== undefined && on <= due) return undefined
  return due === undefined
    ? refusal('申请已视为放弃，不再办理', 'the application counts as abandoned', basis)
    : refusal(
        `答复期限已于 ${due} 届满，${on} 不得再作此处理`,
        `the reply period ended on ${due}; this cannot be done on ${on}`,
        basis,
      )
}

function refusal(zh: string, en: string, basis: Bilingual): Refusal {
  return { because: { zh, en }, basis }
}
