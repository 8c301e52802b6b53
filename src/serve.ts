import type { AddressInfo } from 'node:net'
import { createApp } from './app.ts'
import type { Config } from './config.ts'
import type { Bilingual } from './law/bilingual.ts'
import { loadDemonstration } from './load-demonstration.ts'
import { openDeps } from './open-deps.ts'
import { serveUntil, toldToStop } from './web/run.ts'

export type ServeOptions = {
  /** Fill an empty database with the demonstration. */
  readonly demonstration: boolean
  /** Told once the server listens. */
  readonly onReady: (address: string, loaded: boolean) => void
}

/**
 * Opens the world, serves until told to stop, closes the world. Returns a sentence where
 * it cannot listen; throws one where the database cannot be opened.
 */
export async function serve(config: Config, options: ServeOptions): Promise<Bilingual | undefined> {
  const told = toldToStop()
  const { deps, close } = await openDeps(config)
  try {
    const loaded = options.demonstration && (await loadDemonstration(deps))
    const app = await createApp(deps, config)
    app.addHook('onListen', async () => {
      options.onReady(config.origin ?? addressOf(app.server.address(), config), loaded)
    })
    const served = await serveUntil(told, app, config)
    return served.kind === 'stopped' ? undefined : served.message
  } finally {
    await close()
  }
}

/** With port 0 the system chose one. */
function addressOf(bound: AddressInfo | string | null, config: Config): string {
  const port = typeof bound === 'object' && bound ? bound.port : config.port
  const host = config.host === '0.0.0.0' || config.host === '::' ? 'localhost' : config.host
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}/`
}
