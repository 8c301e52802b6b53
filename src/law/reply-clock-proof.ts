import type { Bilingual } from './bilingual.ts'
import { dayStatus, type Calendar, type DayStatus } from './calendar.ts'
import { addDays, type Day } from './day.ts'
import { dueOn, stoppedOn, stopsOf, type ClockState, type Stop } from './reply-clock-state.ts'

/** One day of the proof: whether it counts towards the period, and why. */
export type ProofDay = {
  readonly date: Day
  readonly counts: boolean
  /** The period stands still on it or has not begun: it would not count if it were worked either. */
  readonly stopped: boolean
  /** Its number within the period; undefined where it does not count. */
  readonly number: number | undefined
  readonly because: Bilingual
}

/** Every day from the day after receipt to the due day, each counted or not. (条例第三十三条) */
export function proofOf(
  state: ClockState,
  asOf: Day | undefined,
  calendar: Calendar,
): readonly ProofDay[] {
  const lastDay = dueOn(state, asOf, calendar)
  if (lastDay === undefined) return []
  const stops = stopsOf(state, asOf, calendar)
  const days: ProofDay[] = []
  let counted = 0
  for (let date = addDays(state.receivedOn, 1); date <= lastDay; date = addDays(date, 1)) {
    const status = dayStatus(date, calendar)
    const stopped = beforeStart(state, date) ?? duringStop(stoppedOn(date, stops))
    const notCounted = stopped ?? (status.works ? undefined : status.because)
    if (!notCounted) counted += 1
    days.push({
      date,
      counts: !notCounted,
      stopped: stopped !== undefined,
      number: notCounted ? undefined : counted,
      because: marked(notCounted ?? countedDay(counted, state, status), status),
    })
  }
  return days
}

function beforeStart(state: ClockState, date: Day): Bilingual | undefined {
  const startsAfter = state.waiting?.by ?? state.startedOn
  if (date > startsAfter) return undefined
  if (state.waiting?.for === 'clarification') {
    return { zh: '等待补正，期限尚未起算', en: 'awaiting clarification; the period has not begun' }
  }
  if (state.waiting?.for === 'payment') {
    return {
      zh: '等待缴费，缴清后重新起算',
      en: 'awaiting payment, after which the period begins anew',
    }
  }
  return state.startedBy === 'clarification'
    ? {
        zh: `${startsAfter} 收到补正，期限自次日重新起算`,
        en: `clarified on ${startsAfter}; the period began anew the day after`,
      }
    : {
        zh: `${startsAfter} 缴清费用，期限自次日重新起算`,
        en: `paid on ${startsAfter}; the period began anew the day after`,
      }
}

function duringStop(stop: Stop | undefined): Bilingual | undefined {
  if (!stop) return undefined
  return stop.of === 'thirdParty'
    ? { zh: '征求第三方意见期间，不计入', en: 'third-party consultation; not counted' }
    : { zh: '征求其他机关意见期间，不计入', en: 'agency consultation; not counted' }
}

function countedDay(
  number: number,
  { periods, extension }: ClockState,
  status: DayStatus,
): Bilingual {
  const zh = status.special ? `（${status.because.zh}）` : ''
  const en = status.special ? ` (${status.because.en})` : ''
  const extra = number - periods.reply
  if (extra > extension) {
    return {
      zh: `合理延迟的第${extra - extension}个工作日${zh}`,
      en: `working day ${extra - extension} of the reasonable delay${en}`,
    }
  }
  return extra > 0
    ? { zh: `延长期限的第${extra}个工作日${zh}`, en: `working day ${extra} of the extension${en}` }
    : { zh: `第${number}个工作日${zh}`, en: `working day ${number}${en}` }
}

function marked({ zh, en }: Bilingual, { provisional }: DayStatus): Bilingual {
  if (!provisional) return { zh, en }
  return {
    zh: `${zh}（该年度放假通知尚未公布，暂按法定节假日推算）`,
    en: `${en} (the year's holiday notice is not published; statutory days assumed)`,
  }
}
