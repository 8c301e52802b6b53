import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { FastifyInstance } from 'fastify'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assetRoutes } from '../../src/web/asset-routes.ts'
import { createServer } from '../../src/web/server.ts'
import { galleryNames, galleryPage } from '../gallery/pages.tsx'
import { galleryPaths, type GalleryName } from '../gallery/shell.ts'
import { listening } from '../web-server.ts'
import { openChromium } from './chromium.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const desktop = { width: 1280, height: 900 }
const telephone = { width: 390, height: 844 }

/** How people look at the pages: by window, by mode, by what their system prefers. */
const looks: readonly {
  readonly name: string
  readonly cookie: string
  readonly options: BrowserContextOptions
}[] = [
  { name: 'desktop', cookie: 'standard.medium', options: { viewport: desktop } },
  { name: 'telephone', cookie: 'standard.medium', options: { viewport: telephone } },
  { name: 'telephone in 长者模式', cookie: 'elder.large', options: { viewport: telephone } },
  {
    name: 'dark desktop',
    cookie: 'standard.small',
    options: { viewport: desktop, colorScheme: 'dark' },
  },
  {
    name: 'dark desktop in 长者模式',
    cookie: 'elder.medium',
    options: { viewport: desktop, colorScheme: 'dark', contrast: 'more' },
  },
]

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

async function open(
  name: GalleryName,
  options: BrowserContextOptions,
  cookie?: string,
): Promise<Page> {
  const context = await browser.newContext(options)
  if (cookie) await context.addCookies([{ name: 'preferences', value: cookie, url: origin }])
  const page = await context.newPage()
  await page.goto(origin + galleryPaths[name])
  return page
}

describe.each(looks)('on a $name', ({ cookie, options }) => {
  it.each(galleryNames)('the page %s fits the window, and axe finds no barrier', async (name) => {
    const page = await open(name, options, cookie)
    const overflow = await page.evaluate<number>(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    )
    expect(overflow).toBe(0)

    await page.evaluate(axe)
    const { violations } = await page.evaluate<AxeResults>('axe.run(document)')
    expect(
      violations.map(({ id, nodes }) => ({ id, html: nodes.map((node) => node.html) })),
    ).toEqual([])
    await page.context().close()
  })
})

describe('a page', () => {
  it('asks only its own site, and breaks no rule of the content policy', async () => {
    const context = await browser.newContext({ viewport: desktop })
    const page = await context.newPage()
    const asked: string[] = []
    const complaints: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).origin))
    page.on('console', (message) => complaints.push(message.text()))
    await page.goto(origin + galleryPaths.article)
    expect([...new Set(asked)]).toEqual([origin])
    expect(complaints).toEqual([])
    await context.close()
  })

  it('offers to skip to the text before anything else', async () => {
    const page = await open('listing', { viewport: desktop })
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate('document.activeElement.id')).toBe('content')
    await page.context().close()
  })

  it('gives a finger 44 pixels on everything that is no link in running text', async () => {
    const page = await open('listing', { viewport: telephone })
    const small = await page.evaluate<string[]>(`
      [...document.querySelectorAll('button, .button, .input, nav a, .top-links a, .pages a')]
        .filter((target) => !target.closest('.breadcrumbs') && target.offsetParent)
        .filter((target) => target.getBoundingClientRect().height < 44)
        .map((target) => target.outerHTML)
    `)
    expect(small).toEqual([])
    await page.context().close()
  })

  it('prints its text and its address, and of all links only the title', async () => {
    const page = await open('article', { viewport: desktop })
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.page-address').innerText()).toContain('https://www.haizhou.gov.cn/')
    const clickable = page.locator('a, button, input').filter({ visible: true })
    expect(await clickable.allInnerTexts()).toEqual(['政府信息公开\n海州市住房和城乡建设局'])
    await page.context().close()
  })
})

describe.each([true, false])('长者模式 and 字号, script allowed: %s', (javaScriptEnabled) => {
  it('are entered, kept for the next page, and left', async () => {
    const page = await open('article', { viewport: desktop, javaScriptEnabled })
    const html = page.locator('html')

    await page.getByRole('button', { name: '长者模式', exact: true }).click()
    await page.locator('html[data-mode="elder"]').waitFor()
    await page.getByRole('button', { name: '大', exact: true }).click()
    await page.locator('html[data-size="large"]').waitFor()
    expect(page.url()).toBe(origin + galleryPaths.article)

    await expect.poll(() => cookieOf(page)).toBe('elder.large')
    await page.goto(origin + galleryPaths.home)
    expect(await html.getAttribute('data-mode')).toBe('elder')
    await page.getByRole('button', { name: '退出长者模式' }).click()
    await expect.poll(() => cookieOf(page)).toBe('standard.large')
    await page.context().close()
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
    await page.context().close()
  })

  it('says which text size is chosen', async () => {
    const page = await open('article', { viewport: desktop })
    const large = page.getByRole('button', { name: '大', exact: true })
    await large.click()
    expect(await large.getAttribute('aria-pressed')).toBe('true')
    expect(await page.locator('[aria-pressed="true"]').count()).toBe(1)
    await page.context().close()
  })

  it('offers to print where it runs; where it does not, the page says how', async () => {
    const withScript = await open('article', { viewport: desktop })
    expect(await withScript.getByRole('button', { name: '打印' }).isVisible()).toBe(true)
    await withScript.context().close()

    const without = await open('article', { viewport: desktop, javaScriptEnabled: false })
    expect(await without.getByRole('button', { name: '打印' }).isVisible()).toBe(false)
    expect(await without.getByText('打印请用浏览器菜单').isVisible()).toBe(true)
    await without.context().close()
  })
})

async function cookieOf(page: Page): Promise<string | undefined> {
  const cookies = await page.context().cookies()
  return cookies.find(({ name }) => name === 'preferences')?.value
}
