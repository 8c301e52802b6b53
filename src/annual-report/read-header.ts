import { parseDay } from '../law/day.ts'
import { forMatching } from './normalise.ts'

/** What stands above the text of a report. */
export type ReadHeader = {
  readonly title: string | null
  readonly titleLine: number
  readonly agency: string | null
  readonly year: number | null
  readonly publishedOn: string | null
  readonly publishedLine: number
  /** The statistical period as the text states it. */
  readonly statesPeriod: boolean
}

/** The title stands near the top, whatever furniture of the page is above it. */
const LINES_ABOVE_TEXT = 60

const TITLE =
  /(?:关于)?(?:(?<before>[^\s\d,:;|>)]{2,40}?)(?<year>20\d{2})\s*年?度?|(?<yearFirst>20\d{2})\s*年?度?(?<after>[^\s\d,:;|>]{2,40}?))(?<kind>政府信息公开(?:工作)?(?:情况的?)?(?:年度)?报告|(?:政府信息公开|政务公开)年报)/u

const LABELLED_DATE =
  /(?:发布|公开|生成|成文|发文|公布)\s*(?:日期|时间)\s*:?\s*(20\d{2})\s*[-年/.]\s*(\d{1,2})\s*[-月/.]\s*(\d{1,2})/u

const DATE_ALONE = /^\s*(20\d{2})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日\s*$/u

const PERIOD = /1\s*月\s*1\s*日\s*(?:起)?\s*(?:至|到|-|~)\s*(?:20\d{2}\s*年)?\s*12\s*月\s*31\s*日/u

/** Reads title, agency, year and day of publication from the lines of a report. */
export function readHeader(lines: readonly string[]): ReadHeader {
  const plain = lines.map(forMatching)
  const title = findTitle(plain)
  const published = findPublished(plain)
  return {
    ...title,
    publishedOn: published?.on ?? null,
    publishedLine: published?.line ?? 1,
    statesPeriod: PERIOD.test(plain.join('').replaceAll(/\s+/gu, '')),
  }
}

function findTitle(
  plain: readonly string[],
): Pick<ReadHeader, 'title' | 'titleLine' | 'agency' | 'year'> {
  const written = plain
    .slice(0, LINES_ABOVE_TEXT)
    .map((text, index) => ({ text: text.trim(), line: index + 1 }))
    .filter(({ text }) => text !== '' && !/^-\s*\d+\s*-$/u.test(text))
  for (const [index, { line }] of written.entries()) {
    for (const count of [1, 2, 3]) {
      const span = written.slice(index, index + count)
      const match = TITLE.exec(span.map(({ text }) => text.replaceAll(/\s+/gu, '')).join(''))
      if (match?.groups) return titleOf(match.groups, match[0], line)
    }
  }
  return { title: null, titleLine: 1, agency: null, year: yearOfText(plain) }
}

function titleOf(
  groups: Readonly<Record<string, string | undefined>>,
  title: string,
  line: number,
): Pick<ReadHeader, 'title' | 'titleLine' | 'agency' | 'year'> {
  const agency = (groups['before'] ?? groups['after'] ?? '').replace(/^(?:标题|关于)/u, '')
  return {
    title,
    titleLine: line,
    agency: agency === '' ? null : agency,
    year: Number(groups['year'] ?? groups['yearFirst']),
  }
}

/** A report without a title still says which year it reports. */
function yearOfText(plain: readonly string[]): number | null {
  const match = /(20\d{2})\s*年\s*1\s*月\s*1\s*日/u.exec(plain.slice(0, LINES_ABOVE_TEXT).join(''))
  return match ? Number(match[1]) : null
}

function findPublished(
  plain: readonly string[],
): { readonly on: string; readonly line: number } | undefined {
  for (const [index, text] of plain.slice(0, LINES_ABOVE_TEXT).entries()) {
    const on = dateOf(LABELLED_DATE.exec(text))
    if (on) return { on, line: index + 1 }
  }
  const last = plain.findLastIndex((text) => DATE_ALONE.test(text))
  const on = last === -1 ? undefined : dateOf(DATE_ALONE.exec(plain[last] ?? ''))
  return on ? { on, line: last + 1 } : undefined
}

/** A date that does not exist is no date. */
function dateOf(match: RegExpExecArray | null): string | undefined {
  if (!match) return undefined
  const [, year, month, date] = match
  return parseDay(`${year}-${month?.padStart(2, '0')}-${date?.padStart(2, '0')}`)
}
