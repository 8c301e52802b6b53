import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { beforeAll, expect, onTestFinished } from 'vitest'
import { demonstrationApp } from '../test-deps.ts'
import { freePort } from '../web-server.ts'
import { openChromium } from './chromium.ts'

export const desktop = { width: 1280, height: 900 }
export const phone = { width: 390, height: 844 }

export type Portal = {
  readonly origin: () => string
  /**
   * A visitor with a browser and cookies of their own, for the time of a test. Whatever the
   * browser complains of meanwhile fails the test.
   */
  readonly visitor: (options?: BrowserContextOptions) => Promise<Page>
}

/** The whole program on a port with the demonstration, for the tests of one file. */
export function openPortal(): Portal {
  let origin = ''
  let browser: Browser

  beforeAll(async () => {
    const port = await freePort()
    origin = `http://127.0.0.1:${port}`
    const { app } = await demonstrationApp({ origin })
    await app.listen({ host: '127.0.0.1', port })
    browser = await openChromium()
    return async () => {
      await browser.close()
      await app.close()
    }
  })

  async function visitor(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({
      baseURL: origin,
      viewport: desktop,
      locale: 'zh-CN',
      ...options,
    })
    const complaints = complaintsOf(context, origin)
    onTestFinished(async () => {
      await context.close()
      expect(complaints).toEqual([])
    })
    return context.newPage()
  }

  return { origin: () => origin, visitor }
}

/** Errors in the console, among them breaches of the content policy; requests that go astray. */
function complaintsOf(context: BrowserContext, origin: string): readonly string[] {
  const complaints: string[] = []
  context.on('weberror', (fault) => complaints.push(String(fault.error())))
  context.on('console', (message) => {
    // Of what did not load, the responses below tell more.
    const isLoad = message.text().startsWith('Failed to load resource')
    if (message.type() === 'error' && !isLoad) complaints.push(message.text())
  })
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (url.origin !== origin) complaints.push(`left the portal: ${request.url()}`)
  })
  context.on('response', (response) => {
    const isPage = response.request().isNavigationRequest()
    if (response.status() >= 400 && !isPage) {
      complaints.push(`${response.status()} ${response.url()}`)
    }
  })
  return complaints
}
