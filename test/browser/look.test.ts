import type { FastifyInstance } from 'fastify'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { assetRoutes } from '../../src/web/asset-routes.ts'
import { createServer } from '../../src/web/server.ts'
import { galleryNames, galleryPage } from '../gallery/pages.tsx'
import { galleryPaths, type GalleryName } from '../gallery/shell.ts'
import { listening } from '../web-server.ts'
import { barriers, bringAxe } from './barriers.ts'
import { openChromium } from './chromium.ts'
import { desktop, phone } from './portal.ts'

/** How people look at the pages: by window, by mode and size of text, by what their system prefers. */
const looks = [
  { name: 'desktop', window: desktop, mode: 'standard', size: 'medium', media: {} },
  { name: 'telephone', window: phone, mode: 'standard', size: 'medium', media: {} },
  { name: 'telephone in 长者模式', window: phone, mode: 'elder', size: 'large', media: {} },
  {
    name: 'dark desktop',
    window: desktop,
    mode: 'standard',
    size: 'small',
    media: { colorScheme: 'dark' },
  },
  {
    name: 'dark desktop in 长者模式',
    window: desktop,
    mode: 'elder',
    size: 'medium',
    media: { colorScheme: 'dark', contrast: 'more' },
  },
] as const

let app: FastifyInstance
let browser: Browser
let origin: string

beforeAll(async () => {
  app = createServer({ logLevel: 'silent' })
  assetRoutes(app)
  for (const name of galleryNames) {
    app.get(galleryPaths[name].replace(/\?.*/u, ''), ({ language, preferences }, reply) =>
      reply.type('text/html').send(galleryPage(name, { language, preferences })),
    )
  }
  origin = `http://127.0.0.1:${await listening(app)}`
  browser = await openChromium()
})

afterAll(async () => {
  await browser.close()
  await app.close()
})

async function open(name: GalleryName, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext(options)
  onTestFinished(() => context.close())
  const page = await context.newPage()
  await bringAxe(page)
  await page.goto(origin + galleryPaths[name])
  return page
}

describe.each(galleryNames)('the page %s', (name) => {
  it('fits every window, and has no barrier in any look', async () => {
    const page = await open(name, { viewport: desktop })
    const found: string[] = []
    for (const { name: look, window, mode, size, media } of looks) {
      await page.setViewportSize(window)
      await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference', ...media })
      await page.evaluate(
        `Object.assign(document.documentElement.dataset, { mode: '${mode}', size: '${size}' })`,
      )
      const seen = await barriers(page, { appearanceOnly: look !== 'desktop' })
      found.push(...seen.map((barrier) => `${look}: ${barrier}`))
    }
    expect(found).toEqual([])
  })
})

describe('a page', () => {
  it('is found to be faint where its text stands on a gradient that axe cannot judge', async () => {
    const page = await open('home', { viewport: desktop })
    await page.evaluate(`document.querySelector('.masthead-agency').style.color = '#767676'`)
    expect(await barriers(page, { appearanceOnly: true })).toEqual([
      expect.stringMatching(/^gradient-contrast: <span class="masthead-agency".* 3\.99:1$/u),
    ])
  })

  it('gives a finger 44 pixels on everything that is no link in running text', async () => {
    const page = await open('listing', { viewport: phone })
    const small = await page.evaluate<string[]>(`
      [...document.querySelectorAll('button, .button, .input, nav a, .top-links a, .pages a')]
        .filter((target) => !target.closest('.breadcrumbs') && target.offsetParent)
        .filter((target) => target.getBoundingClientRect().height < 44)
        .map((target) => target.outerHTML)
    `)
    expect(small).toEqual([])
  })
})

describe('the script', () => {
  it('changes the mode without loading the page again, and keeps the keyboard in place', async () => {
    const page = await open('article', { viewport: desktop })
    await page.evaluate('window.kept = true')
    await page.getByRole('button', { name: '长者模式', exact: true }).press('Enter')
    await page.locator('html[data-mode="elder"]').waitFor()
    expect(await page.evaluate('window.kept')).toBe(true)
    expect(await page.evaluate('document.activeElement.textContent')).toBe('退出长者模式')
  })

  it('says which text size is chosen', async () => {
    const page = await open('article', { viewport: desktop })
    const large = page.getByRole('button', { name: '大', exact: true })
    await large.click()
    expect(await large.getAttribute('aria-pressed')).toBe('true')
    expect(await page.locator('[aria-pressed="true"]').count()).toBe(1)
  })

  it('offers to print where it runs; where it does not, the page says how', async () => {
    const withScript = await open('article', { viewport: desktop })
    expect(await withScript.getByRole('button', { name: '打印' }).isVisible()).toBe(true)

    const without = await open('article', { viewport: desktop, javaScriptEnabled: false })
    expect(await without.getByRole('button', { name: '打印' }).isVisible()).toBe(false)
    expect(await without.getByText('打印请用浏览器菜单').isVisible()).toBe(true)
  })
})
