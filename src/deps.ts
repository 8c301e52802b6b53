import type { ReaderPool } from './annual-report/index.ts'
import type { Database } from './db/database.ts'
import type { FileStore } from './db/files.ts'
import type { Vault } from './db/vault.ts'
import type { Calendar } from './law/calendar.ts'
import type { Day } from './law/day.ts'

/** What features need from outside, handed in: nothing reads a clock or a global. */
export type Deps = {
  readonly db: Database
  readonly files: FileStore
  /** Seals what identifies a person before it is stored. */
  readonly vault: Vault
  /** Reads files that strangers hand in, in processes of its own. */
  readonly readers: ReaderPool
  /** The instant, for receipts and logs; the law counts civil days. */
  readonly now: () => Date
  /** The civil day in Asia/Shanghai, now. */
  readonly today: () => Day
  readonly calendar: Calendar
  /** Under which the public reaches the portal. */
  readonly origin?: string | undefined
}
