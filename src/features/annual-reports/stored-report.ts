import { z } from 'zod'
import type { CheckedReport, Finding, Report } from '../../annual-report/index.ts'
import type { Day } from '../../law/day.ts'

/** A version of a report as it is kept. */
export type StoredReport = {
  readonly id: number
  readonly agencyCode: string
  readonly year: number
  readonly version: number
  readonly publishedOn: Day | null
  readonly report: CheckedReport
}

/** The value was checked when it was stored; what another program wrote there is refused, not shown. */
const report = z.custom<Report>(
  (value) =>
    typeof value === 'object' && value !== null && 'applications' in value && 'proactive' in value,
)
const findings = z.custom<Finding[]>(Array.isArray)

/** The report in a row together with its findings. */
export function reportOf(row: {
  readonly report: unknown
  readonly findings: unknown
}): CheckedReport {
  return { ...report.parse(row.report), findings: findings.parse(row.findings) }
}
