import { addMonths, day, type Day } from '../../law/day.ts'
import type { Language, Messages } from '../language.ts'
import { MonthGrid, type DayKind, type GridDay } from './month-grid.tsx'

const text = {
  zh: {
    received: '收到申请，当日不计',
    counted: '计入的工作日',
    off: '休息日、节假日，不计入',
    stopped: '期限停止计算',
    due: '最后一日',
  },
  en: {
    received: 'received; not counted',
    counted: 'working day, counted',
    off: 'weekend or holiday, not counted',
    stopped: 'the period stands still',
    due: 'last day',
  },
} satisfies Messages & Record<Language, Record<DayKind, string>>

const kinds: readonly DayKind[] = ['received', 'counted', 'off', 'stopped', 'due']

/** The months of a period side by side, under a legend of the kinds of day that occur in it. */
export function DayCalendar({ days, language }: { days: readonly GridDay[]; language: Language }) {
  const present = kinds.filter((kind) => days.some((entry) => entry.kind === kind))
  return (
    <div class="flow">
      <ul class="day-legend">
        {present.map((kind) => (
          <li key={kind}>
            <span class={`day day-${kind}`} />
            {text[language][kind]}
          </li>
        ))}
      </ul>
      <div class="months">
        {monthsOf(days).map((month) => (
          <MonthGrid key={month} month={month} days={days} language={language} />
        ))}
      </div>
    </div>
  )
}

/** The first day of each month from the first day to the last. */
function monthsOf(days: readonly GridDay[]): readonly Day[] {
  const sorted = days.map(({ on }) => on).toSorted()
  const first = sorted[0]
  const last = sorted.at(-1)
  const months: Day[] = []
  if (!first || !last) return months
  for (let on = day(`${first.slice(0, 7)}-01`); on <= last; on = addMonths(on, 1)) months.push(on)
  return months
}
