import type { Where } from './finding.ts'
import type { Paragraph } from './read-sections.ts'
import type { Report } from './report.ts'
import type { ReportSource } from './source.ts'

/** A sentence of a section, without spaces and without what stands in brackets. */
export type Sentence = {
  readonly text: string
  readonly section: number
  /** The line on which it begins; undefined where the report has no source. */
  readonly line: number | undefined
  /** The sentence before it in its paragraph: it may say whose numbers follow. */
  readonly before: string
  /** What stood in brackets is a sentence of its own: a breakdown, a remark. */
  readonly inBrackets: boolean
  /** Whether it has a figure in it, or says that there was none. */
  readonly saysHowMany: boolean
}

/** A line that ends so, or is as short as a heading, is a paragraph; others were broken by the page. */
const ENDS = /[。；;！？!?：:]$/u
const SHORTEST_BROKEN_LINE = 16

const HOW_MANY = /[\d未没无]/u

/**
 * Words that say whose numbers are meant, where these may be others than those of the tables: a
 * whole district against its office, or the other way round.
 */
const OTHER_SCOPE =
  /全[省市县区州旗镇乡系]|我[省市县区州旗]|各(?:部门|单位|地|县|区|乡|镇|街道|级)|本级|市级|县级|区级|[省市县区州旗](?:人民)?政府|办公室|政府办|下属|所属|以来|历年/u

/** Whether a sentence gives numbers of others; the one before it may have said so. */
export function hasOtherScope({ text, before }: Sentence): boolean {
  return OTHER_SCOPE.test(text) || OTHER_SCOPE.test(before)
}

/** Where a sentence stands. */
export function placeOfSentence({ section, line }: Sentence): Where {
  return { section, ...(line !== undefined && { line }) }
}

/** The sentences of a report, whether its lines are paragraphs or were broken where they fell. */
export function sentencesOfReport(
  { sections }: Report,
  source: ReportSource | undefined,
): readonly Sentence[] {
  if (source) {
    return source.sections.flatMap(({ number, paragraphs }) => sentencesOf(paragraphs, number))
  }
  return sections.flatMap(({ number, text }) =>
    sentencesOf(
      text.split('\n').map((line) => ({ text: line, line: undefined })),
      number,
    ),
  )
}

type Line = Omit<Paragraph, 'line'> & Pick<Sentence, 'line'>

function sentencesOf(lines: readonly Line[], section: number): readonly Sentence[] {
  return joinedLines(lines).flatMap(({ text, starts }) => {
    const pieces = piecesOf(text)
    return pieces.flatMap(({ text: piece, at }, index) => {
      const line = starts.findLast((start) => start.at <= at)?.line
      const before = pieces[index - 1]?.text ?? ''
      return withBracketsApart(piece).map((own) => ({ ...own, section, line, before }))
    })
  })
}

type Start = { readonly at: number } & Pick<Sentence, 'line'>

type Joined = {
  readonly text: string
  readonly starts: readonly Start[]
}

function joinedLines(lines: readonly Line[]): readonly Joined[] {
  const joined: { text: string; starts: Start[] }[] = []
  let isOpen = false
  for (const { text: raw, line } of lines) {
    const text = plainFigures(raw)
    const last = joined.at(-1)
    if (last && isOpen) {
      last.starts.push({ at: last.text.length, line })
      last.text += text
    } else {
      joined.push({ text, starts: [{ at: 0, line }] })
    }
    isOpen = !ENDS.test(text) && text.length >= SHORTEST_BROKEN_LINE
  }
  return joined
}

/** Figures of half width without separators; no spaces. */
function plainFigures(text: string): string {
  return text
    .replaceAll(/\s+/gu, '')
    .replaceAll(/[０-９％．]/gu, (sign) => sign.normalize('NFKC'))
    .replaceAll(/(?<=\d)[,，](?=\d{3}(?!\d))/gu, '')
}

function piecesOf(text: string): readonly { readonly text: string; readonly at: number }[] {
  return Array.from(text.matchAll(/[^。；;！？!?]+/gu), (match) => ({
    text: match[0],
    at: match.index,
  }))
}

function withBracketsApart(text: string): readonly Omit<Sentence, 'section' | 'line' | 'before'>[] {
  const whole = { inBrackets: false, saysHowMany: HOW_MANY.test(text) }
  if (!/[（(]/u.test(text)) return [{ text, ...whole }]
  const brackets = /[（(]([^（）()]*)[）)]/gu
  const inside = Array.from(text.matchAll(brackets), ([, own = '']) => own)
  return [
    { text: text.replaceAll(brackets, ''), ...whole },
    ...inside.map((own) => ({ text: own, inBrackets: true, saysHowMany: HOW_MANY.test(own) })),
  ]
}
