import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { appendFile, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from '../../test/temporary-folder.ts'
import { type DatabaseOptions, openDatabase, type OpenDatabase } from './database.ts'
import { findPostmaster, isServing } from './postmaster.ts'
import { serverUser } from './server-user.ts'

/** A data folder with one stored file, on which nothing runs; the tests work on copies of it. */
let original: string

beforeAll(async () => {
  original = await mkdtemp(join(tmpdir(), 'gongkai-test-'))
  const { close, ...opened } = await openDatabase({ dataDir: original })
  await store(opened, '甲.pdf')
  await close()
})

const patiently = { timeout: 50_000 }

afterAll(() => rm(original, { recursive: true }))

describe('the server', () => {
  it.each(['system', 'npm'] as const)('runs durably on the %s binaries', async (binaries) => {
    const { pool } = await open({ dataDir: await temporaryFolder(), binaries })
    const { rows } = await pool.query<{ name: string; setting: string }>(`
      select name, setting from pg_settings
      where name in ('fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums',
        'listen_addresses', 'server_encoding', 'lc_collate', 'TimeZone')`)
    expect(Object.fromEntries(rows.map(({ name, setting }) => [name, setting]))).toEqual({
      fsync: 'on',
      full_page_writes: 'on',
      synchronous_commit: 'on',
      data_checksums: 'on',
      listen_addresses: '',
      server_encoding: 'UTF8',
      lc_collate: 'C',
      TimeZone: 'UTC',
    })
  })

  it('opens with either binaries what the other ones wrote', async () => {
    const dataDir = await copied()
    for (const binaries of ['npm', 'system', 'npm'] as const) {
      const opened = await open({ dataDir, binaries })
      await store(opened, `${binaries}.pdf`)
      await opened.close()
    }
    const names = ['甲.pdf', 'npm.pdf', 'system.pdf', 'npm.pdf']
    expect(await fileNames(await open({ dataDir }))).toEqual(names)
  })

  it('is not root, and lets in nobody else', async () => {
    const dataDir = await copied()
    await open({ dataDir })
    const { pid, socketFolder } = await serverOf(dataDir)
    expect(String(execFileSync('ps', ['-o', 'uid=', '-p', String(pid)])).trim()).not.toBe('0')
    expect((await stat(socketFolder)).mode & 0o077).toBe(0)
  })

  it('has a short socket, however long the path of its data', async () => {
    const dataDir = join(await temporaryFolder(), '数据'.repeat(30))
    execFileSync('cp', ['-a', original, dataDir])
    const opened = await open({ dataDir })
    const { socketFolder } = await serverOf(dataDir)
    expect(await fileNames(opened)).toEqual(['甲.pdf'])
    expect(socketFolder.length).toBeLessThan(80)
    expect((await stat(socketFolder)).mode & 0o077).toBe(0)
  })
})

describe('programs on the same data', () => {
  it('share one server, though all find the folder empty', async () => {
    const dataDir = await temporaryFolder()
    const [one, other] = await Promise.all([open({ dataDir }), open({ dataDir }), hold(dataDir)])
    await store(one, '乙.pdf')
    expect(await fileNames(other)).toEqual(['乙.pdf'])
    expect((await readdir(dataDir)).toSorted()).toEqual(['postgres', 'postgres.log'])
  })

  it('leave the server to each other, and the last one stops it', async () => {
    const dataDir = await copied()
    const other = await hold(dataDir)
    const { close } = await open({ dataDir })
    const { pid } = await serverOf(dataDir)
    await close()
    expect(await isServing(pid, join(dataDir, 'postgres'))).toBe(true)

    other.stdin?.end()
    await once(other, 'exit')
    expect(await isServing(pid, join(dataDir, 'postgres'))).toBe(false)
  })

  it('leave the server to a psql that somebody works in', async () => {
    const dataDir = await copied()
    const { url, close } = await open({ dataDir })
    const psql = new Client({ connectionString: url, application_name: 'psql' })
    await psql.connect()
    await close()
    expect((await psql.query('select 1 as one')).rows).toEqual([{ one: 1 }])
    await psql.end()
    await (await open({ dataDir })).close()
    expect(await findPostmaster(join(dataDir, 'postgres'))).toBeUndefined()
  })

  it('come and go at once, and never find a server that is closing', async () => {
    const dataDir = await copied()
    const visit = async (): Promise<void> => {
      for (let visits = 0; visits < 6; visits += 1) {
        const opened = await open({ dataDir })
        expect(await fileNames(opened)).toEqual(['甲.pdf'])
        await opened.close()
      }
    }
    await Promise.all(Array.from({ length: 4 }, visit))
    expect(await findPostmaster(join(dataDir, 'postgres'))).toBeUndefined()
  })

  it('are not confused with those on a copy of the data', async () => {
    const dataDir = join(await temporaryFolder(), 'x'.repeat(100))
    const copy = join(await temporaryFolder(), 'x'.repeat(100))
    execFileSync('cp', ['-a', original, dataDir])
    const opened = await open({ dataDir })
    execFileSync('cp', ['-a', dataDir, copy])
    await store(await open({ dataDir: copy }), '乙.pdf')
    expect(await fileNames(opened)).toEqual(['甲.pdf'])
  })
})

describe('after a kill', () => {
  it('of a program, the next one takes over its server', async () => {
    const dataDir = await copied()
    const killed = await hold(dataDir)
    const { pid } = await serverOf(dataDir)
    killed.kill('SIGKILL')
    await once(killed, 'exit')

    const { close, ...opened } = await open({ dataDir })
    expect((await serverOf(dataDir)).pid).toBe(pid)
    expect(await fileNames(opened)).toEqual(['甲.pdf'])
    await close()
    expect(await isServing(pid, join(dataDir, 'postgres'))).toBe(false)
  })

  it('of the server, the next program finds all that was committed', async () => {
    const dataDir = await copied()
    const before = await open({ dataDir })
    await store(before, '乙.pdf')
    process.kill((await serverOf(dataDir)).pid, 'SIGKILL')
    expect(await fileNames(await open({ dataDir }))).toEqual(['甲.pdf', '乙.pdf'])
  })

  it('of the server, a program that has it open works on by itself', async () => {
    const dataDir = await copied()
    const opened = await open({ dataDir })
    const { pid } = await serverOf(dataDir)
    process.kill(pid, 'SIGKILL')
    await expect.poll(() => isServedByAnother(dataDir, pid), patiently).toBe(true)
    await expect.poll(() => fileNames(opened), patiently).toEqual(['甲.pdf'])
  })

  it('of a program that makes the database, nothing half made stays', async () => {
    const dataDir = await temporaryFolder()
    const killed = start(dataDir)
    const isMaking = async (): Promise<boolean> =>
      (await readdir(dataDir)).some((name) => name.startsWith('postgres.unfinished-'))
    while (!(await isMaking())) await setTimeout(5)
    killed.kill('SIGKILL')
    await once(killed, 'exit')
    expect(await readdir(dataDir)).not.toContain('postgres')

    expect(await fileNames(await open({ dataDir }))).toEqual([])
    expect((await readdir(dataDir)).toSorted()).toEqual(['postgres', 'postgres.log'])
  })

  it('of a machine, a pid that is now somebody else keeps nobody out', async () => {
    const dataDir = await copied()
    const folder = join(dataDir, 'postgres')
    const somebody = spawn('sleep', ['1000'], { ...(await serverUser(folder)) })
    onTestFinished(() => void somebody.kill())
    await writeFile(join(folder, 'postmaster.pid'), `${somebody.pid}\n/old\n1\n5432\n/gone\n\n`)
    expect(await fileNames(await open({ dataDir }))).toEqual(['甲.pdf'])
  })
})

describe('what cannot be opened is refused with what to do', () => {
  it('when the folder holds something else', async () => {
    const dataDir = await temporaryFolder()
    await mkdir(join(dataDir, 'postgres'))
    await writeFile(join(dataDir, 'postgres', 'notes.txt'), '')
    await expect(open({ dataDir })).rejects.toThrow('里有别的文件，不是数据库。请移走它')
  })

  it('when no folder can stand there', async () => {
    const file = join(await temporaryFolder(), 'file')
    await writeFile(file, '')
    await expect(open({ dataDir: join(file, 'data') })).rejects.toThrow('无法建立数据文件夹 ')
  })

  it('when another version made the database', async () => {
    const dataDir = await copied()
    await writeFile(join(dataDir, 'postgres', 'PG_VERSION'), '9\n')
    await expect(open({ dataDir })).rejects.toThrow(
      '数据文件夹由 PostgreSQL 9 建立，却找不到该版本的程序。请安装系统的 PostgreSQL',
    )
  })

  it('when the server does not start', async () => {
    const dataDir = await copied()
    await appendFile(join(dataDir, 'postgres', 'postgresql.conf'), 'nonsense = on\n')
    await expect(open({ dataDir })).rejects.toThrow(/^无法启动数据库：.*contains errors.*详见/u)
  })
})

async function copied(): Promise<string> {
  const dataDir = await temporaryFolder()
  execFileSync('cp', ['-a', `${original}/.`, dataDir])
  return dataDir
}

/** Opens a database that is closed with the test, if the test has not closed it. */
async function open(options: DatabaseOptions): Promise<OpenDatabase> {
  const opened = await openDatabase(options)
  onTestFinished(opened.close)
  return opened
}

/** Another program that has the data open until its input ends. */
async function hold(dataDir: string): Promise<ChildProcess> {
  const program = start(dataDir)
  await once(program.stdout ?? program, 'data')
  return program
}

function start(dataDir: string): ChildProcess {
  const file = join(import.meta.dirname, '../../test/hold-database.ts')
  const program = spawn(process.execPath, ['--import', 'tsx', file, dataDir], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  onTestFinished(async () => {
    program.stdin?.end()
    if (program.exitCode === null && program.signalCode === null) await once(program, 'exit')
  })
  return program
}

async function serverOf(dataDir: string): Promise<{ pid: number; socketFolder: string }> {
  const { pid, socketFolder } = (await findPostmaster(join(dataDir, 'postgres')))!
  return { pid, socketFolder: socketFolder! }
}

async function isServedByAnother(dataDir: string, former: number): Promise<boolean> {
  const folder = join(dataDir, 'postgres')
  const server = await findPostmaster(folder)
  return server !== undefined && server.pid !== former && isServing(server.pid, folder)
}

async function store({ db }: Pick<OpenDatabase, 'db'>, fileName: string): Promise<void> {
  const { size } = await db
    .selectFrom('storedFile')
    .select(({ fn }) => fn.countAll<number>().as('size'))
    .executeTakeFirstOrThrow()
  const sha256 = String(size).padStart(64, '0')
  await db
    .insertInto('storedFile')
    .values({ sha256, size, mediaType: 'application/pdf', fileName })
    .execute()
}

async function fileNames({ db }: Pick<OpenDatabase, 'db'>): Promise<string[]> {
  const rows = await db.selectFrom('storedFile').select('fileName').orderBy('sha256').execute()
  return rows.map(({ fileName }) => fileName)
}
