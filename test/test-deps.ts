import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { openReaderPool } from '../src/annual-report/index.ts'
import { createApp } from '../src/app.ts'
import { openFileStore } from '../src/db/files.ts'
import { createVault } from '../src/db/vault.ts'
import type { Deps } from '../src/deps.ts'
import { nationalCalendar } from '../src/law/calendar.ts'
import { day } from '../src/law/day.ts'
import { loadDemonstration } from '../src/load-demonstration.ts'
import { testDatabase } from './test-database.ts'

/** Real dependencies on an empty database and an empty folder; the day stands still. */
async function testDeps(folder: string): Promise<Deps> {
  return {
    db: await testDatabase(),
    files: openFileStore(folder),
    readers: openReaderPool(),
    vault: createVault(Buffer.alloc(32, 7)),
    now: () => new Date('2026-03-02T01:30:00Z'),
    today: () => day('2026-03-02'),
    calendar: nationalCalendar,
  }
}

/** Real dependencies whose database holds the demonstration; close them. */
export async function demonstrationDeps(): Promise<{
  readonly deps: Deps
  readonly close: () => Promise<void>
}> {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-test-'))
  const deps = await testDeps(folder)
  await loadDemonstration(deps)
  return {
    deps,
    close: async () => {
      deps.readers.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** The whole program without a port, its database filled with the demonstration; close it. */
export async function demonstrationApp({ origin }: Pick<Deps, 'origin'> = {}): Promise<{
  readonly app: FastifyInstance
  readonly deps: Deps
}> {
  const opened = await demonstrationDeps()
  const deps = { ...opened.deps, origin }
  const app = await createApp(deps, { logLevel: 'silent', ...(origin && { origin }) })
  app.addHook('onClose', opened.close)
  await app.ready()
  return { app, deps }
}
