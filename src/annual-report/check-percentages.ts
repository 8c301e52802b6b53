import { applicantColumns } from '../law/report-table-three.ts'
import type { Finding } from './finding.ts'
import { outcomeGroups, remedySum, totalOf } from './narrative-sums.ts'
import { hasOtherScope, placeOfSentence, type Sentence } from './narrative-text.ts'
import type { Count, Report } from './report.ts'

/** `9件，占办结总数的26.5%` */
const SHARE =
  /(?<n>\d+)(?:件|份|宗|条)[，,]?约?占[^，,。；\d]{0,20}?(?<share>\d{1,3}(?:\.(?<places>\d+))?)%/gu

/** Shares of applications and of what came after them: of these the tables hold the whole. */
const ABOUT = /申请|办结|答复|复议|诉讼/u

/**
 * Shares that a text gives of a number that stands in the tables. Their denominator is seldom said;
 * a share is told only where it fits none of those that it may be of.
 */
export function checkPercentages(
  sentences: readonly Sentence[],
  report: Report,
): readonly Finding[] {
  const wholes = wholesOf(report)
  const parts = new Set([...wholes, ...partsOf(report)])
  return sentences.flatMap((sentence) => {
    if (!sentence.text.includes('%')) return []
    if (!ABOUT.test(sentence.text) || hasOtherScope(sentence)) return []
    return Array.from(sentence.text.matchAll(SHARE)).flatMap(({ 0: words, groups }): Finding[] => {
      const number = Number(groups?.['n'])
      const share = Number(groups?.['share'])
      const step = 10 ** -(groups?.['places']?.length ?? 0)
      const [whole] = wholes
      if (whole === undefined || number === 0 || !parts.has(number)) return []
      if (wholes.some((of) => isShare(number, of, { share, step }))) return []
      return [shareMismatch({ words, number, share }, whole, sentence)]
    })
  })
}

/** Rounded or cut off at its last place. */
function isShare(
  number: number,
  of: number,
  { share, step }: { readonly share: number; readonly step: number },
): boolean {
  return of >= number && Math.abs((number / of) * 100 - share) < step
}

/** What a share may be of; the first is what it mostly is of. */
function wholesOf({ applications, remedies }: Report): readonly number[] {
  return known([
    totalOf(applications, ['total']),
    totalOf(applications, ['new']),
    totalOf(applications, ['new', 'carriedIn']),
    ...Object.values(outcomeGroups).map((rows) => totalOf(applications, rows)),
    remedySum(remedies, ['reconsideration'], 4),
    remedySum(remedies, ['litigationDirect', 'litigationAfterReconsideration'], 4),
  ])
}

/** Single rows, and what came from each kind of applicant. */
function partsOf({ applications }: Report): readonly number[] {
  const rows = Object.values(applications)
  const columns = applicantColumns.map((_, column) => [
    applications.new?.[column] ?? null,
    (applications.new?.[column] ?? 0) + (applications.carriedIn?.[column] ?? 0),
  ])
  return known([...rows.map((cells) => cells?.[6] ?? null), ...columns.flat()])
}

function known(counts: readonly Count[]): readonly number[] {
  return counts.filter((count) => count !== null).filter((count) => count > 0)
}

function shareMismatch(
  {
    words,
    number,
    share,
  }: { readonly words: string; readonly number: number; readonly share: number },
  whole: number,
  sentence: Sentence,
): Finding {
  const expected = `${((number / whole) * 100).toFixed(1)}%`
  return {
    rule: 'narrative.mismatch',
    severity: 'warning',
    where: placeOfSentence(sentence),
    expected,
    found: `${share}%`,
    message: `正文写的是“${words}”，按表三办理总计 ${whole} 件计算为 ${expected}，按其他口径也得不出这一比例：请核对`,
    basis: '国办公开办函〔2021〕30号：正文与表格的数据应当一致',
  }
}
