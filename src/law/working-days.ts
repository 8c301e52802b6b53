import { outOfRange } from './bilingual.ts'
import { dayStatus, type Calendar } from './calendar.ts'
import { addDays, yearOf, type Day } from './day.ts'

/** A day that was counted out, and whether the count leans on a calendar not yet published. */
export type CountedDay = { readonly date: Day; readonly provisional: boolean }

/** Beyond this many working days nobody counts by law; a larger number is a slip of the pen. */
const MOST_WORKING_DAYS = 2_500

/** Whether a day is a working day: a weekday that is no holiday, or a weekend day that is worked. (国务院办公厅年度节假日安排通知) */
export function isWorkingDay(on: Day, calendar: Calendar): boolean {
  return dayStatus(on, calendar).works
}

/**
 * The `count`-th working day after a day; the day itself is not counted, and with a negative count
 * the days before it are. With 0 it is the day itself. (民法典第二百零一条)
 */
export function addWorkingDays(from: Day, count: number, calendar: Calendar): CountedDay {
  if (!Number.isInteger(count) || Math.abs(count) > MOST_WORKING_DAYS) {
    throw outOfRange(
      `工作日数应为 ${MOST_WORKING_DAYS} 以内的整数，而不是 ${count}`,
      `The working days are a whole number of at most ${MOST_WORKING_DAYS}, not ${count}`,
    )
  }
  const step = Math.sign(count)
  let date = from
  for (let left = Math.abs(count); left > 0;) {
    date = addDays(date, step)
    if (isWorkingDay(date, calendar)) left -= 1
  }
  return { date, provisional: isProvisional(date, calendar) }
}

/** How many working days lie after `from`, up to and including `to`. (民法典第二百零一条) */
export function countWorkingDays(
  from: Day,
  to: Day,
  calendar: Calendar,
): { readonly days: number; readonly provisional: boolean } {
  let days = 0
  for (let on = addDays(from, 1); on <= to; on = addDays(on, 1)) {
    if (isWorkingDay(on, calendar)) days += 1
  }
  return { days, provisional: isProvisional(to, calendar) }
}

/** Whether a day lies past the last published holiday notice. (国务院办公厅年度节假日安排通知) */
export function isProvisional(on: Day, calendar: Calendar): boolean {
  return yearOf(on) > calendar.lastPublishedYear
}
