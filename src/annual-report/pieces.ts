import { forMatching } from './normalise.ts'

/**
 * A piece of a flattened report: a run of figures, a cell that is there but empty, or words. The
 * pieces are in reading order; `line` counts from 1.
 */
export type Piece =
  | {
      readonly kind: 'number'
      readonly text: string
      readonly line: number
      readonly note?: string
    }
  | { readonly kind: 'blank'; readonly text: string; readonly line: number }
  | { readonly kind: 'words'; readonly text: string; readonly line: number }

/** A cell that says "nothing here" in one of the ways that are met. */
const NOTHING = /^(?:[/\\*]|-{1,2}|无|不适用|N\/A)$/iu

/** The page number of a paginated text: `- 3 -`, `— 4 —`. */
export const PAGE_NUMBER = /^\s*-\s*\d{1,3}\s*-\s*$/u

/** The rule under the head of a Markdown table. */
const TABLE_RULE = /^\s*\|?(?:\s*:?-{3,}:?\s*\|)+\s*(?::?-{3,}:?)?\s*$/u

/** Figures, with thousands separators, sign and decimals where they are printed. */
const FIGURES = /-?\d{1,3}(?:,\d{3})+(?!\d)|-?\d+(?:\.\d+)?/gu

/** A note behind a number: `22(其中修订16件)`. */
const NOTE = /^\s*\((?:其中|含|不含|包括)[^()]*\)/u

/** The pieces of a text, whichever way its tables were flattened: a cell a line, pipes, runs. */
export function piecesOf(lines: readonly string[]): readonly Piece[] {
  const pieces: Piece[] = []
  let cellIsOpen = false
  lines.forEach((raw, index) => {
    const line = index + 1
    const text = forMatching(raw)
    if (PAGE_NUMBER.test(text) || TABLE_RULE.test(text)) return
    if (text.includes('|')) {
      pieces.push(...cellsOf(text, cellIsOpen).flatMap((cell) => piecesOfCell(cell, line)))
      cellIsOpen = !text.trimEnd().endsWith('|')
    } else if (text.trim() !== '') {
      pieces.push(...piecesOfCell(text, line))
      cellIsOpen = true
    }
  })
  return joinOrdinals(pieces)
}

/**
 * The cells of a line with pipes. A pipe ends a cell; the first of a line opens one, unless it ends
 * a cell left open on the line before (a cell a line, then a lone pipe).
 */
function cellsOf(text: string, cellIsOpen: boolean): readonly string[] {
  const trimmed = text.trim()
  const cells = trimmed.split('|')
  if (trimmed.startsWith('|') && (cellIsOpen || /[^|\s]/u.test(trimmed))) cells.shift()
  if (trimmed.endsWith('|')) cells.pop()
  return cells.map((cell) => cell.trim())
}

function piecesOfCell(cell: string, line: number): Piece[] {
  const text = cell.trim()
  if (text === '' || NOTHING.test(text)) return [{ kind: 'blank', text, line }]
  const pieces: Piece[] = []
  let from = 0
  for (const match of text.matchAll(FIGURES)) {
    if (match.index < from) continue
    pushWords(pieces, text.slice(from, match.index), line)
    from = match.index + match[0].length
    const note = NOTE.exec(text.slice(from))?.[0]
    from += note?.length ?? 0
    const figures = match[0].replaceAll(',', '')
    pieces.push({ kind: 'number', text: figures, line, ...(note && { note: note.trim() }) })
  }
  pushWords(pieces, text.slice(from), line)
  return pieces
}

/** Words without spaces; a lone dash between figures is a cell that says "nothing". */
function pushWords(pieces: Piece[], text: string, line: number): void {
  for (const part of text.split(/\s+/u)) {
    if (part === '') continue
    pieces.push(
      NOTHING.test(part)
        ? { kind: 'blank', text: part, line }
        : { kind: 'words', text: part, line },
    )
  }
}

/**
 * Gives an ordinal back to its label: in `…0002.没有现成信息` the 2 counts nothing.
 */
function joinOrdinals(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (piece.kind === 'words' && last?.kind === 'number' && last.line === piece.line) {
      joined.pop()
      joined.push(...withoutOrdinal(last, piece))
    } else {
      joined.push(piece)
    }
  }
  return joined
}

function withoutOrdinal(
  number: Extract<Piece, { kind: 'number' }>,
  words: Extract<Piece, { kind: 'words' }>,
): Piece[] {
  const ordinal = /^[.、,)](?=\p{L})/u.test(words.text) && /^\d+$/u.test(number.text)
  if (!ordinal) return [number, words]
  const label: Piece = { ...words, text: number.text.slice(-1) + words.text }
  const rest = number.text.slice(0, -1)
  return rest === '' ? [label] : [{ ...number, text: rest }, label]
}
