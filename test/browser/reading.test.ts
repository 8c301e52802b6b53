import { describe, expect, it } from 'vitest'
import { openPortal, phone } from './portal.ts'

const portal = openPortal()

const bureau = '东胜区行政审批和政务服务局'
const report = `${bureau}2021年政府信息公开年度报告`

describe.each([
  ['with JavaScript', { javaScriptEnabled: true }],
  ['without JavaScript', { javaScriptEnabled: false }],
  ['on a telephone', { viewport: phone, hasTouch: true, isMobile: true }],
])('a citizen %s', (_, browser) => {
  it('goes from the home page to a bureau, its reports, and the figures of one', async () => {
    const page = await portal.visitor(browser)
    await page.goto('/')
    await page.getByRole('main').getByRole('link', { name: bureau, exact: true }).click()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(bureau)

    await page.getByRole('main').getByRole('link', { name: '政府信息公开年报' }).click()
    await page.getByRole('rowheader').getByRole('link', { name: report }).click()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(report)
    const table = page.getByRole('table', { name: '表一 主动公开政府信息情况' })
    expect(await table.getByRole('row', { name: '行政许可' }).last().textContent()).toContain(
      '14572',
    )
  })

  it('reads the same report in English, and goes back', async () => {
    const page = await portal.visitor(browser)
    await page.goto('/agencies/11150602MB1A2B3CXE/reports/2021')
    await page.getByRole('link', { name: 'English' }).click()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    const table = page.getByRole('table', { name: 'Table 1. Proactive disclosure' })
    expect(await table.textContent()).toContain('14572')

    await page.getByRole('link', { name: '中文' }).click()
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN')
    expect(new URL(page.url()).pathname).toBe('/agencies/11150602MB1A2B3CXE/reports/2021')
  })
})

describe('on paper', () => {
  it('a report is its text and its address, without what can only be clicked', async () => {
    const page = await portal.visitor()
    await page.goto('/agencies/11150602MB1A2B3CXE/reports/2021')
    await page.emulateMedia({ media: 'print' })
    const shown = page
      .locator('nav, form, button, .site-footer, .toolbar')
      .filter({ visible: true })
    expect(await shown.count()).toBe(0)
    const links = page.getByRole('link').filter({ visible: true })
    expect(await links.allInnerTexts()).toEqual([`政府信息公开\n${bureau}`])
    const address = `本页网址：${portal.origin()}/agencies/11150602MB1A2B3CXE/reports/2021`
    expect(await page.getByText(address).isVisible()).toBe(true)
    const code = await page.getByRole('img', { name: '扫码打开本页' }).boundingBox()
    // 26 mm at 96 dots an inch.
    expect(code?.width).toBeCloseTo(98.3, 0)
    expect(await page.getByRole('table').count()).toBe(3)
  })

  it('its address does not stand on the screen', async () => {
    const page = await portal.visitor()
    await page.goto('/')
    expect(await page.getByText('本页网址').isVisible()).toBe(false)
  })
})
