import { outOfRange } from './bilingual.ts'

/**
 * The only file of the law that knows `Date`. A day is a civil day in Asia/Shanghai, written
 * `YYYY-MM-DD`: no hour, no zone. Text order is time order, so days compare with `<`.
 */
export type Day = string & { readonly kind: 'Day' }

const MILLISECONDS_A_DAY = 86_400_000

/** The text as a day, or undefined where no such day exists, 2026-02-30 among them. (GB/T 7408) */
export function parseDay(text: string): Day | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return undefined
  const instant = new Date(`${text}T00:00:00Z`)
  if (Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== text)
    return undefined
  return text as Day
}

/** A day that is known to exist; for constants and tests. Throws a RangeError otherwise. (GB/T 7408) */
export function day(text: string): Day {
  const parsed = parseDay(text)
  if (!parsed) throw outOfRange(`没有这一天：${text}`, `There is no such day: ${text}`)
  return parsed
}

/** The civil day in Asia/Shanghai at an instant; the whole of China keeps UTC+8. (GB/T 7408) */
export function dayInShanghai(instant: Date): Day {
  return new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 10) as Day
}

/** The day `count` days later; earlier when negative. (民法典第二百零一条) */
export function addDays(from: Day, count: number): Day {
  return numberToDay(dayNumber(from) + count)
}

/** How many days lie between two days; negative when `to` is earlier. (民法典第二百零一条) */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}

/** The corresponding day `count` months later, or the last day of that month. (民法典第二百零二条) */
export function addMonths(from: Day, count: number): Day {
  const months = yearOf(from) * 12 + monthOf(from) - 1 + count
  const year = Math.floor(months / 12)
  const month = months - year * 12
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  const date = Math.min(Number(from.slice(8)), lastOfMonth)
  return new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10) as Day
}

/** The calendar year of a day. (民法典第二百条) */
export function yearOf(on: Day): number {
  return Number(on.slice(0, 4))
}

/** The month of a day, 1 to 12. (民法典第二百条) */
export function monthOf(on: Day): number {
  return Number(on.slice(5, 7))
}

/** The day of the week, 0 for Sunday to 6 for Saturday. (GB/T 7408) */
export function weekdayOf(on: Day): number {
  return new Date(`${on}T00:00:00Z`).getUTCDay()
}

/** A day as letters print it: Arabic figures, no leading zeros. (GB/T 9704-2012 7.3.5) */
export function printedDay(on: Day): string {
  return `${yearOf(on)}年${monthOf(on)}月${Number(on.slice(8))}日`
}

function dayNumber(on: Day): number {
  return Math.round(new Date(`${on}T00:00:00Z`).getTime() / MILLISECONDS_A_DAY)
}

function numberToDay(number: number): Day {
  return new Date(number * MILLISECONDS_A_DAY).toISOString().slice(0, 10) as Day
}
