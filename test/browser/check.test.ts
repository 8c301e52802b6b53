import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { writeText } from '../../src/annual-report/index.ts'
import { demonstrationReports } from '../../src/features/annual-reports/index.ts'
import { barriers, bringAxe } from './barriers.ts'
import { openPortal, phone } from './portal.ts'

const portal = openPortal()

const sound = writeText(demonstrationReports[1]!.report)
const unsound = sound.replace('| （七）总计 | 11 |', '| （七）总计 | 12 |')

async function handIn(page: Page, text: string): Promise<void> {
  const file = { name: '年报.txt', mimeType: 'text/plain', buffer: Buffer.from(text) }
  await page.goto('/check')
  await page.locator('input[name="file"]').setInputFiles(file)
  await page.getByRole('button', { name: '核对' }).click()
}

describe.each([
  ['with JavaScript', { javaScriptEnabled: true }],
  ['without JavaScript', { javaScriptEnabled: false }],
  ['on a telephone', { viewport: phone, hasTouch: true, isMobile: true }],
])('a clerk %s', (_, browser) => {
  it('hands in a report that adds up, and is told so', async () => {
    const page = await portal.visitor(browser)
    await handIn(page, sound)
    expect(await page.getByRole('main').getByRole('note').textContent()).toContain(
      '没有发现数据错误',
    )
    expect(await page.getByRole('table').count()).toBe(3)
  })

  it('hands in one that does not, and is led to the wrong cell', async () => {
    const page = await portal.visitor(browser)
    await handIn(page, unsound)
    expect(await page.getByRole('main').getByRole('note').textContent()).toMatch(
      /发现\d+处数据错误/u,
    )
    const finding = page.getByRole('listitem').filter({ hasText: '（七）总计为 12' })
    await finding.getByRole('link').click()
    const cell = page.locator(':target')
    expect(await cell.textContent()).toBe('12')
    expect(await cell.isVisible()).toBe(true)
  })

  it('pastes a report instead', async () => {
    const page = await portal.visitor(browser)
    await page.goto('/en/check')
    await page.getByLabel('Or paste the whole report here').fill(unsound)
    await page.getByRole('button', { name: 'Check', exact: true }).click()
    expect(await page.getByRole('main').getByRole('note').textContent()).toMatch(
      /Errors in the figures: \d/u,
    )
  })
})

describe('the answer', () => {
  it.each([
    ['of a report that does not add up', unsound, 200],
    ['of a text that is no report', '今天天气很好。', 422],
    ['of nothing', '', 422],
  ])('%s stands in no one’s way', async (_, text, status) => {
    for (const options of [{}, { viewport: phone }]) {
      const page = await portal.visitor(options)
      await bringAxe(page)
      const answered = page.waitForResponse((answer) => answer.request().method() === 'POST')
      await handIn(page, text)
      expect((await answered).status()).toBe(status)
      await page.getByRole('heading', { level: 1 }).waitFor()
      expect(await barriers(page)).toEqual([])
    }
  })
})
