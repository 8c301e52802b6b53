import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { writeText } from '../src/annual-report/index.ts'
import { demonstrationReports } from '../src/features/annual-reports/index.ts'
import { spawned } from './command-line.ts'
import { endGroup, postgresOf, start } from './started-program.ts'
import { temporaryFolder } from './temporary-folder.ts'
import { freePort } from './web-server.ts'

const civilAffairs = '11150602MB0D00037J'

let folder: string

beforeAll(async () => {
  // Whatever database the other tests run on, `npm start` alone keeps its own.
  vi.stubEnv('DATABASE_URL', undefined)
  vi.stubEnv('GONGKAI_LOG_LEVEL', 'silent')
  folder = await mkdtemp(join(tmpdir(), 'gongkai-test-'))
})

afterAll(async () => {
  vi.unstubAllEnvs()
  const postgres = await postgresOf(folder)
  if (postgres !== undefined) process.kill(postgres, 'SIGQUIT')
  await rm(folder, { recursive: true, force: true })
})

/** A report of 2020 for the demonstration's bureau of civil affairs, as a file. */
async function reportFile(): Promise<string> {
  const path = join(await temporaryFolder(), 'report.txt')
  const { report } = demonstrationReports[1]!
  const text = writeText({ ...report, publishedOn: '2021-01-23' }).replaceAll('2025年', '2020年')
  await writeFile(path, text)
  return path
}

async function statusOf(address: string): Promise<number> {
  return (await fetch(address)).status
}

// Each test leaves its folder as it found it or better, and the next begins there.
describe('npm start', () => {
  it('makes a database, fills it with the demonstration, and stops with it at SIGTERM', async () => {
    const program = start({ GONGKAI_DATA: folder })
    const address = await program.address
    expect(program.said[0]).toBe('数据库是空的，已装入演示数据。')
    expect(await statusOf(`${address}/agencies/${civilAffairs}/reports/2025`)).toBe(200)
    expect(await postgresOf(folder)).toBeDefined()

    program.process.kill('SIGTERM')
    expect(await program.ended).toBe(0)
    expect(await postgresOf(folder)).toBeUndefined()
  })

  it('goes on with the data that is there, while the command line works on it', async () => {
    const program = start({ GONGKAI_DATA: folder })
    const address = await program.address
    expect(program.said).toEqual([`网站已启动：${address}/`, '按 Ctrl-C 停止。'])
    const words = ['import', 'report', await reportFile(), '--agency', civilAffairs] as const
    expect(await spawned([...words, '--data', folder])).toMatchObject({
      exit: 0,
      out: '2020年报告已存入，核对结果1条\n',
    })
    await expect
      .poll(() => statusOf(`${address}/agencies/${civilAffairs}/reports/2020`), { timeout: 20_000 })
      .toBe(200)
    expect(await postgresOf(folder)).toBeDefined()

    program.process.kill('SIGINT')
    expect(await program.ended).toBe(0)
    expect(await postgresOf(folder)).toBeUndefined()
  })

  it('starts again after it was killed, with everything that was stored', async () => {
    const killed = start({ GONGKAI_DATA: folder })
    await killed.address
    endGroup(killed.process, 'SIGKILL')
    expect(await killed.ended).toBe('SIGKILL')

    const program = start({ GONGKAI_DATA: folder })
    const address = await program.address
    expect(await statusOf(`${address}/agencies/${civilAffairs}/reports/2020`)).toBe(200)
    program.process.kill('SIGTERM')
    expect(await program.ended).toBe(0)
    expect(await postgresOf(folder)).toBeUndefined()
  })

  it('starts again after its database was killed too', async () => {
    const killed = start({ GONGKAI_DATA: folder })
    await killed.address
    endGroup(killed.process, 'SIGKILL')
    process.kill((await postgresOf(folder))!, 'SIGKILL')
    await killed.ended

    const program = start({ GONGKAI_DATA: folder })
    const address = await program.address
    expect(await statusOf(`${address}/agencies/${civilAffairs}/reports/2020`)).toBe(200)
    program.process.kill('SIGTERM')
    expect(await program.ended).toBe(0)
  })

  it('stops its database too when it is told to stop while it starts', async () => {
    const program = start({ GONGKAI_DATA: folder })
    await expect.poll(() => postgresOf(folder), { timeout: 20_000 }).toBeDefined()
    program.process.kill('SIGINT')
    expect(await program.ended).toBe(0)
    expect(await postgresOf(folder)).toBeUndefined()
  })

  it('stops cleanly at Ctrl-C in a terminal, which reaches npm as well', async () => {
    const program = start({ GONGKAI_DATA: folder }, ['npm', 'start'])
    await program.address
    endGroup(program.process, 'SIGINT')
    await program.ended
    await expect.poll(() => postgresOf(folder), { timeout: 20_000 }).toBeUndefined()
  })

  it('says in one sentence that its port is taken, and leaves no database behind', async () => {
    const port = String(await freePort())
    const first = start({ GONGKAI_DATA: folder, PORT: port })
    await first.address
    const second = start({ GONGKAI_DATA: await temporaryFolder(), PORT: port })
    expect(await second.ended).toBe(2)
    expect(second.said).toHaveLength(1)
    expect(second.said[0]).toMatch(/^端口 \d+ 已被别的程序占用。/u)

    const third = start({ GONGKAI_DATA: folder, PORT: port })
    expect(await third.ended).toBe(2)
    expect(await postgresOf(folder)).toBeDefined()
    first.process.kill('SIGTERM')
    expect(await first.ended).toBe(0)
    expect(await postgresOf(folder)).toBeUndefined()
  })

  it('names every mistake in its environment, a sentence each', async () => {
    const program = start({
      GONGKAI_DATA: folder,
      PORT: 'eighty',
      GONGKAI_POSTGRES: 'mysql',
      GONGKAI_ORIGIN: 'www.example.gov.cn',
    })
    expect(await program.ended).toBe(2)
    expect(program.said).toEqual([
      expect.stringMatching(/^环境变量 PORT 的值是“eighty”。/u),
      expect.stringMatching(/^环境变量 GONGKAI_POSTGRES 的值是“mysql”。/u),
      expect.stringMatching(/^环境变量 GONGKAI_ORIGIN 的值是“www\.example\.gov\.cn”。/u),
    ])
    expect(await postgresOf(folder)).toBeUndefined()
  })

  it('says what to do where its data folder cannot be made', async () => {
    const file = await reportFile()
    const program = start({ GONGKAI_DATA: join(file, 'data') })
    expect(await program.ended).toBe(2)
    expect(program.said).toHaveLength(1)
    expect(program.said[0]).toMatch(/数据文件夹.*请/u)
  })
})
