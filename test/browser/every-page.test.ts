import { HtmlValidate } from 'html-validate'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { barriers, bringAxe } from './barriers.ts'
import { crawl, type Crawled } from './crawl.ts'
import { desktop, openPortal, phone } from './portal.ts'

const portal = openPortal()
let crawled: Crawled
let paths: readonly string[]

beforeAll(async () => {
  crawled = await crawl(portal.origin(), ['/', '/en'])
  paths = [...crawled.pages.keys()]
})

describe('every page', () => {
  it('leads only to pages that are there, in both languages', () => {
    expect(crawled.broken).toEqual([])
    expect(paths.length).toBeGreaterThan(100)
    expect(paths.filter((path) => /^\/en(\/|$)/u.test(path)).length).toBe(paths.length / 2)
  })

  it('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      // Preact closes void elements; a document keeps its whole title however long it is.
      rules: {
        'void-style': 'off',
        'long-title': 'off',
        // Boxes that are ticked one by one share a name as radio buttons do.
        'form-dup-name': ['error', { shared: ['radio', 'button', 'reset', 'submit', 'checkbox'] }],
      },
    })
    const mistakes: string[] = []
    for (const [path, html] of crawled.pages) {
      const { results } = await validator.validateString(html)
      for (const { ruleId, message, line } of results.flatMap(({ messages }) => messages)) {
        mistakes.push(`${path}:${line} ${ruleId}: ${message}`)
      }
    }
    expect(mistakes).toEqual([])
  })

  it('has no barrier that axe finds, in either mode, on a desktop and on a telephone', async () => {
    const queue = [...paths]
    const found: string[] = []
    async function look(): Promise<void> {
      const page = await portal.visitor()
      await bringAxe(page)
      for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
        await page.goto(path)
        found.push(...(await barriersOf(page)).map((barrier) => `${path} ${barrier}`))
      }
    }
    await Promise.all([look(), look()])
    expect(found).toEqual([])
  }, 600_000)
})

/** A page is loaded once: all looks are made of the same document, by its style sheet alone. */
async function barriersOf(page: Page): Promise<readonly string[]> {
  const found: string[] = []
  for (const viewport of [desktop, phone]) {
    await page.setViewportSize(viewport)
    for (const mode of ['standard', 'elder']) {
      await page.evaluate(`document.documentElement.dataset.mode = '${mode}'`)
      const seen = await barriers(page, { appearanceOnly: mode === 'elder' })
      found.push(...seen.map((barrier) => `${viewport.width} px ${mode}: ${barrier}`))
    }
  }
  return found
}
