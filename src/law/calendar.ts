import { outOfRange, type Bilingual } from './bilingual.ts'
import { addDays, day, weekdayOf, yearOf, type Day } from './day.ts'
import { calendarVersion, holidayNotices, type HolidayNotice } from './holiday-notices.ts'
import type { HolidayName } from './holiday-notices.ts'
import { lunarFestivals } from './lunar-festivals.ts'

/** What the calendar says of a day that differs from its weekday. */
type SpecialDay = { readonly works: boolean; readonly because: Bilingual }

/** Which days are worked. Handed to every rule that counts working days, never looked up. */
export type Calendar = {
  readonly version: string
  /** The last year whose notice is published; later years are provisional. */
  readonly lastPublishedYear: number
  readonly specialDays: ReadonlyMap<Day, SpecialDay>
}

/** A day set locally, such as a holiday of an autonomous area; it stands above the national notice. */
export type LocalDay = { readonly on: Day; readonly works: boolean; readonly because: Bilingual }

export type DayStatus = {
  readonly works: boolean
  /** The calendar names the day: a holiday, or a weekend day that is worked. */
  readonly special: boolean
  readonly because: Bilingual
  /** The year's notice is not published: only its statutory days are known. */
  readonly provisional: boolean
}

const holidayNames: Readonly<Record<HolidayName, Bilingual>> = {
  newYear: { zh: '元旦', en: 'New Year' },
  springFestival: { zh: '春节', en: 'Spring Festival' },
  tombSweeping: { zh: '清明节', en: 'Qingming Festival' },
  labour: { zh: '劳动节', en: 'Labour Day' },
  dragonBoat: { zh: '端午节', en: 'Dragon Boat Festival' },
  midAutumn: { zh: '中秋节', en: 'Mid-Autumn Festival' },
  national: { zh: '国庆节', en: 'National Day' },
  victory70: { zh: '抗战胜利70周年纪念日', en: '70th anniversary of victory' },
}

const weekdayNames: readonly Bilingual[] = [
  { zh: '星期日', en: 'Sunday' },
  { zh: '星期一', en: 'Monday' },
  { zh: '星期二', en: 'Tuesday' },
  { zh: '星期三', en: 'Wednesday' },
  { zh: '星期四', en: 'Thursday' },
  { zh: '星期五', en: 'Friday' },
  { zh: '星期六', en: 'Saturday' },
]

/** The calendar that a set of yearly notices makes, with local days above it. (全国年节及纪念日放假办法第四条) */
export function calendarOf(
  notices: readonly HolidayNotice[],
  localDays: readonly LocalDay[] = [],
  version: string = calendarVersion,
): Calendar {
  const lastPublishedYear = Math.max(...notices.map(({ year }) => year))
  const specialDays = new Map<Day, SpecialDay>()
  for (const festivals of lunarFestivals) {
    if (festivals.year > lastPublishedYear) addAll(specialDays, statutoryDays(festivals.year))
  }
  for (const notice of notices) addAll(specialDays, daysOf(notice))
  for (const { on, works, because } of localDays) specialDays.set(on, { works, because })
  return { version, lastPublishedYear, specialDays }
}

/** The calendar of the published national notices, 2007 to 2026. (全国年节及纪念日放假办法) */
export const nationalCalendar: Calendar = calendarOf(holidayNotices)

const firstYear = Math.min(...holidayNotices.map(({ year }) => year))
const lastKnownYear = Math.max(...lunarFestivals.map(({ year }) => year))

/**
 * Whether a day is worked and why; throws a RangeError for a year of which nothing is known,
 * rather than treat its holidays as worked. (全国年节及纪念日放假办法第二条)
 */
export function dayStatus(on: Day, calendar: Calendar): DayStatus {
  const year = yearOf(on)
  if (year < firstYear || year > lastKnownYear) {
    throw outOfRange(
      `没有 ${year} 年的工作日历：本程序的日历从 ${firstYear} 年到 ${lastKnownYear} 年`,
      `There is no working calendar of ${year}: ours runs from ${firstYear} to ${lastKnownYear}`,
    )
  }
  const provisional = year > calendar.lastPublishedYear
  const special = calendar.specialDays.get(on)
  if (special) return { ...special, special: true, provisional }
  const weekday = weekdayOf(on)
  const because = weekdayNames[weekday] ?? { zh: '', en: '' }
  return { works: weekday !== 0 && weekday !== 6, because, special: false, provisional }
}

/** The thirteen statutory days of a year whose notice is not out. (全国年节及纪念日放假办法第二条) */
export function statutoryDays(year: number): readonly (readonly [Day, SpecialDay])[] {
  const festivals = lunarFestivals.find((entry) => entry.year === year)
  if (!festivals)
    throw outOfRange(`没有 ${year} 年的农历节日数据`, `There are no lunar festivals of ${year}`)
  const springFestival = day(`${year}-${festivals.springFestival}`)
  const days: readonly (readonly [HolidayName, Day, number])[] = [
    ['newYear', day(`${year}-01-01`), 1],
    ['springFestival', addDays(springFestival, -1), 4],
    ['tombSweeping', day(`${year}-${festivals.tombSweeping}`), 1],
    ['labour', day(`${year}-05-01`), 2],
    ['dragonBoat', day(`${year}-${festivals.dragonBoat}`), 1],
    ['midAutumn', day(`${year}-${festivals.midAutumn}`), 1],
    ['national', day(`${year}-10-01`), 3],
  ]
  return days.flatMap(([name, from, length]) => daysOff(name, from, addDays(from, length - 1)))
}

function daysOf({ year, off, makeUp }: HolidayNotice): (readonly [Day, SpecialDay])[] {
  const worked = { works: true, because: { zh: '调休上班', en: 'make-up workday' } }
  return [
    ...off.flatMap(([name, from, to]) =>
      daysOff(name, day(`${year}-${from}`), day(`${year}-${to}`)),
    ),
    ...makeUp.map((on) => [day(`${year}-${on}`), worked] as const),
  ]
}

function daysOff(name: HolidayName, from: Day, to: Day): (readonly [Day, SpecialDay])[] {
  const { zh, en } = holidayNames[name]
  const days: (readonly [Day, SpecialDay])[] = []
  for (let on = from; on <= to; on = addDays(on, 1)) {
    days.push([on, { works: false, because: { zh: `${zh}放假`, en: `${en} holiday` } }])
  }
  return days
}

/** Where two holidays meet on a day, the later entry of the notice names it. */
function addAll(into: Map<Day, SpecialDay>, days: readonly (readonly [Day, SpecialDay])[]): void {
  for (const [on, special] of days) into.set(on, special)
}
