import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nationalCalendar } from './calendar.ts'
import { addDays, day } from './day.ts'
import { commentPeriodSuffices, periodInDays, periodInMonths } from './period.ts'
import { isWorkingDay } from './working-days.ts'

describe('a period in natural days (民法典 Art. 201, 203)', () => {
  it.each([
    ['O-23', '2026-07-16', 60, '2026-09-14', '2026-09-14'],
    ['O-24 ends on Qingming', '2026-02-03', 60, '2026-04-04', '2026-04-07'],
    ['O-24 ends on National Day', '2026-08-05', 60, '2026-10-04', '2026-10-08'],
    ['O-26 ends on Labour Day', '2026-04-20', 15, '2026-05-05', '2026-05-06'],
  ])('%s: %s and %i days', (_, from, count, rawEndsOn, endsOn) => {
    expect(periodInDays(day(from), count, nationalCalendar)).toEqual({
      rawEndsOn,
      endsOn,
      provisional: false,
    })
  })

  it('does not roll off a Saturday that is worked', () => {
    expect(periodInDays(day('2026-02-27'), 1, nationalCalendar).endsOn).toBe('2026-02-28')
  })

  it('never ends on a day off, and never before the day as counted', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 6_500 }),
        fc.integer({ min: 1, max: 400 }),
        (n, count) => {
          const { endsOn, rawEndsOn } = periodInDays(
            addDays(day('2007-01-01'), n),
            count,
            nationalCalendar,
          )
          expect(isWorkingDay(endsOn, nationalCalendar)).toBe(true)
          expect(endsOn >= rawEndsOn).toBe(true)
        },
      ),
    )
  })

  it.each([0, -1, 1.5, 12_001])('refuses a period of %d with a sentence', (count) => {
    expect(() => periodInDays(day('2026-01-05'), count, nationalCalendar)).toThrow(/期间应为/u)
  })
})

describe('a period in months (民法典 Art. 202)', () => {
  it.each([
    ['O-25 ends on National Day', '2026-04-01', 6, '2026-10-01', '2026-10-08'],
    ['O-25 has no 31 April', '2025-10-31', 6, '2026-04-30', '2026-04-30'],
    ['crosses the year', '2025-11-30', 3, '2026-02-28', '2026-02-28'],
  ])('%s', (_, from, count, rawEndsOn, endsOn) => {
    expect(periodInMonths(day(from), count, nationalCalendar)).toMatchObject({ rawEndsOn, endsOn })
  })
})

describe('comments of the public (优化营商环境条例 Art. 62)', () => {
  it.each([
    ['2026-03-31', false],
    ['2026-04-01', true],
  ])('O-28 opened on 2 March and closed on %s: %s', (closed, expected) => {
    expect(commentPeriodSuffices(day('2026-03-02'), day(closed))).toBe(expected)
  })
})
