import fc from 'fast-check'
import type { ApplicationTable, Count, Proactive2021, Report } from '../src/annual-report/index.ts'
import { reportSections } from '../src/law/report-sections.ts'
import { applicationRows, type ApplicationRowKey } from '../src/law/report-table-three.ts'
import { recordOf } from '../src/law/record-of.ts'

const outcomes = applicationRows.filter(({ is }) => is === 'outcome').map(({ key }) => key)
const keys = applicationRows.map(({ key }) => key)

/** Mostly zeros, as reports are, now and then a large number. */
const count = fc.oneof(
  { weight: 6, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.nat(30) },
  { weight: 1, arbitrary: fc.nat(20_000) },
)

const sixCells = fc.tuple(count, count, count, count, count, count)

function withTotal(cells: readonly number[]): readonly number[] {
  return [...cells, cells.reduce((sum, cell) => sum + cell, 0)]
}

/** A table three whose identities all hold: outcomes first, what came in follows from them. */
export const applicationTables: fc.Arbitrary<ApplicationTable> = fc
  .record({
    outcomes: fc.array(sixCells, { minLength: outcomes.length, maxLength: outcomes.length }),
    carriedOut: sixCells,
    shareCarriedIn: fc.nat(100),
  })
  .map(({ outcomes: results, carriedOut, shareCarriedIn }) => {
    const total = carriedOut.map((_, column) =>
      results.reduce((sum, row) => sum + (row[column] ?? 0), 0),
    )
    const cameIn = total.map((sum, column) => sum + (carriedOut[column] ?? 0))
    const carriedIn = cameIn.map((sum) => Math.floor((sum * shareCarriedIn) / 100))
    const rows: Partial<Record<ApplicationRowKey, readonly number[]>> = {
      new: cameIn.map((sum, column) => sum - (carriedIn[column] ?? 0)),
      carriedIn,
      total,
      carriedOut,
    }
    return recordOf(keys, (key) => withTotal(rows[key] ?? results[outcomes.indexOf(key)] ?? []))
  })

const remedyCells: fc.Arbitrary<readonly Count[]> = fc
  .tuple(count, count, count, count)
  .map(withTotal)

const documents = fc.record({ made: count, repealed: count, inForce: count })

const proactive: fc.Arbitrary<Proactive2021> = fc.record({
  regulations: documents,
  normativeDocuments: documents,
  permits: count,
  penalties: count,
  coercions: count,
  chargesWan: fc
    .tuple(fc.nat(99_999), fc.nat(999_999))
    .map(([whole, part]) =>
      part === 0 ? String(whole) : `${whole}.${String(part).padStart(6, '0')}`,
    ),
})

const sentences = fc.constantFrom(
  '全年工作平稳有序。',
  '公开渠道进一步拓宽，群众查阅更加方便。',
  '组织开展业务培训，压实工作责任。',
)
const paragraphs = fc
  .array(sentences, { minLength: 1, maxLength: 3 })
  .map((lines) => lines.join('\n'))

/** A whole report that is in order: every identity holds, every section says something. */
export const reports: fc.Arbitrary<Report> = fc
  .record({
    year: fc.integer({ min: 2021, max: 2025 }),
    applications: applicationTables,
    proactive,
    remedies: fc.record({
      reconsideration: remedyCells,
      litigationDirect: remedyCells,
      litigationAfterReconsideration: remedyCells,
    }),
    texts: fc.tuple(paragraphs, paragraphs, paragraphs),
  })
  .map(({ year, texts: [overview, problems, other], ...tables }) => {
    const texts: Readonly<Record<number, string>> = { 1: overview, 5: problems, 6: other }
    return {
      agency: '示范区民政局',
      year,
      title: `示范区民政局${year}年政府信息公开工作年度报告`,
      layout: '2021',
      publishedOn: `${year + 1}-01-20`,
      ...tables,
      sections: reportSections.map(({ number, heading }) => ({
        number,
        heading,
        text: texts[number] ?? '',
      })),
    }
  })
