import { describe, expect, it } from 'vitest'
import { openPortal, phone } from './portal.ts'

const portal = openPortal()

describe.each([
  ['with JavaScript', { javaScriptEnabled: true }],
  ['without JavaScript', { javaScriptEnabled: false }],
  ['on a telephone', { viewport: phone, hasTouch: true, isMobile: true }],
])('a citizen %s', (_, browser) => {
  it('gives a day and sees the due day, the months and why each day counts', async () => {
    const page = await portal.visitor(browser)
    await page.goto('/deadline')
    await page.getByLabel('收到申请的日期').fill('2026-09-10')
    await page.getByRole('button', { name: '计算期限' }).click()

    const answer = page.getByRole('region', { name: '最迟答复日' })
    expect(await answer.textContent()).toContain('2026年10月14日')
    expect(await page.getByRole('table').count()).toBe(2)
    const october = page.getByRole('table', { name: '2026年10月' })
    expect(await october.getByRole('cell', { name: /国庆节放假/u }).count()).toBe(7)
    const makeUp = page
      .getByRole('table', { name: '2026年9月' })
      .getByRole('cell', { name: /调休/u })
    expect(await makeUp.textContent()).toContain('20')
    expect(await page.getByRole('main').textContent()).toContain('条例第三十一条、第三十三条第二款')
  })

  it('reads the same proof in English, and goes back without giving the day again', async () => {
    const page = await portal.visitor(browser)
    await page.goto('/deadline?received=2026-09-10')
    await page.getByRole('link', { name: 'English' }).click()
    const answer = page.getByRole('region', { name: 'Reply due by' })
    expect(await answer.textContent()).toContain('14 October 2026')
    expect(await page.getByLabel('Day of receipt').inputValue()).toBe('2026-09-10')

    await page.getByRole('link', { name: '中文' }).click()
    expect(await page.getByRole('region').first().textContent()).toContain('2026年10月14日')
  })

  it('is told what is wrong, keeps what was typed, and mends it', async () => {
    const page = await portal.visitor(browser)
    await page.goto('/deadline?received=2026-03-02')
    await page.getByLabel('延长的工作日数').fill('40')
    await page.getByRole('button', { name: '计算期限' }).click()
    const summary = page.getByRole('alert')
    await summary.getByRole('link', { name: /延长最长20个工作日/u }).click()
    const field = page.locator(':focus')
    expect(await field.getAttribute('name')).toBe('extended')
    expect(await field.inputValue()).toBe('40')

    await field.fill('20')
    await page.getByRole('button', { name: '计算期限' }).click()
    expect(await page.getByRole('region', { name: '最迟答复日' }).isVisible()).toBe(true)
  })
})

describe('the months', () => {
  it('say in words, and not in colour alone, which days count', async () => {
    const page = await portal.visitor()
    await page.goto('/deadline?received=2026-09-10')
    for (const cell of await page.locator('td.day-counted, td.day-due, td.day-off').all()) {
      expect(await cell.locator('.visually-hidden').textContent()).not.toBe('')
    }
  })

  it('warn where the calendar of a year is not published yet', async () => {
    const page = await portal.visitor()
    await page.goto('/deadline?received=2026-12-20')
    expect(await page.getByRole('note').filter({ hasText: '日期是暂定的' }).isVisible()).toBe(true)
  })
})
