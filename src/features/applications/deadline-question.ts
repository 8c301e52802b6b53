import type { Calendar } from '../../law/calendar.ts'
import { parseDay, type Day } from '../../law/day.ts'
import { runReplyClock, type ClockResult } from '../../law/reply-clock.ts'
import type { ClockEvent } from '../../law/reply-clock-case.ts'
import type { Language, Messages } from '../../web/language.ts'

/** Far enough from the end of the known calendar for every period that begins on it. */
const LAST_DAY = '2039-12-31'

/** What the page asks, as it was typed. */
export type DeadlineValues = {
  readonly received: string
  readonly clarified: string
  readonly extended: string
}

export type DeadlineAnswer =
  | { readonly kind: 'not-asked' }
  | {
      readonly kind: 'mistaken'
      readonly errors: Readonly<Partial<Record<keyof DeadlineValues, string>>>
    }
  | { readonly kind: 'answered'; readonly receivedOn: Day; readonly result: ClockResult }

const text = {
  zh: {
    noDay: (typed: string) => `没有“${typed}”这一天，请按“年-月-日”填写，例如 2026-03-02`,
    outside: '请填写2019年5月15日至2040年的日期：更早的申请适用修订前的条例',
    before: '收到补正的日期不能早于收到申请的日期',
    days: '请填写1到20之间的整数：延长最长20个工作日',
  },
  en: {
    noDay: (typed: string) =>
      `There is no day "${typed}". Write year-month-day, such as 2026-03-02`,
    outside:
      'Enter a day between 15 May 2019 and 2040; earlier requests are under the old Regulations',
    before: 'The clarification cannot come before the request',
    days: 'Enter a whole number from 1 to 20: an extension is at most 20 working days',
  },
} satisfies Messages

/** Reads what was typed and runs the clock on it. An empty day asks nothing yet. */
export function answerDeadline(
  values: DeadlineValues,
  calendar: Calendar,
  language: Language,
): DeadlineAnswer {
  if (values.received === '') return { kind: 'not-asked' }
  const words = text[language]
  const receivedOn = parseDay(values.received)
  if (!receivedOn) return { kind: 'mistaken', errors: { received: words.noDay(values.received) } }
  if (receivedOn < '2019-05-15' || receivedOn > LAST_DAY) {
    return { kind: 'mistaken', errors: { received: words.outside } }
  }
  const clarification = clarificationOf(values.clarified, receivedOn, words)
  if (!clarification.ok) return { kind: 'mistaken', errors: { clarified: clarification.why } }
  const extension = extensionOf(
    values.extended,
    clarification.events.at(-1)?.on ?? receivedOn,
    words,
  )
  if (!extension.ok) return { kind: 'mistaken', errors: { extended: extension.why } }
  const events = [...clarification.events, ...extension.events]
  return { kind: 'answered', receivedOn, result: runReplyClock({ receivedOn, events }, calendar) }
}

type Words = (typeof text)[Language]
type Events =
  | { readonly ok: true; readonly events: readonly ClockEvent[] }
  | { readonly ok: false; readonly why: string }

/** Only the day of the clarification matters to the period; it was asked for at once. */
function clarificationOf(typed: string, receivedOn: Day, words: Words): Events {
  if (typed === '') return { ok: true, events: [] }
  const on = parseDay(typed)
  if (!on) return { ok: false, why: words.noDay(typed) }
  if (on < receivedOn) return { ok: false, why: words.before }
  if (on > LAST_DAY) return { ok: false, why: words.outside }
  return {
    ok: true,
    events: [
      { kind: 'clarificationRequested', on: receivedOn },
      { kind: 'clarified', on },
    ],
  }
}

function extensionOf(typed: string, on: Day, words: Words): Events {
  if (typed === '') return { ok: true, events: [] }
  const workingDays = /^\d{1,2}$/u.test(typed) ? Number(typed) : 0
  if (workingDays < 1 || workingDays > 20) return { ok: false, why: words.days }
  return { ok: true, events: [{ kind: 'extended', on, workingDays }] }
}
