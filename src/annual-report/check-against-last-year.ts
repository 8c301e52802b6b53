import { applicantColumns } from '../law/report-table-three.ts'
import type { Finding } from './finding.ts'
import { isProactive2021, type Count, type DocumentCounts, type Report } from './report.ts'

/** What a report carries on from the one of the year before: open applications, rules in force. */
export function checkAgainstLastYear(report: Report, lastYear: Report): readonly Finding[] {
  return [...carry(report, lastYear), ...stock(report, lastYear)]
}

function carry(report: Report, lastYear: Report): Finding[] {
  return applicantColumns.flatMap(({ key: column, label }, index): Finding[] => {
    const expected = lastYear.applications.carriedOut?.[index] ?? null
    const found = report.applications.carriedIn?.[index] ?? null
    if (expected === null || found === null || expected === found) return []
    return [
      {
        rule: 'applications.carry',
        severity: 'error',
        where: { table: 'applications', row: 'carriedIn', column },
        expected,
        found,
        message: `“${label}”列：上年结转填报 ${found}，上年度报告的结转下年度为 ${expected}，两者应当相等`,
        basis: '国办公开办函〔2021〕30号附件，表三第二项、第四项',
      },
    ]
  })
}

function stock({ proactive }: Report, { proactive: before }: Report): Finding[] {
  if (!isProactive2021(proactive) || !isProactive2021(before)) return []
  return (['regulations', 'normativeDocuments'] as const).flatMap((row): Finding[] => {
    const expected = stockOf(before[row].inForce, proactive[row])
    const found = proactive[row].inForce
    if (expected === null || found === null || expected === found) return []
    const name = row === 'regulations' ? '规章' : '行政规范性文件'
    return [
      {
        rule: 'proactive.stock',
        severity: 'warning',
        where: { table: 'proactive', row, column: 'inForce' },
        expected,
        found,
        message: `${name}现行有效 ${found} 件，按上年现行有效加本年制发减本年废止应为 ${expected} 件：如因失效、修改或者机构调整所致，请予说明`,
        basis: '国办公开办函〔2021〕30号附件，表二第二十条第（一）项',
      },
    ]
  })
}

function stockOf(before: Count, { made, repealed }: DocumentCounts): Count {
  return before === null || made === null || repealed === null ? null : before + made - repealed
}
