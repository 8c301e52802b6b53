import type { DocumentLine } from '../documents/document-line.ts'
import { parseDay } from '../law/day.ts'
import type { SaidOfFile } from './file-lines.ts'
import { forMatching } from './normalise.ts'
import { fullNameOf, publisherOf } from './read-agency.ts'
import { findTitle, type FoundTitle } from './read-title.ts'

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

const LABELLED_DATE =
  /(?:发布|公开|生成|成文|发文|公布)\s*(?:日期|时间)[\s:|]*(20\d{2})\s*[-年/.]\s*(\d{1,2})\s*[-月/.]\s*(\d{1,2})/u

const DATE_ALONE = /^\s*(20\d{2})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日\s*$/u

const PERIOD = /1\s*月\s*1\s*日\s*(?:起)?\s*(?:至|到|-|~)\s*(?:20\d{2}\s*年)?\s*12\s*月\s*31\s*日/u

/**
 * Reads title, agency, year and day of publication. `plain` are the lines as `forMatching` gives
 * them; `said` is what the file says of itself, and is asked last.
 */
export function readHeader(
  lines: readonly DocumentLine[],
  plain: readonly string[],
  said: SaidOfFile,
): ReadHeader {
  const top = plain.slice(0, LINES_ABOVE_TEXT)
  const whole = plain.join('').replaceAll(/\s+/gu, '')
  const title =
    findTitle(lines.slice(0, LINES_ABOVE_TEXT), top) ?? titleOf(said.title) ?? noTitle(top)
  const { on, line } = findPublished(plain) ?? saidDay(said.publishedOn)
  const agency = title.agency ?? publisherOf(top) ?? said.agency ?? null
  return {
    title: title.title,
    titleLine: title.line,
    agency: agency && fullNameOf(agency, whole),
    year: title.year,
    publishedOn: on,
    publishedLine: line,
    statesPeriod: PERIOD.test(whole),
  }
}

function titleOf(text = ''): FoundTitle | undefined {
  return findTitle([{ text }], [forMatching(text)])
}

function noTitle(top: readonly string[]): Omit<FoundTitle, 'title'> & { readonly title: null } {
  return { title: null, line: 1, agency: null, year: yearOfText(top) }
}

/** A report without a title still says which year it reports. */
function yearOfText(top: readonly string[]): number | null {
  const match = /(20\d{2})\s*年\s*1\s*月\s*1\s*日/u.exec(top.join(''))
  return match ? Number(match[1]) : null
}

type Published = { readonly on: string | null; readonly line: number }

function findPublished(plain: readonly string[]): Published | undefined {
  for (const [index, text] of plain.slice(0, LINES_ABOVE_TEXT).entries()) {
    const on = dateOf(LABELLED_DATE.exec(text))
    if (on) return { on, line: index + 1 }
  }
  const last = plain.findLastIndex((text) => DATE_ALONE.test(text))
  const on = last === -1 ? undefined : dateOf(DATE_ALONE.exec(plain[last] ?? ''))
  return on ? { on, line: last + 1 } : undefined
}

function saidDay(text = ''): Published {
  return { on: parseDay(text) ?? null, line: 1 }
}

/** A date that does not exist is no date. */
function dateOf(match: RegExpExecArray | null): string | undefined {
  if (!match) return undefined
  const [, year, month, date] = match
  return parseDay(`${year}-${month?.padStart(2, '0')}-${date?.padStart(2, '0')}`)
}
