import { checkFees } from './check-fees.ts'
import { checkPercentages } from './check-percentages.ts'
import type { Finding } from './finding.ts'
import { claimsOf, type Claim } from './narrative-claims.ts'
import { measures, type Measure } from './narrative-measures.ts'
import {
  hasOtherScope,
  placeOfSentence,
  sentencesOfReport,
  type Sentence,
} from './narrative-text.ts'
import type { Report } from './report.ts'
import type { ReportSource } from './source.ts'

/**
 * What a text says of numbers that stand in the tables too. A difference is told only where the same
 * words can mean nothing else: no other scope, no other year, no part of the whole; and where the
 * right number is said anywhere, what is said besides it counts something else.
 */
export function checkNarrative(
  report: Report,
  source: ReportSource | undefined,
): readonly Finding[] {
  const sentences = sentencesOfReport(report, source).filter(
    ({ text }) => !saysOtherYear(text, report.year),
  )
  return [
    ...measures.flatMap((measure) => mismatchOf(measure, sentences, report)),
    ...checkPercentages(sentences, report),
    ...checkFees(sentences, report),
  ]
}

function saysOtherYear(text: string, year: number | null): boolean {
  const years = text.match(/20\d{2}(?=年)/gu) ?? []
  return years.some((said) => Number(said) !== year)
}

function mismatchOf(measure: Measure, sentences: readonly Sentence[], report: Report): Finding[] {
  const meant = measure.meant(report)
  const [expected] = meant
  const claims = claimsOf(measure, sentences)
  if (expected === undefined || claims.some(({ number }) => meant.includes(number))) return []
  const claim = claims.find(({ sentence }) => !hasOtherScope(sentence))
  return claim ? [mismatch(measure, claim, expected)] : []
}

function mismatch({ cell, label }: Measure, claim: Claim, expected: number): Finding {
  const { number, words, sentence } = claim
  return {
    rule: 'narrative.mismatch',
    severity: 'warning',
    where: { ...cell, ...placeOfSentence(sentence) },
    expected,
    found: number,
    message: `正文写的是“${words}”，表格中“${label}”为 ${expected}：请核对；统计口径不同的，请予说明`,
    basis: '国办公开办函〔2021〕30号：正文与表格的数据应当一致',
  }
}
