import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applicantColumns, applicationRows } from '../law/report-table-three.ts'
import { reports } from '../../test/arbitraries.ts'
import { check, read, writeCsv, writeJson, writeText, type Report } from './index.ts'

async function readBack(text: string): Promise<Report> {
  const result = await read({ name: 'report.txt', bytes: new TextEncoder().encode(text) })
  if (result.kind === 'unreadable') throw new Error(result.why)
  return result.report
}

/** One cell a line, blank lines between, no-break spaces around: how a web page is saved as text. */
function oneCellALine(text: string): string {
  return text.replaceAll(/^\| (.*) \|$/gmu, (_, row: string) =>
    row
      .split(' | ')
      .map((cell, index) => (index % 2 === 0 ? `\u00A0${cell}` : `${cell}\u00A0`))
      .join('\n\n'),
  )
}

/** The figures of a row run together, as when the cells of a table lose their borders. */
function runTogether(text: string): string {
  return text.replaceAll(/^\| (\D[^|]*) \| ([\d |]+) \|$/gmu, (_, label: string, cells: string) =>
    cells.split(' | ').length === 7
      ? `${label}${cells.replaceAll(' | ', '')}`
      : `${label} ${cells.replaceAll(' | ', ' ')}`,
  )
}

describe('a report as text', () => {
  it('is read back as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(reports, async (report) => {
        expect(await readBack(writeText(report))).toEqual(report)
      }),
      { numRuns: 60 },
    )
  })

  it('is read back from one cell a line', async () => {
    await fc.assert(
      fc.asyncProperty(reports, async (report) => {
        const { applications, remedies, proactive } = await readBack(
          oneCellALine(writeText(report)),
        )
        expect({ applications, remedies, proactive }).toEqual({
          applications: report.applications,
          remedies: report.remedies,
          proactive: report.proactive,
        })
      }),
      { numRuns: 60 },
    )
  })

  it('is never misread where the figures of its rows run together: right, or not read at all', async () => {
    await fc.assert(
      fc.asyncProperty(reports, async (report) => {
        const { applications } = await readBack(runTogether(writeText(report)))
        for (const { key } of applicationRows) {
          const cells = applications[key] ?? []
          if (cells.every((cell) => cell === null)) continue
          expect(cells).toEqual(report.applications[key])
        }
      }),
      { numRuns: 8 },
    )
  }, 60_000)

  it('holds no error when its identities hold', () => {
    fc.assert(
      fc.property(reports, (report) => {
        expect(check(report).filter(({ severity }) => severity === 'error')).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('is found out when a single cell of table three is wrong', () => {
    const places = fc.record({
      row: fc.constantFrom(...applicationRows.map(({ key }) => key)),
      column: fc.nat(applicantColumns.length - 1),
      by: fc.integer({ min: 1, max: 9 }),
    })
    fc.assert(
      fc.property(reports, places, (report, { row, column, by }) => {
        const cells = report.applications[row] ?? []
        const wrong = cells.map((cell, index) => (index === column ? (cell ?? 0) + by : cell))
        const changed = { ...report, applications: { ...report.applications, [row]: wrong } }
        const errors = check(changed).filter(({ severity }) => severity === 'error')
        expect(errors.some(({ where }) => where.table === 'applications')).toBe(true)
      }),
    )
  })
})

describe('a report for other programs', () => {
  it('is JSON of the shape that is read and printed', () => {
    fc.assert(
      fc.property(reports, (report) => {
        expect(JSON.parse(writeJson(report))).toEqual(report)
      }),
      { numRuns: 20 },
    )
  })

  it('is CSV with a mark, CRLF, every row of every table, and nothing that is run as a formula', () => {
    fc.assert(
      fc.property(reports, (report) => {
        const csv = writeCsv({ ...report, title: '=HYPERLINK("x")' })
        expect(csv.startsWith('\uFEFF"\'=HYPERLINK(""x"")"\r\n')).toBe(true)
        for (const { key, label } of applicationRows) {
          expect(csv).toContain(`${label},${report.applications[key]?.join(',')}\r\n`)
        }
      }),
      { numRuns: 20 },
    )
  })
})
