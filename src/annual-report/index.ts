/**
 * Annual reports on government information disclosure (政府信息公开工作年度报告) as values: read one,
 * check it. Knows no database and no network.
 *
 * - `read({ name, bytes })` → `{ kind: 'read', report, source }` or `{ kind: 'unreadable', why }`
 * - `check(report, { source, lastYear })` → findings, the gravest first
 * - `write(report, format)` → the bytes of a file: html, docx, pdf, xlsx, json, csv or txt; or one of
 *   `writeHtml`, `writeDocx`, `writePdf`, `writeXlsx`, `writeJson`, `writeCsv`, `writeText`
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
export { reportFormats, write, type ReportFormat } from './write.ts'
export { writeCsv } from './write-csv.ts'
export { writeDocx } from './write-docx.ts'
export { writeFindingsPdf, writeFindingsXlsx } from './write-findings.ts'
export { writeHtml } from './write-html.tsx'
export { writeJson } from './write-json.ts'
export { writePdf, type PdfOptions } from './write-pdf.ts'
export { writeText } from './write-text.ts'
export { writeXlsx } from './write-xlsx.ts'
export { openReaderPool, type ReaderPool, type ReaderResult } from './reader-pool.ts'
export { similarity, type CopiedPassage, type Similarity } from './similarity.ts'
