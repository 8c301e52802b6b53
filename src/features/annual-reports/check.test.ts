import type { FastifyInstance } from 'fastify'
import { load } from 'cheerio'
import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { demonstrationApp } from '../../../test/test-deps.ts'
import { writeText, type Report } from '../../annual-report/index.ts'
import type { Deps } from '../../deps.ts'
import { pdfText } from '../../documents/pdf-text.ts'
import { xlsxText } from '../../documents/xlsx-text.ts'
import { demonstrationReports } from './demonstration.ts'

let app: FastifyInstance
let deps: Deps

beforeAll(async () => {
  ;({ app, deps } = await demonstrationApp())
  return () => app.close()
})

const [first] = demonstrationReports
const report: Report = first!.report

/** The bureau's report with a total that is one too many. */
const wrong: Report = {
  ...report,
  applications: { ...report.applications, granted: [0, 0, 0, 0, 0, 0, 1] },
}

function storedReports() {
  return deps.db
    .selectFrom('annualReport')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirst()
}

type Part = { readonly name: string; readonly content: string; readonly filename?: string }

function post(parts: readonly Part[], headers: Readonly<Record<string, string>> = {}) {
  const boundary = 'gongkai-test'
  const body = parts
    .map(({ name, content, filename }) => {
      const file =
        filename === undefined ? '' : `; filename="${filename}"\r\ncontent-type: text/plain`
      return `--${boundary}\r\ncontent-disposition: form-data; name="${name}"${file}\r\n\r\n${content}\r\n`
    })
    .join('')
  return app.inject({
    method: 'POST',
    url: '/check',
    headers: {
      'content-type': `multipart/form-data; boundary=${boundary}`,
      'sec-fetch-site': 'same-origin',
      ...headers,
    },
    payload: `${body}--${boundary}--\r\n`,
  })
}

describe('the public checker', () => {
  it('asks for a file or for the text, without an account', async () => {
    const { statusCode, body } = await app.inject({ url: '/check' })
    expect(statusCode).toBe(200)
    expect(body).toContain('enctype="multipart/form-data"')
  })

  it('says of a sound report that it is sound, with its tables as read', async () => {
    const { statusCode, body } = await post([
      { name: 'file', filename: '年报.txt', content: writeText(report) },
    ])
    expect(statusCode).toBe(200)
    expect(body).toContain('没有发现数据错误')
    expect(body).toContain('14572')
  })

  it('leads from a finding to the cell it speaks of', async () => {
    const { body } = await post([{ name: 'file', filename: 'a.txt', content: writeText(wrong) }])
    expect(body).toContain('href="#cell-applications-granted-total"')
    expect(body).toMatch(/<td id="cell-applications-granted-total"[^>]*class="[^"]*tone-bad/u)
  })

  it('reads what was pasted', async () => {
    const { body } = await post([{ name: 'pasted', content: writeText(wrong) }])
    expect(body).toContain('处数据错误')
  })

  it('checks what was carried over from the year before', async () => {
    const lastYear = {
      ...report,
      applications: { ...report.applications, carriedOut: [2, 0, 0, 0, 0, 0, 2] },
    }
    const { body } = await post([
      { name: 'file', filename: 'a.txt', content: writeText(report) },
      { name: 'lastYear', filename: 'b.txt', content: writeText({ ...lastYear, year: 2020 }) },
    ])
    expect(body).toContain('上年结转填报 0，上年度报告的结转下年度为 2')
  })

  it.each([
    ['nothing', []],
    ['an empty file', [{ name: 'file', filename: 'a.txt', content: '' }]],
    ['a file that is no report', [{ name: 'file', filename: 'a.txt', content: '今天天气很好。' }]],
    ['binary rubbish', [{ name: 'file', filename: 'a.pdf', content: '%PDF-1.7\n\u0000\u0001' }]],
  ])('answers %s with 422 and a sentence', async (_, parts) => {
    const { statusCode, body } = await post(parts)
    expect(statusCode).toBe(422)
    expect(body).toContain('class="error-summary"')
  })

  it('shows what was pasted again, escaped, when it is no report', async () => {
    const { statusCode, body } = await post([
      { name: 'pasted', content: '<script>alert(1)</script>' },
    ])
    expect(statusCode).toBe(422)
    expect(body).toContain('&lt;script>alert(1)')
    expect(body).not.toContain('<script>alert')
  })

  it('never runs or shows unescaped what stands in a report', async () => {
    const sections = report.sections.map((section) => ({
      ...section,
      heading: section.heading,
      text: section.number === 1 ? '主动公开<img src=x onerror=alert(1)>' : section.text,
    }))
    const title = '<b>示范</b>局2021年政府信息公开年度报告'
    const { body } = await post([
      { name: 'pasted', content: writeText({ ...report, title, sections }) },
    ])
    expect(body).not.toContain('<img src=x')
    expect(body).not.toContain('<b>示范')
  })

  it('keeps nothing: no row, and no answer in any cache', async () => {
    const before = await storedReports()
    const { headers } = await post([{ name: 'pasted', content: writeText(report) }])
    expect(await storedReports()).toEqual(before)
    expect(headers['cache-control']).toBe('no-store')
  })

  it('takes no form from another site', async () => {
    const { statusCode } = await post([{ name: 'pasted', content: 'x' }], {
      'sec-fetch-site': 'cross-site',
    })
    expect(statusCode).toBe(403)
  })

  it('answers a form of another kind with 415', async () => {
    const { statusCode } = await app.inject({
      method: 'POST',
      url: '/check',
      headers: {
        'sec-fetch-site': 'same-origin',
        'content-type': 'application/x-www-form-urlencoded',
      },
      payload: 'pasted=x',
    })
    expect(statusCode).toBe(415)
  })
})

async function take(url: string, checked: string) {
  return app.inject({
    method: 'POST',
    url,
    payload: new URLSearchParams({ checked }).toString(),
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
    },
  })
}

async function checkedOnPage(): Promise<string> {
  const { body } = await post([{ name: 'pasted', content: writeText(wrong) }])
  return load(body)('[name="checked"]').attr('value') ?? ''
}

describe('the result of a check, to take away', () => {
  it('comes as Excel with every finding, and as PDF that can be read', async () => {
    const checked = await checkedOnPage()
    const sheet = await take('/check/findings.xlsx', checked)
    expect(sheet.statusCode).toBe(200)
    const lines = xlsxText(sheet.rawPayload)
    expect(JSON.stringify(await lines)).toContain('applications.applicants')

    const pdf = await take('/check/findings.pdf', checked)
    expect(pdf.headers['content-type']).toBe('application/pdf')
    expect(pdf.headers['cache-control']).toBe('no-store')
    const read = await pdfText(pdf.rawPayload)
    expect(JSON.stringify(read)).toContain('年度报告核对结果')
  })

  it.each(['', 'null', '{}', '{"findings":[{}]}', '[1,2'])('refuses %j', async (checked) => {
    expect((await take('/check/findings.xlsx', checked)).statusCode).toBe(400)
    expect((await take('/check/findings.pdf', checked)).statusCode).toBe(400)
  })

  it('shows what others wrote as text, never as a formula', async () => {
    const checked = JSON.parse(await checkedOnPage())
    checked.findings[0].message = '=cmd|calc!A1'
    const sheet = await take('/check/findings.xlsx', JSON.stringify(checked))
    const xml = Object.entries(unzipSync(sheet.rawPayload)).map(([, bytes]) =>
      Buffer.from(bytes).toString(),
    )
    expect(xml.join('')).not.toContain('<f>')
  })
})
