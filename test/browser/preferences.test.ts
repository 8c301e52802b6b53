import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openPortal, phone } from './portal.ts'

const portal = openPortal()
const report = '/agencies/11150602MB0D00037J/reports/2025'

/** The size of the type of an element in pixels. */
async function typeOf(page: Page, selector: string): Promise<number> {
  return page.evaluate<number>(
    `parseFloat(getComputedStyle(document.querySelector('${selector}')).fontSize)`,
  )
}

/** Presses a button and waits until the choice is kept. */
async function choose(page: Page, name: string): Promise<void> {
  const kept = page.waitForResponse(/\/preferences$/u)
  await page.getByRole('button', { name, exact: true }).click()
  await kept
}

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('an elderly visitor %s', (_, javaScriptEnabled) => {
  it('enters 长者模式 once, and every page after is large', async () => {
    const page = await portal.visitor({ javaScriptEnabled })
    await page.goto('/')
    await choose(page, '长者模式')
    for (const path of ['/', '/deadline', report, '/en/check']) {
      await page.goto(path)
      expect(await page.locator('html').getAttribute('data-mode')).toBe('elder')
      // 18 pt
      expect(await typeOf(page, 'main p')).toBeGreaterThanOrEqual(24)
    }
    await page.goto(report)
    await choose(page, '大')
    await choose(page, '退出长者模式')
    expect(page.url()).toBe(portal.origin() + report)
    await page.goto('/')
    expect(await page.locator('html').getAttribute('data-size')).toBe('large')
    expect(await typeOf(page, 'main p')).toBeLessThan(20)
  })

  it('stays on the page where the mode was entered, with what was asked there', async () => {
    const page = await portal.visitor({ javaScriptEnabled, viewport: phone })
    await page.goto('/en/deadline?received=2026-09-10')
    await choose(page, 'Large print')
    await page.locator('html[data-mode="elder"]').waitFor()
    expect(page.url()).toBe(`${portal.origin()}/en/deadline?received=2026-09-10`)
    expect(await typeOf(page, '.answer-day')).toBeGreaterThanOrEqual(24)
  })

  it('chooses the size of a text, and finds it again at the next', async () => {
    const page = await portal.visitor({ javaScriptEnabled })
    await page.goto(report)
    const usual = await typeOf(page, '.article p[lang]')
    await choose(page, '大')
    await page.goto('/agencies/11150602MB1A2B3CXE/reports/2021')
    const large = await typeOf(page, '.article p[lang]')
    expect(large).toBeGreaterThan(usual)
    const pressed = page.getByRole('button', { pressed: true })
    expect(await pressed.allTextContents()).toEqual(['大'])

    await choose(page, '小')
    await page.goto(report)
    expect(await typeOf(page, '.article p[lang]')).toBeLessThan(usual)
  })
})

describe('a visitor in a hurry', () => {
  it('keeps a choice though the next page is asked for at once', async () => {
    const page = await portal.visitor()
    await page.goto('/')
    // The answer is held back, as by a slow line, until the page that asked for it is gone.
    await page.route(/\/preferences$/u, async (route) => {
      await page.waitForURL(/site-map$/u)
      await route.continue()
    })
    await page.evaluate(`
      document.querySelector('button[value="elder"]').click()
      location.href = '/site-map'
    `)
    await page.waitForURL(/site-map$/u)
    await expect
      .poll(
        async () => {
          await page.goto('/')
          return page.locator('html').getAttribute('data-mode')
        },
        { timeout: 10_000 },
      )
      .toBe('elder')
  })
})

describe('a visitor whose system is dark', () => {
  it('reads light type on a dark ground, and prints dark type on white', async () => {
    const page = await portal.visitor({ colorScheme: 'dark' })
    await page.goto(report)
    const colours = `(() => {
      const { color } = getComputedStyle(document.querySelector('main p'))
      const { backgroundColor } = getComputedStyle(document.querySelector('main'))
      const brightness = (text) => text.match(/[0-9.]+/g).slice(0, 3).reduce((a, b) => a + +b, 0)
      return [brightness(color), brightness(backgroundColor)]
    })()`
    const [type = 0, ground = 0] = await page.evaluate<number[]>(colours)
    expect(type).toBeGreaterThan(600)
    expect(ground).toBeLessThan(200)

    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    const [printed] = await page.evaluate<number[]>(colours)
    expect(printed).toBeLessThan(200)
  })
})
