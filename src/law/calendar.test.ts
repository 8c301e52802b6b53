import chineseDays from 'chinese-days'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarOf, dayStatus, nationalCalendar, statutoryDays } from './calendar.ts'
import { addDays, day, dayInShanghai, parseDay, printedDay, yearOf } from './day.ts'
import { holidayNotices } from './holiday-notices.ts'
import { lunarFestivals } from './lunar-festivals.ts'
import { addWorkingDays, countWorkingDays, isWorkingDay } from './working-days.ts'

const anyDay = fc.integer({ min: 0, max: 7_300 }).map((n) => addDays(day('2007-01-01'), n))

describe('the calendar of working days', () => {
  it('agrees with a second source on every day from 2007 to 2026', () => {
    const differing: string[] = []
    for (let on = day('2007-01-01'); on <= day('2026-12-31'); on = addDays(on, 1)) {
      if (isWorkingDay(on, nationalCalendar) !== chineseDays.isWorkday(on)) differing.push(on)
    }
    expect(differing).toEqual([])
  })

  it.each([
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])('O-31 the year %i has %i working days', (year, expected) => {
    const before = day(`${year - 1}-12-31`)
    expect(countWorkingDays(before, day(`${year}-12-31`), nationalCalendar).days).toBe(expected)
  })

  it('O-30 2022-01-29 is a Saturday that is worked', () => {
    expect(dayStatus(day('2022-01-29'), nationalCalendar)).toEqual({
      works: true,
      special: true,
      because: { zh: '调休上班', en: 'make-up workday' },
      provisional: false,
    })
  })

  it('names the holiday for which a day is off', () => {
    expect(dayStatus(day('2026-02-17'), nationalCalendar).because.zh).toBe('春节放假')
    expect(dayStatus(day('2026-03-07'), nationalCalendar).because.zh).toBe('星期六')
  })

  it('knows of an unpublished year its thirteen statutory days, and says that it is provisional', () => {
    expect(statutoryDays(2027)).toHaveLength(13)
    expect(dayStatus(day('2027-01-01'), nationalCalendar)).toMatchObject({
      works: false,
      provisional: true,
    })
    expect(dayStatus(day('2027-02-05'), nationalCalendar)).toMatchObject({ works: false })
    expect(dayStatus(day('2027-03-01'), nationalCalendar)).toMatchObject({ provisional: true })
  })

  it('has the lunar festivals where a second source has them', () => {
    for (const { year, springFestival, dragonBoat, midAutumn, tombSweeping } of lunarFestivals) {
      expect(chineseDays.getSolarDateFromLunar(`${year}-01-01`).date).toBe(
        `${year}-${springFestival}`,
      )
      expect(chineseDays.getSolarDateFromLunar(`${year}-05-05`).date).toBe(`${year}-${dragonBoat}`)
      expect(chineseDays.getSolarDateFromLunar(`${year}-08-15`).date).toBe(`${year}-${midAutumn}`)
      expect(chineseDays.getSolarTermDate(year, 4, 'pure_brightness')).toBe(
        `${year}-${tombSweeping}`,
      )
    }
  })

  it.each(['2006-12-29', '2041-01-04'])('throws for %s rather than guess', (text) => {
    expect(() => dayStatus(day(text), nationalCalendar)).toThrow(/没有 \d+ 年的工作日历/u)
  })

  it('sets local holidays above the national notice (全国年节及纪念日放假办法 Art. 4)', () => {
    const because = { zh: '那达慕大会放假', en: 'Naadam holiday' }
    const local = calendarOf(holidayNotices, [{ on: day('2026-07-15'), works: false, because }])
    expect(isWorkingDay(day('2026-07-15'), nationalCalendar)).toBe(true)
    expect(dayStatus(day('2026-07-15'), local)).toMatchObject({ works: false, because })
  })
})

describe('counting working days', () => {
  it.each([
    ['O-01', '2024-01-25', 20, '2024-02-27'],
    ['O-02', '2024-04-22', 20, '2024-05-21'],
    ['O-03', '2024-09-06', 20, '2024-10-11'],
    ['O-04', '2025-01-20', 20, '2025-02-21'],
    ['O-05', '2025-04-11', 20, '2025-05-13'],
    ['O-06', '2025-09-15', 20, '2025-10-17'],
    ['O-06 with the full extension', '2025-09-15', 40, '2025-11-14'],
    ['O-07', '2025-12-22', 20, '2026-01-20'],
    ['O-08', '2026-01-30', 20, '2026-03-05'],
    ['O-09', '2026-02-14', 20, '2026-03-20'],
    ['O-10', '2026-09-10', 20, '2026-10-14'],
    ['O-11', '2026-08-03', 20, '2026-08-31'],
    ['O-11 with the full extension', '2026-08-03', 40, '2026-09-28'],
    ['O-12', '2026-02-12', 7, '2026-02-28'],
    ['O-13', '2026-06-12', 7, '2026-06-24'],
    ['O-17', '2026-04-29', 15, '2026-05-22'],
    ['O-20', '2026-09-24', 20, '2026-10-29'],
    ['O-21 decided on a Wednesday', '2026-09-30', 7, '2026-10-15'],
    ['O-21 decided on a worked Saturday', '2026-10-10', 7, '2026-10-20'],
    ['O-22', '2026-04-30', 3, '2026-05-08'],
    ['O-27 the last safe start', '2026-12-03', 20, '2026-12-31'],
    ['O-29 simplified', '2026-09-22', 5, '2026-09-30'],
    ['O-29 ordinary', '2026-09-22', 10, '2026-10-13'],
  ])('%s: %s and %i working days is %s', (_, from, count, expected) => {
    expect(addWorkingDays(day(from), count, nationalCalendar)).toEqual({
      date: expected,
      provisional: false,
    })
  })

  it('O-27 is provisional past the last published year', () => {
    expect(addWorkingDays(day('2026-12-10'), 20, nationalCalendar).provisional).toBe(true)
  })

  it('counts back the days that it adds, and always ends on a working day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (from, count) => {
        const { date } = addWorkingDays(from, count, nationalCalendar)
        expect(isWorkingDay(date, nationalCalendar)).toBe(true)
        expect(countWorkingDays(from, date, nationalCalendar).days).toBe(count)
      }),
    )
  })

  it('never ends earlier when a holiday is added', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 40 }), (from, after) => {
        const because = { zh: '地方放假', en: 'local holiday' }
        const on = addDays(from, after)
        const more = calendarOf(holidayNotices, [{ on, works: false, because }])
        const without = addWorkingDays(from, 20, nationalCalendar).date
        expect(addWorkingDays(from, 20, more).date >= without).toBe(true)
      }),
    )
  })

  it('counts backwards with a negative number and not at all with 0', () => {
    expect(addWorkingDays(day('2026-10-09'), -2, nationalCalendar).date).toBe('2026-09-30')
    expect(addWorkingDays(day('2026-10-03'), 0, nationalCalendar).date).toBe('2026-10-03')
  })

  it.each([1.5, Number.NaN, 2_501])('refuses %d working days with a sentence', (count) => {
    expect(() => addWorkingDays(day('2026-01-05'), count, nationalCalendar)).toThrow(
      /工作日数应为/u,
    )
  })
})

describe('a day', () => {
  it.each(['2026-02-30', '2026-13-01', '2026-2-3', '20260203', '', 'yesterday', '2025-02-29'])(
    'does not exist: %s',
    (text) => {
      expect(parseDay(text)).toBeUndefined()
      expect(() => day(text)).toThrow(/没有这一天/u)
    },
  )

  it('O-70 is printed without leading zeros', () => {
    expect(printedDay(day('2026-03-02'))).toBe('2026年3月2日')
  })

  it('is the day in Shanghai, whatever the zone of the machine', () => {
    expect(dayInShanghai(new Date('2026-03-01T15:59:59Z'))).toBe('2026-03-01')
    expect(dayInShanghai(new Date('2026-03-01T16:00:00Z'))).toBe('2026-03-02')
  })

  it('comes after the day before it, in every year', () => {
    fc.assert(
      fc.property(anyDay, (on) => {
        const next = addDays(on, 1)
        expect(next > on).toBe(true)
        expect(yearOf(next) - yearOf(on)).toBeLessThanOrEqual(1)
      }),
    )
  })
})
