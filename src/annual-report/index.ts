/**
 * Annual reports on government information disclosure (政府信息公开工作年度报告) as values: read one,
 * check it. Knows no database and no network.
 *
 * - `read({ name, bytes })` → `{ kind: 'read', report, source }` or `{ kind: 'unreadable', why }`
 * - `check(report, { source, lastYear })` → findings, the gravest first
 */
export { check, type CheckContext } from './check.ts'
export type { Finding, Rule, Severity, Where } from './finding.ts'
export { checked, LARGEST_REPORT_BYTES, read, type ReadResult, type ReportFile } from './read.ts'
export type { Reading } from './read-text.ts'
export * from './report.ts'
export type { ReportSource } from './source.ts'
