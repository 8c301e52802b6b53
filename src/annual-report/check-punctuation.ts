import type { Finding } from './finding.ts'
import type { ReadSection } from './read-sections.ts'
import type { ReportSource } from './source.ts'

const basis = 'GB/T 15834-2011 标点符号用法'

/** Below this share of paragraphs that end in a mark, lines are no paragraphs but broken where they fell. */
const SHARE_OF_ENDED_PARAGRAPHS = 0.6

/** Marks of half width, brackets without a partner, paragraphs without a full stop. */
export function checkPunctuation({ sections }: ReportSource): readonly Finding[] {
  return [...halfWidth(sections), ...sections.flatMap(unpairedBrackets), ...unended(sections)]
}

function halfWidth(sections: readonly ReadSection[]): Finding[] {
  const paragraphs = sections.flatMap((section) =>
    section.paragraphs.map((p) => ({ ...p, section: section.number })),
  )
  const whole = paragraphs.map(({ text }) => text).join('')
  const half = whole.match(/(?<=\p{Script=Han})[,:;]|[,:;](?=\p{Script=Han})/gu)?.length ?? 0
  const full = whole.match(/[，：；]/gu)?.length ?? 0
  const first = paragraphs.find(({ text }) => /(?<=\p{Script=Han})[,:;]/u.test(text))
  if (half <= full || half < 5 || !first) return []
  return [
    notice(
      first.section,
      first.line,
      '，：；（）',
      ',:;()',
      `全文标点为半角（${half}处），公文应当使用全角标点`,
    ),
  ]
}

function unpairedBrackets({ number, paragraphs }: ReadSection): Finding[] {
  return paragraphs.flatMap(({ text, line }): Finding[] => {
    // `1)` and `1）` number an item and have no partner.
    const plain = text.replaceAll(/\d+[)）]/gu, '')
    const open = plain.match(/[(（]/gu)?.length ?? 0
    const closed = plain.match(/[)）]/gu)?.length ?? 0
    if (open === closed || spansLines(paragraphs, line)) return []
    return [notice(number, line, null, null, `括号不成对：左括号${open}个，右括号${closed}个`)]
  })
}

/** In text broken at the width of a page a bracket may close on the next line. */
function spansLines(paragraphs: ReadSection['paragraphs'], line: number): boolean {
  return paragraphs.some((other) => Math.abs(other.line - line) === 1)
}

function unended(sections: readonly ReadSection[]): Finding[] {
  const paragraphs = sections.flatMap((section) =>
    section.paragraphs.map((p) => ({ ...p, section: section.number })),
  )
  const prose = paragraphs.filter(({ text }) => text.length > 30)
  const open = prose.filter(({ text }) => !/[。！？；：.!?;:”"）)】]$/u.test(text))
  const lineIsParagraph = prose.length - open.length >= prose.length * SHARE_OF_ENDED_PARAGRAPHS
  if (!lineIsParagraph) return []
  return open.map(({ section, line, text }) =>
    notice(section, line, '。', text.slice(-6), `段落末尾缺少句号：“…${text.slice(-6)}”`),
  )
}

function notice(
  section: number,
  line: number,
  expected: string | null,
  found: string | null,
  message: string,
): Finding {
  return {
    rule: 'text.punctuation',
    severity: 'notice',
    where: { section, line },
    expected,
    found,
    message,
    basis,
  }
}
