import { csvOf } from '../documents/csv.ts'
import { remedyColumns, remedyRows } from '../law/report-table-four.ts'
import { applicantHeads, printedParts, printedProactiveRows, printedRows } from './printed-rows.ts'
import type { Report } from './report.ts'

type Row = readonly (string | number | null)[]

/** The tables of a report as CSV, one below the other, each under its heads; the text is left out. */
export function writeCsv(report: Report): string {
  return csvOf([
    [report.title],
    [],
    ...printedParts(report).flatMap((part): Row[] => [
      [part.item, '信息内容', ...part.columns.map(({ label }) => label)],
      ...printedProactiveRows(part, report).map(({ label, cells }): Row => ['', label, ...cells]),
    ]),
    [],
    ['', '申请人情况', ...applicantHeads],
    ...printedRows(report.applications).map(({ headings, label, cells }): Row => {
      return [headings.map((heading) => heading.label).join(' '), label, ...cells]
    }),
    [],
    ['', '', ...remedyColumns.map(({ label }) => label)],
    ...remedyRows.map(({ key, label }): Row => ['', label, ...report.remedies[key]]),
  ])
}
