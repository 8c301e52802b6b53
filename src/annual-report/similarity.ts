import type { Report } from './report.ts'

/** A stretch of text that stands in both reports, word for word but for figures and marks. */
export type CopiedPassage = {
  /** As it stands in the later report. */
  readonly text: string
  readonly section: number
}

export type Similarity = {
  /** How much of the later report's text stands in the earlier one too, from 0 to 1. */
  readonly share: number
  /** The longest first. */
  readonly passages: readonly CopiedPassage[]
}

/** Shorter stretches are phrases that all such reports share. */
const SHORTEST_PASSAGE = 24

/** Stretches are looked up by so many letters at a time. */
const LETTERS = 12

/**
 * How much of a report was taken over from the one of the year before. Years and counts may differ,
 * as they do in text that is copied and brought up to date.
 */
export function similarity(report: Report, lastYear: Report): Similarity {
  const known = new Set(lastYear.sections.flatMap(({ text }) => gramsOf(foldedLetters(text))))
  let letters = 0
  let copied = 0
  const passages = report.sections.flatMap(({ text, number: section }): CopiedPassage[] => {
    const folded = foldedLetters(text)
    const runs = runsIn(folded, known)
    letters += folded.signs.length
    copied += runs.reduce((sum, { from, to }) => sum + to - from, 0)
    return runs.map(({ from, to }) => ({ section, text: cut(text, folded, from, to) }))
  })
  return {
    share: letters === 0 ? 0 : copied / letters,
    passages: passages.toSorted((a, b) => b.text.length - a.text.length),
  }
}

/** The letters of a text, each run of figures as one sign, and where in the text each stood. */
type Folded = { readonly signs: readonly string[]; readonly at: readonly number[] }

function foldedLetters(text: string): Folded {
  const matches = Array.from(text.matchAll(/\d+(?:[.,]\d+)*|\p{L}/gu))
  return {
    signs: matches.map(([sign]) => (/^\d/u.test(sign) ? '0' : sign)),
    at: matches.map(({ index }) => index),
  }
}

function gramsOf({ signs }: Folded): readonly string[] {
  return signs.slice(LETTERS - 1).map((_, index) => signs.slice(index, index + LETTERS).join(''))
}

type Run = { readonly from: number; readonly to: number }

/** The stretches of a text all of whose grams are known, from a sign up to another. */
function runsIn(folded: Folded, known: ReadonlySet<string>): readonly Run[] {
  const runs: { from: number; to: number }[] = []
  for (const [from, gram] of gramsOf(folded).entries()) {
    if (!known.has(gram)) continue
    const last = runs.at(-1)
    if (last && from <= last.to) last.to = from + LETTERS
    else runs.push({ from, to: from + LETTERS })
  }
  return runs.filter(({ from, to }) => to - from >= SHORTEST_PASSAGE)
}

/** A stretch as it stands in the text, with its marks. */
function cut(text: string, { at }: Folded, from: number, to: number): string {
  return text.slice(at[from], at[to] ?? text.length).trim()
}
