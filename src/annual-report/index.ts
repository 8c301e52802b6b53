/**
 * Annual reports on government information disclosure (政府信息公开工作年度报告) as values: read one,
 * check it. Knows no database and no network.
 *
 * - `read({ name, bytes })` → `{ kind: 'read', report, source }` or `{ kind: 'unreadable', why }`
 * - `check(report, { source, lastYear })` → findings, the gravest first
 * - `writeText`, `writeCsv`, `writeJson`: a report in a form that others read
 */
export { check, type CheckContext } from './check.ts'
export type { Finding, Rule, Severity, Where } from './finding.ts'
export { checked, LARGEST_REPORT_BYTES, read, type ReadResult, type ReportFile } from './read.ts'
export type { Reading } from './read-text.ts'
export * from './report.ts'
export type { ReportSource } from './source.ts'
export {
  printedParts,
  printedProactiveRows,
  printedRemedies,
  printedRows,
  type PrintedRow,
} from './printed-rows.ts'
export { writeCsv } from './write-csv.ts'
export { writeJson } from './write-json.ts'
export { writeText } from './write-text.ts'
export { openReaderPool, type ReaderPool, type ReaderResult } from './reader-pool.ts'
