import { render } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { day } from '../../law/day.ts'
import { DayCalendar } from './day-calendar.tsx'
import { MonthGrid, type GridDay } from './month-grid.tsx'

const days: readonly GridDay[] = [
  { on: day('2026-03-30'), kind: 'received', because: '收到申请，当日不计' },
  { on: day('2026-03-31'), kind: 'counted', number: 1, because: '第1个工作日' },
  { on: day('2026-04-04'), kind: 'off', mark: '清明', because: '清明节放假' },
  { on: day('2026-04-07'), kind: 'due', number: 2, because: '第2个工作日' },
]

/** The rows of a table as the text of their cells. */
function rows(html: string): readonly (readonly string[])[] {
  return [...html.matchAll(/<tr>(.*?)<\/tr>/gu)].map(([, row = '']) =>
    [...row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gu)].map(([, cell = '']) =>
      cell
        .replaceAll(/<[^>]+>/gu, ' ')
        .replaceAll(/\s+/gu, ' ')
        .trim(),
    ),
  )
}

describe('a month', () => {
  const html = render(<MonthGrid month={day('2026-04-15')} days={days} language="zh" />)

  it('begins its weeks on Monday and leaves the neighbours’ days empty', () => {
    const [head, first, ...others] = rows(html)
    expect(head).toEqual(Array.from('一二三四五六日', (name) => `${name} 星期${name}`))
    expect(first?.map((cell) => cell.split(' ')[0])).toEqual(['', '', '1', '2', '3', '4', '5'])
    expect(others.at(-1)?.filter(Boolean)).toEqual(['27', '28', '29', '30'])
  })

  it('shows a mark and says the whole reason aloud', () => {
    expect(html).toContain('<span class="day-mark" aria-hidden="true">清明</span>')
    expect(html).toContain('<span class="visually-hidden">清明节放假</span>')
  })

  it('has every day of February in a leap year', () => {
    const february = render(<MonthGrid month={day('2028-02-01')} days={[]} language="en" />)
    expect(february).toContain('February 2028')
    expect(february.match(/<time/gu)).toHaveLength(29)
  })
})

describe('the calendar of a period', () => {
  it('shows each month from the first day to the last, and only the kinds of day it has', () => {
    const html = render(<DayCalendar days={days} language="zh" />)
    expect(html).toContain('2026年3月')
    expect(html).toContain('2026年4月')
    expect(html).not.toContain('2026年5月')
    expect(html).toContain('休息日、节假日，不计入')
    expect(html).not.toContain('期限停止计算')
  })

  it('numbers a counted day', () => {
    expect(render(<DayCalendar days={days} language="zh" />)).toContain('>第1日<')
    expect(render(<DayCalendar days={days} language="en" />)).toContain('>no. 1<')
  })
})
