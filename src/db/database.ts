import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely'
import { Pool, type PoolConfig } from 'pg'
import { failure } from '../law/bilingual.ts'
import { columnTypes } from './column-types.ts'
import { joinEmbeddedServer } from './embedded.ts'
import { applicationName } from './enter-server.ts'
import type { Wanted } from './find-binaries.ts'
import { migrate } from './migrate.ts'
import type { Schema } from './schema.ts'
import { connectionFault, serverFault } from './server-fault.ts'

export type Database = Kysely<Schema>

export type Connected = {
  readonly db: Database
  /**
   * What `db` draws on, for that which needs a connection of its own, such as COPY. To close both,
   * end it: kysely ends only a pool that it has used.
   */
  readonly pool: Pool
}

export type OpenDatabase = Connected & {
  /** The server's address for other programs; it may hold a password. */
  readonly url: string
  /** Waits for the queries under way, then leaves the server; a second call waits with the first. */
  readonly close: () => Promise<void>
}

export type DatabaseOptions = {
  /** A PostgreSQL that somebody else keeps; without it we keep our own in `dataDir`. */
  readonly databaseUrl?: string | undefined
  readonly dataDir: string
  /** Which binaries the embedded server runs on; absent: whichever are there. */
  readonly binaries?: Wanted['kind']
  /** Whether the tables are brought up to date; they are, unless this is false. */
  readonly migrating?: boolean
}

/**
 * Opens the database and brings its tables up to date. Throws a sentence that says what to do
 * when the server cannot be reached or started, or does not fit this program.
 */
export async function openDatabase(options: DatabaseOptions): Promise<OpenDatabase> {
  const server = await findServer(options)
  const { db, pool } = connect(server.url)
  let closing: Promise<void> | undefined
  const close = (): Promise<void> => (closing ??= pool.end().then(server.leave))
  try {
    await refuseUnfit(pool, options.databaseUrl)
    if (options.migrating !== false) await migrate(pool)
  } catch (error) {
    await close()
    throw error
  }
  return { db, pool, url: server.url, close }
}

/** A pool of connections to a database that is known to be there, and kysely on top of it. */
export function connect(url: string, settings: PoolConfig = {}): Connected {
  const pool = new Pool({
    connectionString: url,
    application_name: applicationName,
    options: '-c timezone=UTC',
    connectionTimeoutMillis: 10_000,
    statement_timeout: 60_000,
    idle_in_transaction_session_timeout: 60_000,
    types: columnTypes,
    ...settings,
  })
  // A connection breaks, as all do when PostgreSQL restarts, while it is idle or between two
  // queries; unheard, that would end the program. The pool drops it, and the next query that
  // is under way or comes on it fails.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))

  // The keys inside jsonb are data, not names of columns.
  const names = new CamelCasePlugin({ maintainNestedObjectKeys: true })
  return { pool, db: new Kysely({ dialect: new PostgresDialect({ pool }), plugins: [names] }) }
}

async function findServer(
  options: DatabaseOptions,
): Promise<{ url: string; leave: () => Promise<void> }> {
  const { databaseUrl, ...embedded } = options
  if (databaseUrl === undefined) return joinEmbeddedServer(embedded)
  if (URL.canParse(databaseUrl)) return { url: databaseUrl, leave: async () => undefined }
  throw failure(
    'DATABASE_URL 不是完整的地址，请写成 postgres://用户名:密码@主机:5432/库名。',
    'DATABASE_URL is no whole address: write postgres://user:password@host:5432/name.',
  )
}

async function refuseUnfit(pool: Pool, databaseUrl: string | undefined): Promise<void> {
  const { rows } = await pool
    .query<{ version: number; encoding: string }>(
      `select current_setting('server_version_num')::int as version,
              current_setting('server_encoding') as encoding`,
    )
    .catch((error: unknown) => {
      const fault = databaseUrl ? connectionFault(error, new URL(databaseUrl)) : undefined
      throw fault ? failure(fault.zh, fault.en, { cause: error }) : error
    })
  const fault = rows[0] && serverFault(rows[0].version, rows[0].encoding)
  if (fault) throw failure(fault.zh, fault.en)
}
