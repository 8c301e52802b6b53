import { createHash } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import type { ClientBase, Pool } from 'pg'
import { failure } from '../law/bilingual.ts'

type Migration = {
  readonly number: number
  /** The file's name, `0001-agencies-and-reports.sql`. */
  readonly name: string
  readonly sql: string
  readonly checksum: string
}

type Applied = Pick<Migration, 'number' | 'name' | 'checksum'>

const ours = new URL('../../migrations/', import.meta.url)

/** Programs that start together take turns, one migration each; the number is arbitrary. */
const migrationLock = 7_075_601

/**
 * Brings the tables up to date with the numbered files of a folder, each in a transaction of its
 * own. Throws a sentence when a file was edited after it was applied, or the database is newer.
 */
export async function migrate(pool: Pool, folder: URL = ours): Promise<void> {
  const migrations = await readMigrations(folder)
  const client = await pool.connect()
  try {
    while (await applyNext(client, migrations));
    client.release()
  } catch (error) {
    // It may hold an open transaction; the server rolls that back when it is closed.
    client.release(true)
    throw error
  }
}

/** Applies the first that is missing; false when none is. */
async function applyNext(client: ClientBase, migrations: readonly Migration[]): Promise<boolean> {
  await client.query('begin')
  await client.query('set local statement_timeout = 0')
  await client.query('select pg_advisory_xact_lock($1)', [migrationLock])
  const applied = await listApplied(client)
  refuseMismatch(migrations, applied)

  const next = migrations[applied.length]
  if (next) {
    await client.query(next.sql)
    await client.query('insert into migration (number, name, checksum) values ($1, $2, $3)', [
      next.number,
      next.name,
      next.checksum,
    ])
  }
  await client.query('commit')
  return next !== undefined
}

async function listApplied(client: ClientBase): Promise<Applied[]> {
  await client.query(`
    create table if not exists migration (
      number integer primary key,
      name text not null,
      checksum text not null,
      applied_at timestamptz not null default now()
    )`)
  const { rows } = await client.query<Applied>(
    'select number, name, checksum from migration order by number',
  )
  return rows
}

function refuseMismatch(migrations: readonly Migration[], applied: readonly Applied[]): void {
  for (const [index, { name, checksum }] of applied.entries()) {
    const file = migrations[index]
    if (!file)
      throw failure(
        `数据库已由更新的程序升级（${name}），请换用那个版本或更高版本的程序。`,
        `A newer program has upgraded the database (${name}): take that version or a later one.`,
      )
    if (file.checksum !== checksum)
      throw failure(
        `迁移文件 ${file.name} 在应用之后被改动了，请恢复它原来的内容；新的改动请写进新的迁移文件。`,
        `The migration ${file.name} was changed after it was applied: bring back what it was; new changes go into a new migration.`,
      )
  }
}

async function readMigrations(folder: URL): Promise<Migration[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.sql')).toSorted()
  return Promise.all(
    files.map(async (name, index) => {
      const number = Number(/^(\d{4})-/u.exec(name)?.[1])
      if (number !== index + 1) {
        const expected = String(index + 1).padStart(4, '0')
        throw failure(
          `迁移文件 ${name} 应当编号为 ${expected}`,
          `The migration ${name} should have the number ${expected}`,
        )
      }
      const sql = await readFile(new URL(name, folder), 'utf8')
      return { number, name, sql, checksum: checksumOf(sql) }
    }),
  )
}

/** The same wherever git checked the file out: line ends do not count. */
function checksumOf(sql: string): string {
  return createHash('sha256').update(sql.replaceAll('\r\n', '\n')).digest('hex')
}
