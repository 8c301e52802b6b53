import { randomBytes } from 'node:crypto'
import { Client, type Pool } from 'pg'
import { inject } from 'vitest'
import { connect, type Connected, type Database } from '../src/db/database.ts'
import { besides } from './database-server.ts'

let opened: Promise<Connected & { readonly emptying: string }> | undefined

/** An empty, migrated database. Each worker has one, and every call empties it anew. */
export async function testDatabase(): Promise<Database> {
  opened ??= openOwn()
  const { db, pool, emptying } = await opened
  await pool.query(emptying)
  return db
}

/** The address of a new database, of which another is the template. It goes with the run. */
export async function createDatabase(source: string): Promise<string> {
  const { url, template } = inject('databaseServer')
  const name = `${template}_${randomBytes(4).toString('hex')}`
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query(`create database ${name} template ${source} encoding 'UTF8' locale 'C'`)
  await client.end()
  return besides(url, name)
}

async function openOwn(): Promise<Connected & { readonly emptying: string }> {
  const url = await createDatabase(inject('databaseServer').template)
  // What a test commits need not survive a power cut, nor its idle connections keep a worker alive.
  const options = '-c timezone=UTC -c synchronous_commit=off'
  const connected = connect(url, { options, allowExitOnIdle: true })
  return { ...connected, emptying: await emptyingOf(connected.pool) }
}

/**
 * The statements that empty every table and start its numbers again. Deleting from small tables
 * is faster than truncating them, and as a replica it minds neither the order of foreign keys nor
 * triggers that forbid it.
 */
async function emptyingOf(pool: Pool): Promise<string> {
  const { rows } = await pool.query<{ statement: string }>(`
    select case relkind
      when 'S' then format('select setval(%L, 1, false)', oid::regclass)
      else format('delete from %s', oid::regclass) end as statement
    from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'S')
      and relname not in ('migration', 'public_revision')`)
  return [
    'begin',
    'set local session_replication_role = replica',
    ...rows.map(({ statement }) => statement),
    'select touch_public()',
    'commit',
  ].join('; ')
}
