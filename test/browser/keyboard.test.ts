import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openPortal } from './portal.ts'

const portal = openPortal()

/** What has the focus: its text, and whether eyes can find it. */
type Focused = { readonly text: string; readonly isSeen: boolean; readonly isMarked: boolean }

async function focused(page: Page): Promise<Focused> {
  return page.evaluate<Focused>(`(() => {
    const element = document.activeElement
    const { top, bottom, width, height } = element.getBoundingClientRect()
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    // The parts of a date field cannot be asked: the browser marks the one that is edited.
    const hasParts = element.type === 'date'
    return {
      text: (element.textContent || element.id).trim(),
      isSeen: width > 1 && height > 1 && bottom > 0 && top < innerHeight,
      isMarked: hasParts || (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2),
    }
  })()`)
}

/** Presses Tab until what is wanted has the focus; undefined where it is never reached. */
async function tabTo(page: Page, wanted: RegExp): Promise<Focused | undefined> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab')
    const reached = await focused(page)
    if (wanted.test(reached.text)) return reached
  }
  return undefined
}

/** Goes on to the page that the focused link opens. */
async function enter(page: Page, path: RegExp): Promise<void> {
  await Promise.all([page.waitForURL(path), page.keyboard.press('Enter')])
}

describe('by keyboard alone', () => {
  it('the first stop skips to the content', async () => {
    const page = await portal.visitor()
    await page.goto('/')
    await page.keyboard.press('Tab')
    expect(await focused(page)).toEqual({ text: '跳到正文', isSeen: true, isMarked: true })
    await page.keyboard.press('Enter')
    expect(await page.evaluate('document.activeElement.id')).toBe('content')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.closest("main") !== null')).toBe(true)
  })

  it('a report is reached from the home page, and its type enlarged', async () => {
    const page = await portal.visitor()
    await page.goto('/')
    expect(await tabTo(page, /^东胜区行政审批和政务服务局$/u)).toMatchObject({ isMarked: true })
    await enter(page, /agencies\/[^/]+$/u)
    await tabTo(page, /^政府信息公开年报/u)
    await enter(page, /reports$/u)
    await tabTo(page, /2021年政府信息公开年度报告$/u)
    await enter(page, /reports\/2021$/u)
    await tabTo(page, /^大$/u)
    await page.keyboard.press('Enter')
    await page.locator('html[data-size="large"]').waitFor()
    expect((await focused(page)).text).toBe('大')
  })

  it('a deadline is counted', async () => {
    const page = await portal.visitor()
    await page.goto('/deadline?received=2026-03-02')
    await tabTo(page, /^field-extended$/u)
    await page.keyboard.type('10')
    await enter(page, /extended=10/u)
    const answer = page.getByRole('region', { name: '最迟答复日' })
    expect(await answer.textContent()).toContain('2026年4月14日')
  })

  it.each([
    '/agencies/11150602MB0D00037J/reports/2025',
    '/deadline?received=2026-09-10',
    '/check',
    '/site-map',
  ])('every stop of %s is in sight and marked, and none is a trap', async (path) => {
    const page = await portal.visitor({ reducedMotion: 'reduce' })
    await page.goto(path)
    const stops: Focused[] = []
    for (;;) {
      await page.keyboard.press('Tab')
      if (await page.evaluate('document.activeElement === document.body')) break
      stops.push(await focused(page))
      expect(stops.length).toBeLessThan(200)
    }
    expect(stops.length).toBeGreaterThan(10)
    expect(stops.filter(({ isSeen, isMarked }) => !isSeen || !isMarked)).toEqual([])
  })
})
