import type { DocumentLine } from '../documents/document-line.ts'
import { looksLikeAgency } from './read-agency.ts'

/** A title as it was found: its words without spaces, whose report it is and of which year. */
export type FoundTitle = {
  readonly title: string
  readonly line: number
  readonly agency: string | null
  readonly year: number | null
}

const KIND = '(?<kind>政府信息公开(?:工作)?(?:情况的?)?(?:年度)?报告|(?:政府信息公开|政务公开)年报)'

/** The year stands before the agency or behind it; a title may name no agency. */
const TITLE = new RegExp(
  `(?:关于)?(?:(?<before>[^\\s\\d,:;|>)]{2,40}?)(?<year>20\\d{2})年?度?|(?<yearFirst>20\\d{2})年?度?(?<after>[^\\s\\d,:;|>]{2,40}?))${KIND}`,
  'du',
)
const TITLE_ALONE = new RegExp(`(?:关于)?(?<year>20\\d{2})年?度?${KIND}`, 'du')

/** A page that compares reports names the place and, below it, the year. */
const COMPARISON = /^(?<agency>\p{Script=Han}{2,30})政务公开年报/u
const YEAR_BELOW = /年份\s*:\s*(20\d{2})/u

type Line = { readonly raw: string; readonly plain: string; readonly line: number }

/**
 * The title of a report among its first lines, over up to three of them. Undefined where there is
 * none. `plain` are the lines as `forMatching` gives them.
 */
export function findTitle(
  lines: readonly DocumentLine[],
  plain: readonly string[],
): FoundTitle | undefined {
  const written = lines.flatMap(({ text }, index): Line[] => {
    const line = squeezed(text, plain[index] ?? '', index + 1)
    return line.plain === '' || /^-\d+-$/u.test(line.plain) ? [] : [line]
  })
  return (
    firstFound(written, (span) => titleIn(span, TITLE)) ??
    firstFound(written, (span) => titleIn(span, TITLE_ALONE)) ??
    comparisonIn(written)
  )
}

function firstFound(
  written: readonly Line[],
  find: (span: readonly Line[]) => FoundTitle | undefined,
): FoundTitle | undefined {
  for (const index of written.keys()) {
    for (const count of [1, 2, 3]) {
      const span = written.slice(index, index + count)
      const found = goesOn(span, find) ? find(span) : undefined
      if (found) return found
    }
  }
  return undefined
}

/** A title goes on over lines of which none ends a sentence, and none is a title by itself. */
function goesOn(
  span: readonly Line[],
  find: (span: readonly Line[]) => FoundTitle | undefined,
): boolean {
  const isClosed = span.slice(0, -1).some(({ plain }) => /[.;!?]$/u.test(plain))
  return !isClosed && !span.slice(1).some((line) => find([line])?.agency)
}

function titleIn(span: readonly Line[], pattern: RegExp): FoundTitle | undefined {
  const plain = span.map((line) => line.plain).join('')
  // Most lines are no titles, and the pattern is slow to find that out.
  if (!plain.includes('报')) return undefined
  const match = pattern.exec(plain)
  if (!match) return undefined
  const raw = span.map((line) => line.raw).join('')
  const agency = agencyIn(match, raw)
  // Words of the page above a title that names no agency are not its agency.
  if (agency !== null && span.length > 1 && !looksLikeAgency(agency)) return undefined
  return {
    title: raw.slice(match.index, match.index + match[0].length),
    line: span[0]?.line ?? 1,
    agency,
    year: yearIn(match),
  }
}

function yearIn({ groups }: RegExpExecArray): number {
  return Number(groups?.['year'] ?? groups?.['yearFirst'])
}

function agencyIn(match: RegExpExecArray, raw: string): string | null {
  const places = match.indices?.groups
  const place = places?.['before'] ?? places?.['after']
  return place ? raw.slice(...place).replace(/^(?:标题|关于)/u, '') : null
}

function comparisonIn(written: readonly Line[]): FoundTitle | undefined {
  const found = written.find(({ plain }) => COMPARISON.test(plain))
  const year = written.map(({ plain }) => YEAR_BELOW.exec(plain)?.[1]).find(Boolean)
  if (!found || year === undefined) return undefined
  const agency = COMPARISON.exec(found.raw)?.groups?.['agency'] ?? null
  return { title: found.raw, line: found.line, agency, year: Number(year) }
}

/** A title stands at the beginning of its line, though the whole report may follow on it. */
const LETTERS_WITH_TITLE = 200

/** A line and its plain copy without spaces, letter for letter the same length. */
function squeezed(text: string, plain: string, line: number): Line {
  const words = Array.from(plain.slice(0, LETTERS_WITH_TITLE).matchAll(/\S+/gu))
  const raw = words.map(({ 0: word, index }) => text.slice(index, index + word.length))
  return { raw: raw.join(''), plain: words.map(([word]) => word).join(''), line }
}
