import { outOfRange, type Bilingual } from './bilingual.ts'
import type { Calendar } from './calendar.ts'
import { addDays, addMonths, daysBetween, type Day } from './day.ts'
import { addWorkingDays, isProvisional, isWorkingDay } from './working-days.ts'

/** The end of a period in natural days or months. */
export type PeriodEnd = {
  /** The last day, moved to the next working day where it fell on a day off. */
  readonly endsOn: Day
  /** The last day as counted. */
  readonly rawEndsOn: Day
  readonly provisional: boolean
}

/** The end of a period of natural days; the first day is not counted. (民法典第二百零一条、第二百零三条) */
export function periodInDays(from: Day, count: number, calendar: Calendar): PeriodEnd {
  return movedOffHoliday(addDays(from, wholeNumber(count, { zh: '日', en: 'days' })), calendar)
}

/** The end of a period of months: the corresponding day, or the end of the month. (民法典第二百零二条、第二百零三条) */
export function periodInMonths(from: Day, count: number, calendar: Calendar): PeriodEnd {
  return movedOffHoliday(addMonths(from, wholeNumber(count, { zh: '月', en: 'months' })), calendar)
}

/** Whether a draft lies open to the public for at least thirty days; the opening day is not counted. (优化营商环境条例第六十二条) */
export function commentPeriodSuffices(openFrom: Day, openTo: Day): boolean {
  return daysBetween(openFrom, openTo) >= 30
}

function movedOffHoliday(rawEndsOn: Day, calendar: Calendar): PeriodEnd {
  const endsOn = isWorkingDay(rawEndsOn, calendar)
    ? rawEndsOn
    : addWorkingDays(rawEndsOn, 1, calendar).date
  return { endsOn, rawEndsOn, provisional: isProvisional(endsOn, calendar) }
}

function wholeNumber(count: number, unit: Bilingual): number {
  if (Number.isInteger(count) && count > 0 && count <= 12_000) return count
  throw outOfRange(
    `期间应为 1 到 12000 的整数${unit.zh}，而不是 ${count}`,
    `A period is a whole number of ${unit.en} from 1 to 12000, not ${count}`,
  )
}
