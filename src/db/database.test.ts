import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { startTcpServer, type TcpServer } from '../../test/tcp-server.ts'
import { type DatabaseOptions, openDatabase, type OpenDatabase } from './database.ts'

let dataDir: string
let tcpServer: TcpServer

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'gongkai-test-'))
  tcpServer = await startTcpServer()
})

afterAll(async () => {
  await tcpServer.stop()
  await rm(dataDir, { recursive: true })
})

describe.each([
  ['the embedded server', () => undefined],
  ['the server of DATABASE_URL, over TCP and with a password', () => tcpServer.url],
])('on %s', (_, databaseUrl) => {
  it('finds again what it wrote before it was closed', async () => {
    const options = { databaseUrl: databaseUrl(), dataDir }
    const before = await openDatabase(options)
    await before.db.insertInto('agency').values(bureau).execute()
    await before.close()

    const { db } = await open(options)
    const agency = await db.selectFrom('agency').select(['name', 'guide']).executeTakeFirst()
    expect(agency).toEqual({ name: '政务服务局', guide: { office_hours: '9:00–17:00' } })
  })

  it('goes on after all its connections were cut, in the middle of a transaction too', async () => {
    const { db, pool } = await open({ databaseUrl: databaseUrl(), dataDir })
    const cut = db.transaction().execute(async (transaction) => {
      await transaction.insertInto('storedFile').values(file).execute()
      await pool.query(`
        select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid()
          and application_name = 'gongkai'`)
      await transaction.selectFrom('storedFile').selectAll().execute()
    })
    const end = cut.then(
      () => 'committed',
      () => 'failed',
    )
    expect(await end).toBe('failed')
    expect(await db.selectFrom('storedFile').select('sha256').execute()).toEqual([])
  })

  it('counts in UTC, and ends statements and transactions that hang', async () => {
    const { db } = await open({ databaseUrl: databaseUrl(), dataDir })
    const { rows } = await sql`
      select current_setting('timezone') as timezone,
             current_setting('statement_timeout') as statement,
             current_setting('idle_in_transaction_session_timeout') as idle`.execute(db)
    expect(rows).toEqual([{ timezone: 'UTC', statement: '1min', idle: '1min' }])
  })
})

describe('a DATABASE_URL that does not work is refused with what to do', () => {
  it.each([
    ['the password is wrong', { password: 'guess' }, '用户名或密码不被接受，请检查'],
    ['it names no database', { pathname: '/else' }, '没有名为 else 的数据库，请先建立它'],
    ['nobody listens', { port: '1' }, '服务器 127.0.0.1 没有应答，请检查'],
  ])('when %s', async (_, change, sentence) => {
    const databaseUrl = Object.assign(new URL(tcpServer.url), change).href
    await expect(openDatabase({ databaseUrl, dataDir })).rejects.toThrow(sentence)
  })

  it('when it is no address', async () => {
    const opening = openDatabase({ databaseUrl: 'localhost', dataDir })
    await expect(opening).rejects.toThrow('DATABASE_URL 不是完整的地址，请写成')
  })
})

const bureau = {
  code: '11150602MB0000000A',
  name: '政务服务局',
  kind: 'department' as const,
  guide: JSON.stringify({ office_hours: '9:00–17:00' }),
}

const file = { sha256: '0'.repeat(64), size: 1, mediaType: 'text/plain', fileName: '甲.txt' }

async function open(options: DatabaseOptions): Promise<OpenDatabase> {
  const opened = await openDatabase(options)
  onTestFinished(opened.close)
  return opened
}
