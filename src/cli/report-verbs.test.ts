import { existsSync } from 'node:fs'
import { mkdir, open, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reports } from '../../test/arbitraries.ts'
import { called, json, refusal } from '../../test/command-line.ts'
import { temporaryFolder } from '../../test/temporary-folder.ts'
import { writeJson, writeText, type Report } from '../annual-report/index.ts'
import { demonstrationReports } from '../features/annual-reports/index.ts'

const sound: Report = demonstrationReports[1]!.report
const cellTooFew = writeJson(sound).replace(/(?<="new":\s*\[)[^\]]*/u, '1, 2, 3')
const unsound = writeText(sound).replace('| （七）总计 | 11 |', '| （七）总计 | 12 |')

/** Writes files into a folder that goes with the test, and gives their paths. */
async function files(contents: Readonly<Record<string, string | Uint8Array>>): Promise<string[]> {
  const folder = await temporaryFolder()
  return Promise.all(
    Object.entries(contents).map(async ([name, content]) => {
      const path = join(folder, name)
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, content)
      return path
    }),
  )
}

/** A file that is as large as it says and takes no room on the disk. */
async function sparse(name: string, bytes: number): Promise<string> {
  const path = join(await temporaryFolder(), name)
  const file = await open(path, 'w')
  await file.truncate(bytes)
  await file.close()
  return path
}

describe('gongkai report read', () => {
  it('gives back as JSON every report that was written as text', async () => {
    for (const report of fc.sample(reports, { seed: 1, numRuns: 10 })) {
      const [path = ''] = await files({ 'report.txt': writeText(report) })
      expect(await json('report', 'read', path)).toMatchObject(report)
    }
  })

  it('reads JSON as it writes it', async () => {
    const [path = ''] = await files({ 'report.json': writeJson(sound) })
    expect(await json('report', 'read', path)).toMatchObject(sound)
  })

  it.each([
    ['UTF-8 with a mark', (text: string) => Buffer.from(`\uFEFF${text}`)],
    ['lines as Windows ends them', (text: string) => Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['UTF-16 with a mark', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ])('reads %s', async (_, encoded) => {
    const [path = ''] = await files({ 'report.txt': encoded(writeText(sound)) })
    expect(await json('report', 'read', path)).toMatchObject({ year: 2025 })
  })

  it('shows the figures to people, a blank cell as blank', async () => {
    const [path = ''] = await files({
      'report.txt': writeText(sound).replace('| 行政许可 | 86 |', '| 行政许可 |  |'),
    })
    const { exit, out } = await called('report', 'read', path)
    expect(exit).toBe(0)
    expect(out).toMatch(/^行政许可：－$/mu)
    expect(out).toMatch(/^行政处罚：3$/mu)
    expect((await called('report', 'read', path, '--lang', 'en')).out).toContain('Natural')
  })

  it('takes a day of publication that does not exist for none', async () => {
    const [path = ''] = await files({
      'report.txt': writeText(sound).replace(/发布日期：.*/u, '发布日期：2026年2月30日'),
    })
    expect(await json('report', 'read', path)).toMatchObject({ publishedOn: null })
  })
})

describe('a file that cannot be read', () => {
  const broken: readonly (readonly [string, string, string | Uint8Array, RegExp])[] = [
    ['nothing', 'a.txt', '', /文件是空的/u],
    ['bytes that are no text', 'a.txt', Buffer.from([0, 255, 1, 254, 2, 0]), /./u],
    ['an encoding that no office uses', 'a.txt', Buffer.from([0x83, 0xff, 0x80, 0xff]), /./u],
    ['a text that is no report', 'a.txt', '今天天气很好。\n', /年度报告/u],
    ['a picture', 'a.pdf', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), /./u],
    ['a PDF that was cut off', 'a.pdf', '%PDF-1.7\n1 0 obj\n<<', /./u],
    ['a DOCX that was cut off', 'a.docx', Buffer.from('504b0304140000000800', 'hex'), /./u],
    ['JSON that is no report', 'a.json', '{"year": 2021}', /./u],
    ['JSON that was cut off', 'a.json', '{"year": 2021', /./u],
    ['a workbook for a document', 'a.docx', '一', /Word/u],
    ['an old Word file', 'a.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /旧版/u],
    ['a text in RTF', 'a.rtf', '{\\rtf1 x}', /不认识/u],
    ['a page without end', 'a.html', `<html>${'<div>'.repeat(10_000)}`, /网页/u],
    ['a value with a cell too few', 'a.json', cellTooFew, /应有 7 格/u],
    ['JSON of great depth', 'a.json', '['.repeat(100_000), /./u],
  ]

  it.each(broken)('%s: exit 2 and one line that names the file', async (_, name, content, why) => {
    const [path = ''] = await files({ [name]: content })
    for (const verb of ['read', 'check']) {
      const { exit, out, err } = await refusal('report', verb, path)
      expect({ exit, out }).toEqual({ exit: 2, out: '' })
      expect(err).toContain(path)
      expect(err).toMatch(why)
    }
  })

  it.each([
    ['30 MB', 30],
    ['100 MB', 100],
    ['5 GB', 5 * 1024],
  ])('of %s is refused by its size', async (_, megabytes) => {
    const path = await sparse('a.txt', megabytes * 1024 * 1024)
    const { exit, err } = await refusal('report', 'read', path)
    expect(exit).toBe(2)
    expect(err).toMatch(/超过 \d+ MB/u)
  })
})

describe('gongkai report check', () => {
  it('ends with 0 where there is no error, with 1 where there is one', async () => {
    const [good = '', bad = ''] = await files({ 'a.txt': writeText(sound), 'b.txt': unsound })
    expect(await called('report', 'check', good)).toMatchObject({ exit: 0, err: '' })
    const { exit, out } = await called('report', 'check', good, bad)
    expect(exit).toBe(1)
    expect(out).toMatch(/a\.txt：0 处错误/u)
    expect(out).toMatch(/b\.txt：3 处错误/u)
    expect(out).toMatch(/错误 第\d+行 applications\.flow：/u)
  })

  it('prints an array as JSON, one report a file, each with its file and findings', async () => {
    const paths = await files({ 'a.txt': writeText(sound), 'b.txt': unsound })
    const { exit, out } = await called('report', 'check', ...paths, '--json')
    const found = JSON.parse(out) as { file: string; findings: { rule: string }[] }[]
    expect(exit).toBe(1)
    expect(found.map(({ file }) => file)).toEqual(paths)
    expect(found[1]?.findings.slice(0, 3)).toEqual([
      expect.objectContaining({ rule: 'applications.flow', severity: 'error' }),
      expect.objectContaining({ rule: 'applications.outcomes', severity: 'error' }),
      expect.objectContaining({ rule: 'applications.applicants', severity: 'error' }),
    ])
  })

  it('compares what was carried in with the year before', async () => {
    const before: Report = {
      ...sound,
      year: 2024,
      applications: { ...sound.applications, carriedOut: [5, 0, 0, 0, 0, 0, 5] },
    }
    const [now = '', last = ''] = await files({
      'now.txt': writeText(sound),
      'last.txt': writeText(before),
    })
    const { exit, out } = await called('report', 'check', now, '--last-year', last)
    expect(exit).toBe(1)
    expect(out).toContain('applications.carry')
  })

  it('checks nothing where one of several files cannot be read', async () => {
    const [good = ''] = await files({ 'a.txt': writeText(sound) })
    const { exit, out, err } = await called('report', 'check', good, '/nowhere.txt')
    expect({ exit, out }).toEqual({ exit: 2, out: '' })
    expect(err).toBe('读不到文件 /nowhere.txt：请检查路径和权限\n')
  })

  it('checks a whole folder, and goes on past what it cannot read', async () => {
    const [path = ''] = await files({
      'a.txt': writeText(sound),
      'below/b.txt': unsound,
      'c.txt': '今天天气很好。',
      'notes.log': 'not looked at',
    })
    const folder = dirname(path)
    const { exit, out } = await called('report', 'check', folder)
    expect(exit).toBe(1)
    expect(out).toContain('共 3 份：有错误的 1 份，未能读出的 1 份')
    const found = (await json('report', 'check', folder)) as { file: string }[]
    expect(found.map(({ file }) => file).toSorted()).toEqual(['a.txt', join('below', 'b.txt')])
  })

  it('refuses only the one file of a folder that is too large', async () => {
    const path = await sparse('large.txt', 5 * 1024 * 1024 * 1024)
    await writeFile(join(dirname(path), 'a.txt'), writeText(sound))
    const { exit, out } = await called('report', 'check', dirname(path))
    expect(exit).toBe(1)
    expect(out).toContain('共 2 份：有错误的 0 份，未能读出的 1 份')
  })
})

const corpus = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url))

describe.runIf(existsSync(corpus))('a report as it was published', () => {
  const path = join(corpus, 'dongsheng-2021.txt')

  it('O-67 gives the published figures', async () => {
    const text = await readFile(join(corpus, 'truth/dongsheng-2021.json'), 'utf8')
    const { expected: _, ...truth } = JSON.parse(text) as { readonly expected: unknown }
    const report = (await json('report', 'read', path)) as Report
    expect(report).toMatchObject(truth)
    const { proactive, applications, remedies, sections, publishedOn } = report
    const cells = Object.values({ ...applications, ...remedies }).flat()
    expect(cells.filter((cell) => cell === 0)).toHaveLength(175 + 15)
    expect(proactive).toMatchObject({ permits: 14_572 })
    expect(sections).toHaveLength(6)
    expect(publishedOn).toBe('2022-01-29')
  })

  it('O-68 finds what is wrong with it, each with its line, and no false error', async () => {
    const { exit, out } = await called('report', 'check', path)
    expect(exit).toBe(0)
    for (const [line, rule] of [
      [1, 'label.alias'],
      [12, 'text.punctuation'],
      [16, 'section.numbering'],
      [18, 'section.numbering'],
      [22, 'text.punctuation'],
      [620, 'text.punctuation'],
      [44, 'label.alias'],
      [450, 'label.typo'],
      [466, 'label.typo'],
      [610, 'section.numbering'],
    ]) {
      expect(out).toMatch(new RegExp(`第${line}行 ${rule}：`, 'u'))
    }
  })
})
