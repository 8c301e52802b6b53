import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  // vitest's own is an interface, and only an interface joins it.
  export interface ProvidedContext {
    readonly browserAddress: string
  }
}

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** One Chromium for a run of journeys: that of CHROMIUM_PATH, or the system's. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? usual.find((path) => existsSync(path))
  if (!executablePath) throw new Error('没有找到 Chromium，请安装它，或者用 CHROMIUM_PATH 指明。')
  const server = await chromium.launchServer({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // The order of year, month and day in a field for dates goes by it.
      '--lang=zh-CN',
    ],
  })
  project.provide('browserAddress', server.wsEndpoint())
  return () => server.close()
}
