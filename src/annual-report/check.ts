import { checkAgainstLastYear } from './check-against-last-year.ts'
import { checkCells } from './check-cells.ts'
import { checkIdentities } from './check-identities.ts'
import { checkLabels } from './check-labels.ts'
import { checkNarrative } from './check-narrative.ts'
import { checkPunctuation } from './check-punctuation.ts'
import { checkReport } from './check-report.ts'
import { checkSections } from './check-sections.ts'
import type { Finding, Severity } from './finding.ts'
import { located } from './locate.ts'
import type { Report } from './report.ts'
import type { ReportSource } from './source.ts'

export type CheckContext = {
  /** Where the report was read from; labels, punctuation and places are checked only with it. */
  readonly source?: ReportSource | undefined
  /** The same agency's report of the year before. */
  readonly lastYear?: Report | undefined
}

const gravity: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 }

/**
 * Everything that is wrong with a report, the gravest first, then from top to bottom. Nothing is
 * repaired. Sources: 国办公开办函〔2021〕30号, 条例第四十九条 and 第五十条; each finding names its own.
 */
export function check(report: Report, { source, lastYear }: CheckContext = {}): readonly Finding[] {
  const findings = [
    ...checkIdentities(report, source),
    ...checkCells(report, source),
    ...checkSections(report, source),
    ...checkReport(report, source),
    ...checkNarrative(report, source),
    ...(source ? [...checkLabels(source), ...checkPunctuation(source)] : []),
    ...(lastYear ? checkAgainstLastYear(report, lastYear) : []),
  ]
  const placed = source ? findings.map((finding) => located(finding, source)) : findings
  return placed.toSorted(
    (a, b) =>
      gravity[a.severity] - gravity[b.severity] || (a.where.line ?? 0) - (b.where.line ?? 0),
  )
}
