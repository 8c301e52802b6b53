import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reports } from '../../test/arbitraries.ts'
import { pdfOf, type Drawn } from '../../test/pdf-bytes.ts'
import { soundReport } from '../../test/report-forms.ts'
import { check, read, write, writeText, type Finding, type ReadResult } from './index.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)

async function readIt(name: string, bytes: Uint8Array | string) {
  const result = await read({ name, bytes: typeof bytes === 'string' ? bytesOf(bytes) : bytes })
  if (result.kind === 'unreadable') throw new Error(result.why)
  return result
}

async function findingsIn(name: string, bytes: Uint8Array | string): Promise<readonly Finding[]> {
  const { report, source } = await readIt(name, bytes)
  return check(report, { source })
}

async function html(): Promise<string> {
  return new TextDecoder().decode(await write(soundReport, 'html'))
}

describe('a report in a PDF', () => {
  it('is read back as it was written, its paragraphs too', async () => {
    await fc.assert(
      fc.asyncProperty(reports, async (report) => {
        expect((await readIt('report.pdf', await write(report, 'pdf'))).report).toEqual(report)
      }),
      { numRuns: 3 },
    )
  }, 60_000)

  it('has findings that name the page, the row and the column', async () => {
    const wrong = { ...soundReport.remedies, reconsideration: [1, 0, 0, 0, 5] }
    const bytes = await write({ ...soundReport, remedies: wrong }, 'pdf')
    const found = (await findingsIn('report.pdf', bytes)).find(
      ({ rule }) => rule === 'remedies.sum',
    )
    expect(found?.where).toMatchObject({
      page: expect.any(Number),
      tableRow: expect.any(Number),
      tableColumn: 5,
    })
  }, 60_000)
})

describe('a report in a table of cells', () => {
  it('has findings that name the row and the column', async () => {
    const page = (await html()).replace(/(规章<\/t[dh]>\s*<td[^>]*>)[^<]*/u, '$1-3')
    const found = (await findingsIn('report.html', page)).find(
      ({ rule }) => rule === 'cell.negative',
    )
    expect(found).toMatchObject({
      found: -3,
      where: { table: 'proactive', row: 'regulations', column: 'made', tableColumn: 2 },
    })
  })

  it('tells words in a cell that should hold a number', async () => {
    const page = (await html()).replace(/(行政许可<\/t[dh]>\s*<td[^>]*>)[^<]*/u, '$1若干')
    expect(await findingsIn('report.html', page)).toContainEqual(
      expect.objectContaining({ rule: 'cell.text', severity: 'error', found: '若干' }),
    )
  })

  it('does not take 无 or a dash for zero', async () => {
    const page = (await html()).replace(/(行政许可<\/t[dh]>\s*<td[^>]*>)[^<]*/u, '$1无')
    const { report, source } = await readIt('report.html', page)
    expect(report.proactive).toMatchObject({ permits: null })
    expect(check(report, { source }).map(({ rule }) => rule)).not.toContain('cell.text')
  })

  it('is the same inside the tables and furniture of a page', async () => {
    const body = /<body[^>]*>(?<body>.*)<\/body>/su.exec(await html())?.groups?.['body'] ?? ''
    const page = `<table><tr><td><nav>首页</nav></td><td>
      <table><tr><td>索引号</td><td>014/2025-1</td><td>发布机构</td><td>示范区人民政府</td></tr></table>
      <div><div>${body}</div></div></td></tr></table><script>document.write('申请')</script>`
    const { applications, remedies, proactive } = (await readIt('report.html', page)).report
    expect({ applications, remedies, proactive }).toEqual({
      applications: soundReport.applications,
      remedies: soundReport.remedies,
      proactive: soundReport.proactive,
    })
  })
})

describe('what a file says of itself', () => {
  const withoutTitle = writeText({
    ...soundReport,
    agency: null,
    year: null,
    title: null,
    publishedOn: null,
  }).split('\n')
  const paragraphs = withoutTitle.map((line) => `<p>${line}</p>`).join('')

  it('is read where the text does not say it', async () => {
    const page = `<head><meta name="ArticleTitle" content="示范区民政局2024年政府信息公开工作年度报告">
      <meta name="PubDate" content="2025-01-17 09:30:00"></head><body>${paragraphs}</body>`
    expect((await readIt('report.html', page)).report).toMatchObject({
      agency: '示范区民政局',
      year: 2024,
      publishedOn: '2025-01-17',
    })
  })

  it('gives way to what the text says', async () => {
    const page = `<head><title>旧站2019年政府信息公开工作年度报告</title></head><body>
      <h1>示范区民政局2024年政府信息公开工作年度报告</h1>${paragraphs}</body>`
    expect((await readIt('report.html', page)).report).toMatchObject({
      agency: '示范区民政局',
      year: 2024,
    })
  })
})

describe('the agency of a report', () => {
  const body = writeText({ ...soundReport, agency: null, year: null, title: null })
  it.each([
    [
      'is the publisher where the title names none',
      '2024年政府信息公开工作年度报告\n发布机构：示范县水务局',
      '示范县水务局',
    ],
    [
      'is the body of a place',
      '示范市2024年政府信息公开工作年度报告\n本报告由示范市人民政府编制。',
      '示范市人民政府',
    ],
    [
      'is a committee where the text says so',
      '东海实验区2024年政府信息公开工作年度报告\n东海实验区管委会编制。',
      '东海实验区管委会',
    ],
    [
      'has the place above it where the text gives it',
      '东河区人民政府2024年政府信息公开工作年度报告\n本报告由大河市东河区人民政府编制。',
      '大河市东河区人民政府',
    ],
    [
      'is found in a page that compares reports',
      '示范市 政务公开年报比对\n年份: 2024\n市政府办公室编制。',
      '示范市人民政府',
    ],
  ])('%s', async (_, head, agency) => {
    expect((await readIt('report.txt', `${head}\n${body}`)).report).toMatchObject({
      agency,
      year: 2024,
    })
  })
})

describe('a report as JSON', () => {
  it('is checked like any other, without places', async () => {
    const wrong = { ...soundReport.remedies, reconsideration: [1, 0, 0, 0, 5] }
    const json = JSON.stringify([{ ...soundReport, remedies: wrong, findings: [], file: 'a.txt' }])
    const { report, source } = await readIt('report.json', json)
    expect(source).toBeUndefined()
    expect(check(report).map(({ rule }) => rule)).toContain('remedies.sum')
  })

  it.each([
    [
      'a cell of text',
      { ...soundReport, remedies: { ...soundReport.remedies, reconsideration: ['1', 0, 0, 0, 0] } },
      'remedies.reconsideration.0',
    ],
    [
      'a row too short',
      { ...soundReport, remedies: { ...soundReport.remedies, reconsideration: [0] } },
      'remedies.reconsideration',
    ],
    ['no layout', { ...soundReport, layout: undefined }, 'layout'],
    ['no tables', { layout: '2021' }, 'proactive'],
    ['a day that does not exist', { ...soundReport, publishedOn: '2026-02-30' }, 'publishedOn'],
  ])('with %s is refused, and says where', async (_, value, place) => {
    const result = await read({ name: 'report.json', bytes: bytesOf(JSON.stringify(value)) })
    expect(result).toMatchObject({ kind: 'unreadable', why: expect.stringContaining(place) })
  })
})

const drawing: readonly Drawn[] = [{ text: '通知', x: 90, y: 700 }]
const label = '一、本年新收政府信息公开申请数量'
const end = '四、结转下年度继续办理0000000'

describe('a file that is no report says what to do', () => {
  it.each<[string, string, Uint8Array]>([
    ['that is empty', 'a.txt', new Uint8Array()],
    ['of fifty megabytes in one line', 'a.txt', new Uint8Array(50 * 1024 * 1024).fill(49)],
    ['of more text than a report', 'a.txt', bytesOf('公开'.repeat(600_000))],
    ['of bytes in no encoding', 'a.txt', Uint8Array.of(0xff, 0, 0x80, 0)],
    ['whose name promises a PDF', 'a.pdf', bytesOf('<html><script>alert(1)</script>')],
    ['whose name promises a document', 'a.docx', pdfOf([drawing])],
    ['of an old office', 'a.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0)],
    ['that is a picture in XML', 'a.html', bytesOf('<?xml version="1.0"?><svg onload="x()"/>')],
    ['with another text', 'a.pdf', pdfOf([drawing])],
    ['of JSON nested without end', 'a.json', bytesOf('['.repeat(200_000) + ']'.repeat(200_000))],
  ])('%s', async (_, name, bytes) => {
    const result: ReadResult = await read({ name, bytes })
    expect(result).toMatchObject({ kind: 'unreadable', why: expect.stringContaining('请') })
  })

  it.each([
    ['a row of a million figures', `${label}${'1'.repeat(900_000)}\n${end}`],
    ['a row of half a million cells', `${label}${'|0'.repeat(400_000)}|\n${end}`],
    ['half a million lines of figures', `${label}\n${'0\n'.repeat(400_000)}${end}`],
    ['a hundred thousand headings', `${'一、总体情况 '.repeat(100_000)}\n${label}\n${end}`],
    ['the first label again and again', `${`${label} 1 2\n`.repeat(30_000)}${end}`],
    [
      'a heading and a hundred thousand spaces',
      `总体情况${' '.repeat(100_000)}x\n${label}\n${end}`,
    ],
  ])(
    'or is read without hanging: %s',
    async (_, text) => {
      expect((await read({ name: 'a.txt', bytes: bytesOf(text) })).kind).toBe('read')
    },
    60_000,
  )
})
