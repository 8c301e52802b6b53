import { read, write, type Report, type ReportFormat } from '../src/annual-report/index.ts'

/** A report written in a format and read again. */
export async function readBack(report: Report, format: ReportFormat): Promise<Report> {
  const result = await read({ name: `report.${format}`, bytes: await write(report, format) })
  if (result.kind === 'unreadable') throw new Error(result.why)
  return result.report
}
