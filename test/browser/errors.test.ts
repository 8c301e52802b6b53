import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { barriers, bringAxe } from './barriers.ts'
import { desktop, openPortal, phone } from './portal.ts'

const portal = openPortal()

async function open(path: string, options = {}): Promise<{ page: Page; status: number }> {
  const page = await portal.visitor(options)
  await bringAxe(page)
  const answer = await page.goto(path)
  return { page, status: answer?.status() ?? 0 }
}

describe('an address that is not there', () => {
  it.each([
    '/nowhere',
    '/agencies/nobody',
    '/agencies/11150602MB1A2B3CXE/reports/1999',
    '/en/agencies/nobody/guide',
  ])('%s is answered with a page, a number to quote and a way home', async (path) => {
    const { page, status } = await open(path)
    expect(status).toBe(404)
    expect(await barriers(page)).toEqual([])
    expect(await page.getByRole('main').textContent()).toMatch(/(编号：|Number: )\S{8,}/u)
    await page.getByRole('main').getByRole('link').first().click()
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true)
    expect(new URL(page.url()).pathname).toBe(path.startsWith('/en') ? '/en' : '/')
  })

  it('has another number every time', async () => {
    const { page } = await open('/nowhere')
    const first = await page.getByText(/编号：/u).textContent()
    await page.reload()
    expect(await page.getByText(/编号：/u).textContent()).not.toBe(first)
  })
})

describe('a mistake in a form', () => {
  it.each([
    ['on a desktop', { viewport: desktop }],
    ['on a telephone', { viewport: phone }],
    ['in the dark', { viewport: desktop, colorScheme: 'dark' }],
  ])('%s stands in no one’s way', async (_, options) => {
    const { page, status } = await open('/deadline?received=2026-02-30', options)
    expect(status).toBe(422)
    expect(await page.title()).toMatch(/^填写有误：/u)
    expect(await barriers(page)).toEqual([])
  })
})
