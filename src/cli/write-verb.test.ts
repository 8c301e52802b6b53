import { readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { called, refusal, type Called } from '../../test/command-line.ts'
import { soundReport } from '../../test/report-forms.ts'
import { temporaryFolder } from '../../test/temporary-folder.ts'
import { read, writeJson, writeText, type Report } from '../annual-report/index.ts'

/** Hands in what is to be refused, in both languages. */
async function refused(content: string, ...words: readonly string[]): Promise<Called> {
  const folder = await temporaryFolder()
  const file = join(folder, 'report.json')
  await writeFile(file, content)
  return refusal('report', 'write', file, '--out', folder, ...words)
}

/** Calls `gongkai report write` on a file with a report; what it writes goes to `folder`. */
async function written(content: string, ...words: readonly string[]) {
  const given = await temporaryFolder()
  const file = join(given, 'report.json')
  const folder = join(given, '新建', '报告')
  await writeFile(file, content)
  return { ...(await called('report', 'write', file, '--out', folder, ...words)), folder }
}

async function namesFor(report: Report): Promise<readonly string[]> {
  const { folder } = await written(writeJson(report), '--format', 'txt')
  return readdir(folder)
}

const sound = writeJson(soundReport)

describe('gongkai report write', () => {
  it('writes every format into a folder that it makes, and each is read back with the same figures', async () => {
    const { exit, out, err, folder } = await written(sound, '--json')
    expect({ exit, err }).toEqual({ exit: 0, err: '' })
    const paths: unknown = JSON.parse(out)
    const endings = ['html', 'docx', 'pdf', 'xlsx', 'json', 'txt']
    expect(paths).toEqual(
      endings.map((one) => join(folder, `示范区民政局${soundReport.year}.${one}`)),
    )
    const { agency, year, applications, remedies, proactive } = soundReport
    for (const path of await readdir(folder)) {
      const result = await read({ name: path, bytes: await readFile(join(folder, path)) })
      const report = { agency, year, applications, remedies, proactive }
      expect(result).toMatchObject({ kind: 'read', report })
    }
  })

  it('writes only what is asked for, says where, and writes over what it wrote before', async () => {
    const { exit, out, folder } = await written(sound, '--format', 'TXT, json')
    expect(exit).toBe(0)
    expect(
      out
        .trim()
        .split('\n')
        .map((path) => basename(path)),
    ).toEqual(['示范区民政局2025.json', '示范区民政局2025.txt'])
    const file = join(folder, '示范区民政局2025.json')
    await called('report', 'write', file, '--out', folder, '--format', 'json')
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(soundReport)
  })

  it('gives files names that no folder and no file system objects to', async () => {
    expect(await namesFor({ ...soundReport, agency: '../某/局\u0000:*?' })).toEqual([
      '某局2025.txt',
    ])
    expect(await namesFor({ ...soundReport, agency: null, year: null })).toEqual(['年度报告.txt'])
    const [long = ''] = await namesFor({ ...soundReport, agency: '某'.repeat(500) })
    expect(Buffer.byteLength(long)).toBeLessThan(256)
  })

  it('refuses a format that there is not, and names those that there are', async () => {
    expect(await refused(sound, '--format', 'pdf,odt')).toMatchObject({
      exit: 2,
      out: '',
      err: '没有“odt”这种格式：--format 可用 html,docx,pdf,xlsx,json,csv,txt\n',
    })
    const english = await written(sound, '--format', 'odt', '--lang', 'en')
    expect(english.err).toContain('There is no format "odt"')
  })

  it('takes a report value only: from a document, what it does not read would be lost unsaid', async () => {
    const { exit, err } = await refused(writeText(soundReport), '--format', 'txt')
    expect(exit).toBe(2)
    expect(err).toContain('请先用 report read --json 读出，核对后再生成')
  })

  it('says in one line what is wrong with a value', async () => {
    const { exit, err } = await refused(writeJson({ ...soundReport, year: 20 }))
    expect(exit).toBe(2)
    expect(err).toMatch(/^[^\n]*year[^\n]*\n$/u)
  })

  it('needs a folder, and one that can be written to', async () => {
    const folder = await temporaryFolder()
    const file = join(folder, 'report.json')
    await writeFile(file, sound)
    expect(await refusal('report', 'write', file)).toMatchObject({
      exit: 2,
      err: '请用 --out 指明写入的文件夹\n',
    })
    const { exit, err } = await refusal('report', 'write', file, '--out', file, '--format', 'txt')
    expect(exit).toBe(2)
    expect(err).toMatch(/^写不进 .*：请检查路径和权限/u)
  })
})
