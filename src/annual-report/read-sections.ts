import type { DocumentLine } from '../documents/document-line.ts'
import { PAGE_NUMBER } from './pieces.ts'

/** A section as it stood: its heading, and its paragraphs outside the tables. */
export type ReadSection = {
  readonly number: number
  readonly heading: string
  /** The ordinal before the heading, `一`; empty where it was lost, as `heading` is. */
  readonly ordinal: string
  readonly line: number
  readonly paragraphs: readonly Paragraph[]
}

export type Paragraph = { readonly text: string; readonly line: number }

type Heading = {
  readonly number: number
  readonly ordinal: string
  readonly heading: string
  readonly line: number
  /** Where in its line the heading begins and ends. */
  readonly from: number
  readonly to: number
}

/** The words of each heading, as they are met, and two letters without which it cannot be there. */
const titles: readonly (readonly [number: number, letters: string, pattern: string])[] = [
  [1, '总况', '总体情况'],
  [2, '主况', '主动公开政府(?:信息|政府)情况'],
  [3, '收况', '收到和处理政府信息公开申请(?:的)?情况'],
  [
    4,
    '诉况',
    '(?:因)?政府信息公开(?:工作)?(?:被)?(?:申请)?行政(?:法)?复议[、,和]?(?:被)?(?:提起)?行政诉讼(?:的)?情况',
  ],
  [5, '问题', '(?:政府信息公开工作)?存在的?(?:主要)?问题[及和](?:改进|整改)(?:情况|措施)'],
  [6, '需项', '其他需要(?:报告|说明)的(?:其他)?事项'],
]

/** A heading with its ordinal may stand anywhere in a line; without one it has a line to itself. */
const patterns = titles.map(([number, letters, pattern]) => {
  const spaced = pattern.replaceAll(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, '\\s*')
  return {
    number,
    letters: letters.split(''),
    inline: new RegExp(`([一二三四五六七])\\s*[、.,]\\s*(${spaced})`, 'gu'),
    alone: new RegExp(`^\\s*(?:[、.,)]\\s*)?(${spaced})\\s*(?:\\(.*\\)\\s*)?$`, 'u'),
  }
})

/** Where the tables begin within sections two, three and four. */
const tableStarts: Readonly<Record<number, RegExp>> = {
  2: /第二十条\s*第\s*\(\s*一\s*\)\s*项|^\s*信息内容/u,
  3: /\(\s*本列数据|^\s*申请人情况|[一]\s*、\s*本年新收/u,
  4: /^\s*\|?\s*行政复议(?!情况|、)|行政诉讼情况行政复议|结果\s*维持/u,
}

/**
 * The sections of a report, known by the words of their headings, not by their numbers. `plain` are
 * the lines as `forMatching` gives them.
 */
export function readSections(
  lines: readonly DocumentLine[],
  plain: readonly string[],
): readonly ReadSection[] {
  const found = headingsOf(plain)
  const headings = inOrder([...found, ...lostHeadingOfProblems(found, plain)])
  const numbered = lines.map(({ text, row }, index) => ({
    line: index + 1,
    text,
    plain: plain[index] ?? '',
    isRow: row !== undefined,
  }))
  return headings.map((heading, index) => ({
    number: heading.number,
    heading: heading.heading,
    ordinal: heading.ordinal,
    line: heading.line,
    paragraphs: paragraphsOf(numbered, heading, headings[index + 1]),
  }))
}

function headingsOf(plain: readonly string[]): readonly Heading[] {
  return plain.flatMap((text, index) => {
    const line = index + 1
    return patterns.flatMap(({ number, letters, inline, alone }): Heading[] => {
      if (!letters.every((letter) => text.includes(letter))) return []
      const found = [...text.matchAll(inline)].map((match) => headingAt(number, line, match))
      if (found.length > 0) return found
      const single = alone.exec(text)
      return single
        ? [{ number, ordinal: '', heading: tidy(single[1] ?? ''), line, from: 0, to: text.length }]
        : []
    })
  })
}

/** Section five is known by its first words where its heading was lost. */
function lostHeadingOfProblems(found: readonly Heading[], plain: readonly string[]): Heading[] {
  if (found.some(({ number }) => number === 5)) return []
  const index = plain.findLastIndex((text) => /^\s*\(\s*一\s*\)\s*(?:存在的?)?主要问题/u.test(text))
  return index === -1
    ? []
    : [{ number: 5, ordinal: '', heading: '', line: index + 1, from: 0, to: 0 }]
}

function headingAt(number: number, line: number, match: RegExpExecArray): Heading {
  const from = match.index
  const to = from + match[0].length
  return { number, ordinal: match[1] ?? '', heading: tidy(match[2] ?? ''), line, from, to }
}

function tidy(heading: string): string {
  return heading.replaceAll(/\s+/gu, '').replaceAll(',', '、')
}

/** A report has six headings, and quotes them a few times. */
const MOST_HEADINGS = 300

/** The longest run of headings in the order of the form: a table of contents or a quotation falls out. */
function inOrder(headings: readonly Heading[]): readonly Heading[] {
  const sorted = headings
    .toSorted((a, b) => a.line - b.line || a.from - b.from)
    .slice(0, MOST_HEADINGS)
  const runs: Heading[][] = []
  for (const heading of sorted) {
    const before = runs
      .filter((run) => (run.at(-1)?.number ?? 0) < heading.number)
      .reduce<Heading[]>((best, run) => (run.length >= best.length ? run : best), [])
    runs.push([...before, heading])
  }
  return runs.reduce<Heading[]>((best, run) => (run.length >= best.length ? run : best), [])
}

function paragraphsOf(
  lines: readonly SectionLine[],
  heading: Heading,
  next: Heading | undefined,
): readonly Paragraph[] {
  const tableStart = tableStarts[heading.number]
  const paragraphs: Paragraph[] = []
  for (const { line, text, plain, isRow } of lines.slice(heading.line - 1, next?.line)) {
    if (isRow && tableStart) break
    const span = spanBetween(heading, next, line)
    const words = textBeforeTable(plain, span, tableStart)
    const own = isRow || PAGE_NUMBER.test(plain) ? '' : wordsOf(text.slice(span.from, words.to))
    if (own !== '') paragraphs.push({ text: own, line })
    if (words.tableFollows) break
  }
  return paragraphs
}

/** A line with its number, and whether it is a row of a table of the document. */
type SectionLine = {
  readonly line: number
  readonly text: string
  readonly plain: string
  readonly isRow: boolean
}

type Span = { readonly from: number; readonly to: number | undefined }

/** The part of a line behind a heading and before the next. */
function spanBetween(heading: Heading, next: Heading | undefined, line: number): Span {
  return {
    from: line === heading.line ? heading.to : 0,
    to: line === next?.line ? next.from : undefined,
  }
}

/** A line without its margins; the bar that opens the first row of a table is no word. */
function wordsOf(line: string): string {
  return line.replace(/\s*\|\s*$/u, '').trim()
}

/** How far the words of a line reach before a table begins in it. */
function textBeforeTable(
  line: string,
  { from, to }: Span,
  tableStart: RegExp | undefined,
): { readonly to: number | undefined; readonly tableFollows: boolean } {
  const table = tableStart?.exec(line.slice(from, to))
  return table ? { to: from + table.index, tableFollows: true } : { to, tableFollows: false }
}
