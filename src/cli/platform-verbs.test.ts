import { open, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, inject, it, vi } from 'vitest'
import { called, json, refusal, spawned } from '../../test/command-line.ts'
import { temporaryFolder } from '../../test/temporary-folder.ts'
import { createDatabase } from '../../test/test-database.ts'
import { writeText, type Report } from '../annual-report/index.ts'
import { demonstrationBureau } from '../features/agencies/index.ts'
import { demonstrationReports } from '../features/annual-reports/index.ts'

const civilAffairs = '11150602MB0D00037J'
const report: Report = demonstrationReports[1]!.report

/** The report of another year, as it would have been published. */
function reportOf(year: number, publishedOn = `${year + 1}-01-23`): string {
  return writeText({ ...report, publishedOn }).replaceAll('2025年', `${year}年`)
}

let folder: string
let databaseUrl: string

beforeEach(async () => {
  folder = await temporaryFolder()
  databaseUrl = await createDatabase(inject('databaseServer').template)
  vi.stubEnv('DATABASE_URL', databaseUrl)
  vi.stubEnv('GONGKAI_DATA', folder)
})

afterEach(() => {
  vi.unstubAllEnvs()
})

/** Whatever a verb could have left behind: the rows of each table, and the files. */
async function kept(): Promise<object> {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  const { rows } = await client.query(`
    select (select count(*)::int from agency) as agencies,
           (select count(*)::int from annual_report) as reports,
           (select count(*)::int from stored_file) as files,
           (select sum(revision)::int from public_revision) as revision`)
  await client.end()
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  // The key of the vault is there before anything is stored.
  const left = entries.filter((entry) => entry.isFile() && entry.name !== 'vault.key')
  return { ...rows[0], onDisk: left.length }
}

async function fileOf(content: string | Uint8Array, name = 'report.txt'): Promise<string> {
  const path = join(await temporaryFolder(), name)
  await writeFile(path, content)
  return path
}

describe('gongkai demo', () => {
  it('fills an empty database, and only an empty one', async () => {
    expect(await called('demo')).toEqual({ exit: 0, out: '已装入演示数据\n', err: '' })
    const before = await kept()
    const { exit, err } = await refusal('demo')
    expect(exit).toBe(2)
    expect(err).toMatch(/^数据库不是空的：.*\n$/u)
    expect(await kept()).toEqual(before)
  })
})

describe('gongkai agency list', () => {
  it('is empty where nobody is entered', async () => {
    expect(await json('agency', 'list')).toEqual([])
  })

  it('lists code, name and parent, the government first', async () => {
    await called('demo')
    const agencies = (await json('agency', 'list')) as { parent: string | null }[]
    expect(agencies).toHaveLength(8)
    expect(agencies[0]).toEqual({
      code: '11150602MB0D00010T',
      name: '东胜区人民政府',
      parent: null,
    })
    expect(agencies.slice(1).every(({ parent }) => parent === '11150602MB0D00010T')).toBe(true)
  })
})

describe('gongkai import report', () => {
  beforeEach(async () => {
    await called('demo')
  })

  it('stores a report with its file and findings; the same file again changes nothing', async () => {
    const path = await fileOf(reportOf(2023))
    const words = ['import', 'report', path, '--agency', civilAffairs]
    const none = { read: 1, added: 0, changed: 0, unchanged: 0, rejected: 0, rejectedFile: null }
    const before = await kept()
    expect(await json(...words)).toEqual({ ...none, added: 1 })
    const once = await kept()
    expect(once).toMatchObject({ reports: 3, files: 1, onDisk: 1 })
    expect(once).not.toEqual(before)

    expect(await json(...words)).toEqual({ ...none, unchanged: 1 })
    expect(await kept()).toEqual(once)

    const changed = await fileOf(reportOf(2023, '2024-01-25'))
    expect(await json('import', 'report', changed, '--agency', civilAffairs)).toEqual({
      ...none,
      changed: 1,
    })
    expect(await kept()).toMatchObject({ reports: 4, files: 2, onDisk: 2 })
  })

  it('says so where the report is signed by somebody else', async () => {
    const path = await fileOf(writeText(report))
    const { exit, err } = await called('import', 'report', path, '--agency', demonstrationBureau)
    expect(exit).toBe(0)
    expect(err).toMatch(/^提示：报告署名“东胜区民政局”/u)
  })

  it.each([
    ['nothing', '', /文件是空的/u],
    ['bytes that are no text', Buffer.from([0, 255, 1, 254, 2, 0]), /./u],
    ['an encoding that no office uses', Buffer.from([0x83, 0xff, 0x80, 0xff]), /./u],
    ['a text that is no report', '今天天气很好。\n', /年度报告/u],
    ['a report of no year', reportOf(2025).replaceAll(/\d{4}年|发布日期：.*/gu, ''), /哪一年/u],
  ])('refuses %s with one line, and stores nothing of it', async (_, content, why) => {
    const path = await fileOf(content)
    const before = await kept()
    const { exit, out, err } = await refusal('import', 'report', path, '--agency', civilAffairs)
    expect({ exit, out }).toEqual({ exit: 2, out: '' })
    expect(err).toMatch(why)
    expect(err).toMatch(/^[^\n]*[\u4e00-\u9fff]{4}[^\n]*\n$/u)
    expect(await kept()).toEqual(before)
  })

  it('refuses 100 MB, a file that is not there and an agency that is not there', async () => {
    const large = await fileOf('')
    const handle = await open(large, 'r+')
    await handle.truncate(100 * 1024 * 1024)
    await handle.close()
    const sound = await fileOf(writeText(report))
    const before = await kept()
    for (const [words, why] of [
      [[large, '--agency', civilAffairs], /超过 \d+ MB/u],
      [['/nowhere.txt', '--agency', civilAffairs], /读不到文件/u],
      [[sound, '--agency', '11150602MB0D99999X'], /没有代码为 11150602MB0D99999X 的机关/u],
      [[sound], /--agency/u],
    ] as const) {
      const { exit, err } = await refusal('import', 'report', ...words)
      expect(exit).toBe(2)
      expect(err).toMatch(why)
      expect(err.trimEnd().split('\n')).toHaveLength(1)
    }
    expect(await kept()).toEqual(before)
  })

  it('gives two that import the same file at once one report', async () => {
    const path = await fileOf(reportOf(2022))
    const words = ['import', 'report', path, '--agency', civilAffairs] as const
    const ended = await Promise.all([spawned(words), spawned(words), spawned(words)])
    expect(ended.map(({ exit }) => exit)).toEqual([0, 0, 0])
    expect(await kept()).toMatchObject({ reports: 3, files: 1, onDisk: 1 })
  })
})

describe('a database that cannot be reached', () => {
  it.each([
    ['nobody listens', 'postgres://clerk@127.0.0.1:1/disclosure'],
    ['no such host', 'postgres://clerk@nowhere.invalid/disclosure'],
  ])('%s: exit 2 and one line without a password', async (_, url) => {
    vi.stubEnv('DATABASE_URL', url.replace('clerk', 'clerk:secret'))
    const { exit, out, err } = await refusal('agency', 'list')
    expect({ exit, out }).toEqual({ exit: 2, out: '' })
    expect(err).toMatch(/^[^\n]*[\u4e00-\u9fff]{4}[^\n]*\n$/u)
    expect(err).not.toContain('secret')
  })
})
