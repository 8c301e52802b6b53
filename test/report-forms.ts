import fc from 'fast-check'
import type { Count, Proactive2019, Report } from '../src/annual-report/index.ts'
import { recordOf } from '../src/law/record-of.ts'
import { remedyRows } from '../src/law/report-table-four.ts'
import { applicationRows } from '../src/law/report-table-three.ts'
import { reports } from './arbitraries.ts'

const hostileWords = [
  '=1+1',
  '@SUM(A1)',
  '<script src=x></script>',
  '#eval("1") #read("report.typ") $x$ *粗*',
  '\u0000\u0007\uD800\uFFFE坏字符\u202E反',
].join('\n')

const count = fc.oneof(fc.constant(0), fc.nat(3000))
const change = fc.integer({ min: -40, max: 40 })
const documents = fc.record({ madeNew: count, disclosedNew: count, totalDisclosed: count })
const items = { lastYearItems: count, change }

const proactive2019: fc.Arbitrary<Proactive2019> = fc.record({
  regulations: documents,
  normative: documents,
  permits: fc.record({ ...items, decisions: count }),
  penalties: fc.record({ ...items, decisions: count }),
  enforcement: fc.record({ ...items, decisions: count }),
  feesWan: fc.record(items),
})

/** Which cells are left blank, as offices do: now and then one, in any table. */
const blank = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.constant(7) },
)

/**
 * Whole reports in every form there is: both layouts, （六）其他处理 as one row or, since 2021, three,
 * blank cells. (国办公开办函〔2019〕60号，〔2021〕30号)
 */
export const reportForms: fc.Arbitrary<Report> = fc
  .record({
    report: reports,
    before2021: fc.boolean(),
    oneRow: fc.boolean(),
    proactive: proactive2019,
    every: blank,
  })
  .map(({ report, before2021, oneRow, proactive, every }) => {
    const older = before2021 ? inLayout2019(report, proactive) : report
    const closed = oneRow || before2021 ? withOneClosedRow(older) : older
    return every === 0 ? closed : withBlanks(closed, every)
  })

function inLayout2019(report: Report, proactive: Proactive2019): Report {
  const year = 2020
  return {
    ...report,
    year,
    title: `${report.agency}${year}年政府信息公开工作年度报告`,
    publishedOn: `${year + 1}-01-20`,
    layout: '2019',
    proactive,
  }
}

/** The three rows under （六） added up in one. */
function withOneClosedRow(report: Report): Report {
  const { closedUncorrected, closedUnpaid, closedOther } = report.applications
  const sum = closedOther?.map(
    (cell, column) =>
      (cell ?? 0) + (closedUncorrected?.[column] ?? 0) + (closedUnpaid?.[column] ?? 0),
  )
  const applications = {
    ...report.applications,
    closedUncorrected: null,
    closedUnpaid: null,
    closedOther: sum ?? null,
  }
  return { ...report, applications }
}

/** Every so-many-th cell of tables three and four blank. */
function withBlanks(report: Report, every: number): Report {
  let place = 0
  const blanked = (cells: readonly Count[]): readonly Count[] =>
    cells.map((cell) => ((place += 1) % every === 0 ? null : cell))
  return {
    ...report,
    applications: recordOf(
      applicationRows.map(({ key }) => key),
      (key) => {
        const cells = report.applications[key]
        return cells && blanked(cells)
      },
    ),
    remedies: recordOf(
      remedyRows.map(({ key }) => key),
      (key) => blanked(report.remedies[key]),
    ),
  }
}

/** One report in order, the same in every run. */
export const soundReport: Report = oneOf(reports)

/** A report whose words try to be markup, a formula, a field, or what no document can hold. */
export const hostileReport: Report = {
  ...soundReport,
  agency: '<b>某局</b>',
  title: '=HYPERLINK("http://example.com","<script>alert(1)</script>")2025年报告',
  sections: soundReport.sections.map((section) => ({ ...section, text: hostileWords })),
}

function oneOf(arbitrary: fc.Arbitrary<Report>): Report {
  const [report] = fc.sample(arbitrary, { numRuns: 1, seed: 7 })
  if (!report) throw new RangeError('The arbitrary gives no report.')
  return report
}
