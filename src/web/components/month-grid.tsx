import { addDays, addMonths, day, monthOf, weekdayOf, yearOf, type Day } from '../../law/day.ts'
import type { Language, Messages } from '../language.ts'
import { englishMonth } from './english-dates.ts'

/** What a day is to a period: its receipt, counted, a day off, a day the clock stands still, its end. */
export type DayKind = 'received' | 'counted' | 'off' | 'stopped' | 'due'

/** A day of a proof. */
export type GridDay = {
  readonly on: Day
  readonly kind: DayKind
  /** Its number within the period, where it counts. */
  readonly number?: number | undefined
  /** A few characters for the cell, such as 清明; by its kind unless given. */
  readonly mark?: string | undefined
  /** The whole reason, for those who hear the page. */
  readonly because: string
}

export type MonthGridProps = {
  /** Any day of the month. */
  readonly month: Day
  readonly days: readonly GridDay[]
  readonly language: Language
}

const text = {
  zh: {
    month: (on: Day) => `${yearOf(on)}年${monthOf(on)}月`,
    week: '一二三四五六日',
    weekday: (initial: string) => `星期${initial}`,
    received: '收到',
    counted: (number: number) => `第${number}日`,
    off: '休',
    stopped: '停',
    due: '截止',
  },
  en: {
    month: englishMonth,
    week: 'MTWTFSS',
    weekday: (_: string, at: number) => englishWeekdays[at] ?? '',
    received: 'in',
    counted: (number: number) => `no. ${number}`,
    off: 'off',
    stopped: 'stop',
    due: 'due',
  },
} satisfies Messages

const englishWeekdays = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
]

/** A month as a calendar, Monday first: each day counted or not, in colour, in pattern and in words. */
export function MonthGrid({ month, days, language }: MonthGridProps) {
  const words = text[language]
  const known = new Map(days.map((entry) => [entry.on, entry]))
  return (
    <table class="month">
      <caption>{words.month(month)}</caption>
      <thead>
        <tr>
          {Array.from(words.week, (initial, at) => (
            <th key={at} scope="col">
              <span aria-hidden="true">{initial}</span>
              <span class="visually-hidden">{words.weekday(initial, at)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week, row) => (
          <tr key={row}>
            {week.map((on, column) =>
              on ? (
                <DayCell key={on} on={on} entry={known.get(on)} language={language} />
              ) : (
                <td key={column}>{null}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type DayCellProps = {
  readonly on: Day
  readonly entry: GridDay | undefined
  readonly language: Language
}

function DayCell({ on, entry, language }: DayCellProps) {
  return (
    <td class={`day day-${entry?.kind ?? 'none'}`}>
      <time datetime={on}>{Number(on.slice(8))}</time>
      {entry && (
        <>
          <span class="day-mark" aria-hidden="true">
            {entry.mark ?? defaultMark(entry, language)}
          </span>
          <span class="visually-hidden">{entry.because}</span>
        </>
      )}
    </td>
  )
}

function defaultMark({ kind, number }: GridDay, language: Language): string {
  if (kind !== 'counted') return text[language][kind]
  return number === undefined ? '' : text[language].counted(number)
}

/** The weeks of a month, from Monday to Sunday; undefined for the days of its neighbours. */
function weeksOf(month: Day): readonly (readonly (Day | undefined)[])[] {
  const first = day(`${month.slice(0, 7)}-01`)
  const monday = addDays(first, -((weekdayOf(first) + 6) % 7))
  const end = addMonths(first, 1)
  const weeks: (Day | undefined)[][] = []
  for (let start = monday; start < end; start = addDays(start, 7)) {
    const week = Array.from({ length: 7 }, (_, at) => addDays(start, at))
    weeks.push(week.map((on) => (on >= first && on < end ? on : undefined)))
  }
  return weeks
}
