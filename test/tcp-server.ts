import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { Client } from 'pg'
import { openDatabase } from '../src/db/database.ts'
import { findBinaries } from '../src/db/find-binaries.ts'
import { startProgram } from '../src/db/postgres-program.ts'
import { openServerLog } from '../src/db/server-log.ts'
import { serverUser } from '../src/db/server-user.ts'

export type TcpServer = { readonly url: string; readonly stop: () => Promise<void> }

/** A PostgreSQL on loopback that asks for a password, in a folder that is its own. */
export async function startTcpServer(): Promise<TcpServer> {
  const dataDir = await mkdtemp(join(tmpdir(), 'gongkai-test-'))
  const folder = join(dataDir, 'postgres')
  const made = await openDatabase({ dataDir, migrating: false })
  await made.pool.query(`create role clerk superuser login password '口令 p@ss'`)
  await made.pool.query('create database disclosure owner clerk')
  await made.close()
  await writeFile(join(folder, 'pg_hba.conf'), 'host all all 127.0.0.1/32 scram-sha-256\n')

  const port = await freePort()
  const log = await openServerLog(dataDir)
  const server = await startProgram('postgres', {
    binaries: await findBinaries({}),
    user: await serverUser(folder),
    folder,
    options: ['-c', 'listen_addresses=127.0.0.1', '-p', String(port), '-k', ''],
    output: log.descriptor,
    detached: false,
  })
  log.close()
  const stop = async (): Promise<void> => {
    server.kill('SIGINT')
    await once(server, 'exit')
    await rm(dataDir, { recursive: true })
  }

  const url = `postgres://clerk:${encodeURIComponent('口令 p@ss')}@127.0.0.1:${port}/disclosure`
  while (!(await answers(url))) {
    if (server.exitCode !== null) throw new Error(await log.fault(server.pid))
    await setTimeout(20)
  }
  return { url, stop }
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url })
  client.on('error', () => undefined)
  return client.connect().then(
    () => client.end().then(() => true),
    () => false,
  )
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}
