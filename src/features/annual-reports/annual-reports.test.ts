import { readdir } from 'node:fs/promises'
import { sql } from 'kysely'
import type { FastifyInstance } from 'fastify'
import { beforeEach, describe, expect, it } from 'vitest'
import { demonstrationApp } from '../../../test/test-deps.ts'
import { temporaryFolder } from '../../../test/temporary-folder.ts'
import { read, writeText, type Report } from '../../annual-report/index.ts'
import { openFileStore } from '../../db/files.ts'
import type { Deps } from '../../deps.ts'
import { href, routes } from '../../routes.ts'
import { demonstrationBureau } from '../agencies/index.ts'
import { demonstrationReports } from './demonstration.ts'
import { importReport } from './import-report.ts'
import { findReport } from './queries.ts'

let app: FastifyInstance
let deps: Deps
let folder: string
const agencyCode = demonstrationBureau

beforeEach(async () => {
  const made = await demonstrationApp()
  folder = await temporaryFolder()
  app = made.app
  deps = { ...made.deps, files: openFileStore(folder) }
  return () => app.close()
})

const [bureau] = demonstrationReports
function reportOf(change: Partial<Report> = {}): Uint8Array {
  const report: Report = { ...bureau!.report, ...change }
  return new TextEncoder().encode(writeText(report))
}

async function keptFiles(): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).length
}

async function versions(): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from annual_report where agency_code = ${agencyCode}`.execute(
    deps.db,
  )
  return rows[0]?.count ?? 0
}

describe('importing a published report', () => {
  it('stores it with its file and its findings, and the same file again changes nothing', async () => {
    const title = '东胜区行政审批和政务服务局2023年政府信息公开年度报告'
    const bytes = reportOf({ year: 2023, title, publishedOn: '2024-01-29' })
    const file = { name: 'report.txt', bytes, agencyCode }
    expect((await importReport(deps, file)).kind).toBe('added')
    expect((await importReport(deps, file)).kind).toBe('unchanged')
    const stored = await findReport(deps.db, agencyCode, 2023)
    expect(stored).toMatchObject({ version: 1, publishedOn: '2024-01-29' })
    expect(stored?.report.findings.map(({ rule }) => rule)).toContain('label.alias')
    expect(await keptFiles()).toBe(1)
  })

  it('keeps the versions before a changed one', async () => {
    const before = await versions()
    const changed = await importReport(deps, { name: 'a.txt', bytes: reportOf(), agencyCode })
    expect(changed.kind).toBe('changed')
    expect(await versions()).toBe(before + 1)
    expect((await findReport(deps.db, agencyCode, 2021))?.version).toBe(2)
  })

  it('gives two importers at once one version each, and one current report', async () => {
    const other = reportOf({ publishedOn: '2022-01-30' })
    const results = await Promise.all([
      importReport(deps, { name: 'a.txt', bytes: reportOf(), agencyCode }),
      importReport(deps, { name: 'b.txt', bytes: other, agencyCode }),
      importReport(deps, { name: 'c.txt', bytes: reportOf(), agencyCode }),
    ])
    expect(results.every(({ kind }) => kind !== 'refused')).toBe(true)
    expect((await findReport(deps.db, agencyCode, 2021))?.version).toBeGreaterThanOrEqual(3)
  })

  it.each([
    ['nothing at all', new Uint8Array(), /空的/u],
    ['bytes that are no text', new Uint8Array([0, 1, 2, 3, 0, 255]), /./u],
    ['a text that is no report', new TextEncoder().encode('今天天气很好。'), /年度报告/u],
  ])('refuses %s with a sentence, and stores nothing', async (_, bytes, why) => {
    const before = await versions()
    const refused = await importReport(deps, { name: 'x.txt', bytes, agencyCode })
    expect(refused).toMatchObject({ kind: 'refused', why: expect.stringMatching(why) })
    expect(await versions()).toBe(before)
    expect(await keptFiles()).toBe(0)
  })

  it('refuses an agency that is not there', async () => {
    const file = { name: 'a.txt', bytes: reportOf(), agencyCode: '11150602MB0D99999X' }
    expect(await importReport(deps, file)).toMatchObject({ kind: 'refused' })
    expect(await keptFiles()).toBe(0)
  })
})

describe('a report on the portal', () => {
  const year = 2021

  it('shows 14572 permits, 190 other cells at zero, six sections', async () => {
    const { body } = await app.inject({ url: href(routes.report, { code: agencyCode, year }) })
    expect(body).toContain('14572')
    const cells = [...body.matchAll(/<td [^>]*class="figure[^"]*"[^>]*>([^<]*)<\/td>/gu)].map(
      ([, cell]) => cell,
    )
    expect(cells.filter((cell) => cell === '0').length).toBe(175 + 15 + 9)
    for (const heading of [
      '一、总体情况',
      '五、存在的主要问题及改进情况',
      '六、其他需要报告的事项',
    ]) {
      expect(body).toContain(heading)
    }
  })

  it('has the heads of the printed form', async () => {
    const { body } = await app.inject({ url: href(routes.report, { code: agencyCode, year }) })
    expect(body).toMatch(/<th[^>]*colspan="5"[^>]*><span>法人或其他组织<\/span>/u)
    expect(body).toMatch(/<th[^>]*rowspan="22"[^>]*><span>三、本年度办理结果<\/span>/u)
    expect(body).toMatch(/<th[^>]*rowspan="8"[^>]*><span>（三）不予公开<\/span>/u)
  })

  it('is shown anew at once when another version is imported', async () => {
    const url = href(routes.report, { code: agencyCode, year })
    await app.inject({ url })
    const text = bureau!.report.sections.map((section) =>
      section.number === 6 ? { ...section, text: '这是新的一版。' } : section,
    )
    await importReport(deps, { name: 'a.txt', bytes: reportOf({ sections: text }), agencyCode })
    await expect
      .poll(async () => (await app.inject({ url })).body, { timeout: 10_000 })
      .toContain('这是新的一版。')
  })

  it('is not made of what its downloads knew before, once a new version is announced', async () => {
    await app.inject({ url: href(routes.reportJson, { code: agencyCode, year }) })
    const changed = reportOf({ publishedOn: '2022-01-30' })
    await importReport(deps, { name: 'a.txt', bytes: changed, agencyCode })
    const url = href(routes.report, { code: agencyCode, year })
    await expect
      .poll(async () => (await app.inject({ url })).body, { timeout: 10_000 })
      .toContain('2022年1月30日')
  })

  it('can be had as JSON, CSV and text, each under a Chinese name', async () => {
    const code = agencyCode
    const json = await app.inject({ url: href(routes.reportJson, { code, year }) })
    expect(json.json()).toMatchObject({ year, proactive: { permits: 14_572 } })
    const csv = await app.inject({ url: href(routes.reportCsv, { code, year }) })
    expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(csv.headers['content-disposition']).toContain("filename*=UTF-8''")
    const text = await app.inject({ url: href(routes.reportText, { code, year }) })
    const again = await read({ name: 'a.txt', bytes: text.rawPayload })
    expect(again).toMatchObject({
      kind: 'read',
      report: { applications: bureau!.report.applications },
    })
  })

  it.each(['1999', '20211', 'abcd', '2021x'])('of the year %s is not there', async (text) => {
    const { statusCode } = await app.inject({ url: `/agencies/${agencyCode}/reports/${text}` })
    expect(statusCode).toBe(404)
  })

  it('escapes what stands in an imported report', async () => {
    const sections = bureau!.report.sections.map((section) => ({
      ...section,
      text: section.number === 1 ? '<img src=x onerror=alert(1)>主动公开' : section.text,
    }))
    await importReport(deps, { name: 'a.txt', bytes: reportOf({ sections }), agencyCode })
    const url = href(routes.report, { code: agencyCode, year })
    await expect
      .poll(async () => (await app.inject({ url })).body, { timeout: 10_000 })
      .toContain('&lt;img src=x')
    expect((await app.inject({ url })).body).not.toContain('<img src=x')
  })

  it('holds no error in the demonstration', () => {
    for (const { report } of demonstrationReports) {
      expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([])
    }
  })
})
