import { chromium, type Browser } from 'playwright-core'
import { inject } from 'vitest'

/** The browser of this run (browser-server.ts); to close it ends only what was opened through it. */
export function openChromium(): Promise<Browser> {
  return chromium.connect(inject('browserAddress'))
}
