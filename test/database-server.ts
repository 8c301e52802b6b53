import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Pool } from 'pg'
import type { TestProject } from 'vitest/node'
import { connect, openDatabase, type DatabaseOptions } from '../src/db/database.ts'
import { migrate } from '../src/db/migrate.ts'
import { readConfig } from '../src/config.ts'

declare module 'vitest' {
  // vitest's own is an interface, and only an interface joins it.
  export interface ProvidedContext {
    readonly databaseServer: DatabaseServer
  }
}

export type DatabaseServer = {
  readonly url: string
  /** The migrated database that workers copy. Nobody may stay connected to it. */
  readonly template: string
}

/**
 * One PostgreSQL for a run of tests: the one of DATABASE_URL, as a superuser, or our own in a
 * temporary folder, on the binaries of GONGKAI_POSTGRES.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const read = readConfig(process.env)
  if (!read.ok) throw new Error(read.mistakes.map(({ zh }) => zh).join('\n'))
  const { databaseUrl, postgres } = read.config
  return serveDatabases(project, { databaseUrl, binaries: postgres })
}

/** Provides a project with the databases of a server, and takes them away again. */
export async function serveDatabases(
  project: TestProject,
  where: Pick<DatabaseOptions, 'databaseUrl' | 'binaries'>,
): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'gongkai-test-'))
  const server = await openDatabase({ ...where, dataDir, migrating: false })
  const template = `gongkai_test_${randomBytes(4).toString('hex')}`
  await server.pool.query(
    `create database ${template} template template0 encoding 'UTF8' locale 'C'`,
  )
  const { pool } = connect(besides(server.url, template))
  await migrate(pool)
  await pool.end()

  project.provide('databaseServer', { url: server.url, template })
  return async () => {
    await dropAll(server.pool, template)
    await server.close()
    await rm(dataDir, { recursive: true })
  }
}

/** The address of another database on the same server. */
export function besides(url: string, name: string): string {
  const address = new URL(url)
  address.pathname = `/${name}`
  return address.href
}

async function dropAll(pool: Pool, prefix: string): Promise<void> {
  const { rows } = await pool.query<{ datname: string }>(
    'select datname from pg_database where starts_with(datname, $1)',
    [prefix],
  )
  for (const { datname } of rows) await pool.query(`drop database ${datname} with (force)`)
}
