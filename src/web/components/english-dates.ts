import { monthOf, yearOf, type Day } from '../../law/day.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** The month of a day, as `March 2026`. */
export function englishMonth(on: Day): string {
  return `${months[monthOf(on) - 1]} ${yearOf(on)}`
}

/** A day, as `18 March 2026`. */
export function englishDay(on: Day): string {
  return `${Number(on.slice(8))} ${englishMonth(on)}`
}
