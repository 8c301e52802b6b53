import type { Bilingual } from './bilingual.ts'
import type { Day } from './day.ts'
import type { ClockEvent } from './reply-clock-case.ts'
import type { ClockState, Consultation } from './reply-clock-state.ts'

/** What an event did to the clock, and by which article. */
export type ClockStep = {
  readonly on: Day
  readonly event: 'received' | ClockEvent['kind'] | 'consultationSilent' | 'lapsed'
  readonly effect: Bilingual
  readonly basis: Bilingual
}

const article33 = (paragraph: string, number: number): Bilingual => ({
  zh: `条例第三十三条第${paragraph}款`,
  en: `Regulations, Art. 33 ¶${number}`,
})
const article30: Bilingual = { zh: '条例第三十条', en: 'Regulations, Art. 30' }
const article31: Bilingual = {
  zh: '条例第三十一条、第三十三条第二款',
  en: 'Regulations, Art. 31 and 33 ¶2',
}
const article32: Bilingual = { zh: '条例第三十二条', en: 'Regulations, Art. 32' }
const article34: Bilingual = { zh: '条例第三十四条', en: 'Regulations, Art. 34' }
const article35: Bilingual = { zh: '条例第三十五条', en: 'Regulations, Art. 35' }
const feeRules: Bilingual = {
  zh: '国办函〔2020〕109号第六条',
  en: 'Processing Fee Measures (Guobanhan [2020] No. 109), Art. 6',
}

/** The first step: the application is received and the period begins the day after. (条例第三十一条、第三十三条) */
export function receiptStep(state: ClockState, due: Day | undefined): ClockStep {
  return {
    on: state.receivedOn,
    event: 'received',
    effect: {
      zh: `收到申请，自次日起${state.periods.reply}个工作日内答复，至 ${due}`,
      en: `received; to be answered within ${state.periods.reply} working days from the next day, by ${due}`,
    },
    basis: article31,
  }
}

/** The step of one event: its effect in words, with the due day it leaves. (条例第三十条、第三十二条至第三十四条) */
export function stepOf(event: ClockEvent, after: ClockState, due: Day | undefined): ClockStep {
  return { on: event.on, event: event.kind, ...effectOf(event, after, due) }
}

/** The step of a consulted party's silence: the clock runs on from its last day. (条例第三十二条、第三十四条) */
export function silenceStep({ of, limit }: Consultation & { readonly limit: Day }): ClockStep {
  return of === 'thirdParty'
    ? step(
        limit,
        'consultationSilent',
        `第三方逾期未提出意见，不视为同意，由行政机关决定是否公开；期限自次日继续计算`,
        `the third party kept silent, which is no consent: the agency decides; the clock runs on the next day`,
        article32,
      )
    : step(
        limit,
        'consultationSilent',
        `被征求意见机关逾期未提出意见，视为同意公开；期限自次日继续计算`,
        `the co-maker kept silent, which counts as consent; the clock runs on the next day`,
        article34,
      )
}

/** The step of a lapse: the applicant let the last day pass, and the application is not handled further. (条例第三十条，国办函〔2020〕109号第六条) */
export function lapseStep(waiting: NonNullable<ClockState['waiting']>): ClockStep {
  return waiting.for === 'clarification'
    ? step(
        waiting.by,
        'lapsed',
        '申请人无正当理由逾期不补正的，视为放弃申请，不再处理',
        'not clarified in time without good reason: abandoned, not handled further',
        article30,
      )
    : step(
        waiting.by,
        'lapsed',
        '申请人逾期未缴纳信息处理费，视为放弃申请，不再处理',
        'not paid in time: abandoned, not handled further',
        feeRules,
      )
}

function effectOf(
  event: ClockEvent,
  after: ClockState,
  due: Day | undefined,
): { readonly effect: Bilingual; readonly basis: Bilingual } {
  switch (event.kind) {
    case 'clarificationRequested':
      return effect(
        `告知补正，申请人最迟 ${after.waiting?.by} 补正；收到补正之日起重新计算，暂按最后一日补正推算至 ${due}`,
        `clarification asked for, by ${after.waiting?.by}; the period begins anew when it arrives, at the latest until ${due}`,
        article30,
      )
    case 'clarified':
      return effect(
        `收到补正，期限自次日重新计算，至 ${due}`,
        `clarified; the full period begins anew the next day, until ${due}`,
        article30,
      )
    case 'thirdPartyConsulted':
      return effect(
        `书面征求第三方意见，期限自次日停止计算；第三方应自收到之日起${after.periods.consultation}个工作日内提出意见，暂推算至 ${due}`,
        `third party consulted; the clock stops the next day, the party has ${after.periods.consultation} working days from delivery; until ${due} at the latest`,
        article33('三', 3),
      )
    case 'agencyConsulted':
      return effect(
        `征求其他机关意见，期限自次日停止计算；被征求意见机关应自收到之日起${after.periods.consultation}个工作日内提出意见，暂推算至 ${due}`,
        `another agency consulted; the clock stops the next day, it has ${after.periods.consultation} working days from delivery; until ${due} at the latest`,
        article33('三', 3),
      )
    case 'thirdPartyReplied':
    case 'agencyReplied':
      return effect(
        `收到意见，期限自次日继续计算，至 ${due}`,
        `opinion received; the clock runs on the next day, until ${due}`,
        article33('三', 3),
      )
    case 'extended':
      return effect(
        `经政府信息公开工作机构负责人同意并告知申请人，延长${event.workingDays}个工作日，至 ${due}`,
        `extended by ${event.workingDays} working days with the disclosure office head's consent, until ${due}`,
        article33('二', 2),
      )
    case 'feeNoticed':
      return effect(
        `通知缴纳信息处理费，最迟 ${after.payBy} 缴清；缴清次日起重新计算，暂按最后一日缴清推算至 ${due}`,
        `fee noticed, payable by ${after.payBy}; the period begins anew after payment, at the latest until ${due}`,
        feeRules,
      )
    case 'feePaid':
      return effect(
        `缴清费用，期限自次日重新计算，至 ${due}`,
        `paid; the full period begins anew the next day, until ${due}`,
        feeRules,
      )
    case 'delayed':
      return effect(
        `申请理由合理但无法按期答复，告知申请人延迟至 ${event.until} 答复`,
        `the reasons are good but the period is too short; the applicant is told of a delay until ${event.until}`,
        article35,
      )
    case 'replied':
      return due !== undefined && event.on > due
        ? effect(`答复，逾期（期限为 ${due}）`, `replied, late (due ${due})`, article33('二', 2))
        : effect('按期答复，期限终结', 'replied in time; the period ends', article33('二', 2))
  }
}

function effect(zh: string, en: string, basis: Bilingual): Pick<ClockStep, 'effect' | 'basis'> {
  return { effect: { zh, en }, basis }
}

function step(
  on: Day,
  event: ClockStep['event'],
  zh: string,
  en: string,
  basis: Bilingual,
): ClockStep {
  return { on, event, ...effect(zh, en, basis) }
}
