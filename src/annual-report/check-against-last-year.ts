import { applicantColumns } from '../law/report-table-three.ts'
import type { Finding } from './finding.ts'
import { similarity } from './similarity.ts'
import { isProactive2021, type Count, type DocumentCounts, type Report } from './report.ts'

/** From this share on a text counts as copied from the year before. */
const COPIED_SHARE = 0.85

/** As many passages are shown, the longest ones. */
const SHOWN_PASSAGES = 5

/** What a report carries on from the one of the year before: open applications, rules in force, its text. */
export function checkAgainstLastYear(report: Report, lastYear: Report): readonly Finding[] {
  return [...carry(report, lastYear), ...stock(report, lastYear), ...copied(report, lastYear)]
}

/** Enough of a passage to find it by; `found` has the whole. */
function shortened(text: string): string {
  return text.length > 120 ? `${text.slice(0, 120)}……` : text
}

/** A text that hardly differs from the one before, with its longest passages. (第四十七条：内容雷同、敷衍塞责) */
function copied(report: Report, lastYear: Report): Finding[] {
  const { share, passages } = similarity(report, lastYear)
  if (share < COPIED_SHARE) return []
  const percent = Math.floor(share * 100)
  const basis = '国办公开办函〔2021〕30号：年度报告不得内容雷同、敷衍塞责'
  return [
    {
      rule: 'text.copied',
      severity: 'warning',
      where: {},
      expected: null,
      found: `${percent}%`,
      message: `正文有${percent}%与上年度报告相同：请写明本年度的实际情况`,
      basis,
    },
    ...passages.slice(0, SHOWN_PASSAGES).map(({ text, section }): Finding => ({
      rule: 'text.copied',
      severity: 'notice',
      where: { section },
      expected: null,
      found: text,
      message: `与上年度报告相同的一段：“${shortened(text)}”`,
      basis,
    })),
  ]
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
