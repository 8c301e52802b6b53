import { openReaderPool } from './annual-report/index.ts'
import type { Config } from './config.ts'
import { openDatabase } from './db/database.ts'
import { openFileStore } from './db/files.ts'
import { vaultKey } from './db/vault-key.ts'
import { createVault } from './db/vault.ts'
import type { Deps } from './deps.ts'
import { nationalCalendar } from './law/calendar.ts'
import { dayInShanghai } from './law/day.ts'

/** The dependencies of the features, open; `close` waits for what is under way. */
export type OpenDeps = { readonly deps: Deps; readonly close: () => Promise<void> }

/** Opens the database and the store of files. Throws a sentence that says what to do. */
export async function openDeps(config: Config): Promise<OpenDeps> {
  const vault = createVault(await vaultKey(config.dataFolder, config.vaultKey))
  const opened = await openDatabase({
    databaseUrl: config.databaseUrl,
    dataDir: config.dataFolder,
    ...(config.postgres && { binaries: config.postgres }),
  })
  const readers = openReaderPool()
  return {
    deps: {
      db: opened.db,
      files: openFileStore(config.dataFolder),
      readers,
      vault,
      now: () => new Date(),
      today: () => dayInShanghai(new Date()),
      calendar: nationalCalendar,
      origin: config.origin,
    },
    close: async () => {
      readers.close()
      await opened.close()
    },
  }
}
