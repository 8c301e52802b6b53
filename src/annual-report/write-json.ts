import type { Report } from './report.ts'

/** A report value as JSON, in the shape that the command line reads and prints. */
export function writeJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`
}
