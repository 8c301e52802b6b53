import type { Finding } from './finding.ts'
import { placeOfSentence, type Sentence } from './narrative-text.ts'
import type { Report } from './report.ts'

const basis = '国办函〔2020〕109号，国办公开办函〔2021〕30号附件第六部分'

const FEE = /处理费|收费/u
const NOTICES = /收费通知书?[^，,。；\d]{0,4}(?<n>\d+)(?:件|份)/u
const YUAN = /(?<yuan>\d+(?:\.\d+)?)(?<wan>万)?元/gu

/** What section six says of processing fees: notices against the table, parts against their sum. */
export function checkFees(sentences: readonly Sentence[], report: Report): readonly Finding[] {
  const said = sentences.filter(
    ({ section, text, inBrackets }) => section === 6 && !inBrackets && FEE.test(text),
  )
  return [...said.flatMap((sentence) => noticesOf(sentence, report)), ...partsAbove(sentences)]
}

/** An application is closed for want of the fee only after a notice of it. */
function noticesOf(sentence: Sentence, { applications }: Report): Finding[] {
  const match = NOTICES.exec(sentence.text)
  const unpaid = applications.closedUnpaid?.[6] ?? 0
  const notices = Number(match?.groups?.['n'] ?? unpaid)
  if (!match || notices >= unpaid) return []
  return [
    {
      rule: 'fee.mismatch',
      severity: 'warning',
      where: placeOfSentence(sentence),
      expected: `至少${unpaid}件`,
      found: notices,
      message: `正文写的是“${match[0]}”，表三却有 ${unpaid} 件因逾期未缴费不再处理：发出的收费通知不应少于此数，请核对`,
      basis,
    },
  ]
}

/** Parts that are named with 其中 add up to no more than their whole. */
function partsAbove(sentences: readonly Sentence[]): Finding[] {
  return sentences.flatMap((sentence, index): Finding[] => {
    if (sentence.section !== 6 || !FEE.test(sentence.text)) return []
    const [whole] = amountsIn(sentence.text)
    const follows = partsBehind(sentences, index)
    const parts = follows.flatMap(({ text }) => amountsIn(text))
    const sum = Math.round(parts.reduce((total, part) => total + part, 0) * 100) / 100
    if (whole === undefined || sum <= whole) return []
    return [
      {
        rule: 'narrative.mismatch',
        severity: 'warning',
        where: placeOfSentence(sentence),
        expected: sum,
        found: whole,
        message: `信息处理费写的是 ${whole} 元，其后各项相加为 ${sum} 元：请核对`,
        basis,
      },
    ]
  })
}

/** The sentence that begins with 其中, and those that go on with it. */
function partsBehind(sentences: readonly Sentence[], index: number): readonly Sentence[] {
  const [next] = sentences.slice(index + 1)
  if (!next?.text.startsWith('其中') || next.section !== 6) return []
  const rest = sentences.slice(index + 1)
  const end = rest.findIndex(({ text, section }) => section !== 6 || !text.includes('元'))
  return end === -1 ? rest : rest.slice(0, end)
}

function amountsIn(text: string): readonly number[] {
  return Array.from(text.matchAll(YUAN), ({ groups }) => {
    const factor = groups?.['wan'] === undefined ? 1 : 10_000
    return Number(groups?.['yuan']) * factor
  })
}
