/** Where a piece stood: its line, from 1, and which cell of it, from 0, where the line is a row. */
export type PiecePlace = { readonly line: number; readonly cell?: number }

/**
 * A piece of a flattened report: a run of figures, a cell that is there but empty, or words. The
 * pieces are in reading order.
 */
export type Piece = PiecePlace &
  (
    | { readonly kind: 'number'; readonly text: string; readonly note?: string }
    | { readonly kind: 'blank'; readonly text: string }
    | { readonly kind: 'words'; readonly text: string }
  )

/** A cell that says "nothing here" in one of the ways that are met. */
const NOTHING = /^(?:[/\\*]|-{1,2}|无|不适用|N\/A)$/iu

/** The page number of a paginated text: `- 3 -`, `— 4 —`. */
export const PAGE_NUMBER = /^\s*-\s*\d{1,3}\s*-\s*$/u

/** The rule under the head of a Markdown table. */
const TABLE_RULE = /^\s*\|?(?:\s*:?-{3,}:?\s*\|)+\s*(?::?-{3,}:?)?\s*$/u

/** Table three has seven cells a row, behind its label. */
const WIDEST_ROW = 7

const TABLE_TWO_LABEL = /^(?:规章|(?:行政)?规范性文件|行政(?:许可|处罚|强制|事业性收费))$/u

/** Whether a cell that should hold a number holds words instead. */
export function isText(cell: string): boolean {
  return /\p{L}/u.test(cell) && !/\d/u.test(cell) && !NOTHING.test(cell)
}

/** Figures, with thousands separators, sign and decimals where they are printed. */
const FIGURES = /-?\d{1,3}(?:,\d{3})+(?!\d)|-?\d+(?:\.\d+)?/gu

/** A note behind a number: `22(其中修订16件)`. */
const NOTE = /^\s*\((?:其中|含|不含|包括)[^()]*\)/u

/**
 * The pieces of a text, whichever way its tables were flattened: a cell a line, pipes, runs. The
 * lines are those of `forMatching`; `isRow` says which are the whole rows of a document's table.
 */
export function piecesOf(
  plain: readonly string[],
  isRow: (line: number) => boolean = () => false,
): readonly Piece[] {
  const pieces: Piece[] = []
  let cellIsOpen = false
  plain.forEach((text, index) => {
    const line = index + 1
    if (PAGE_NUMBER.test(text) || TABLE_RULE.test(text)) return
    if (text.includes('|')) {
      const cells = cellsOf(text, cellIsOpen)
      const values = isRow(line) ? firstValue(cells) : Infinity
      for (const [cell, words] of cells.entries()) {
        if (cell >= values && isText(words)) pieces.push({ kind: 'blank', text: words, line, cell })
        else addCell(pieces, words, { line, cell })
      }
      cellIsOpen = !text.trimEnd().endsWith('|')
    } else if (text.trim() !== '') {
      addCell(pieces, text, { line })
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

/** From which cell on a row holds values: table three has seven, table two those behind its label. */
function firstValue(cells: readonly string[]): number {
  const isWhole =
    cells.length > WIDEST_ROW && cells.slice(-WIDEST_ROW).some((cell) => /\d/u.test(cell))
  if (isWhole) return cells.length - WIDEST_ROW
  return TABLE_TWO_LABEL.test(cells[0] ?? '') ? 1 : Infinity
}

function addCell(pieces: Piece[], cell: string, place: PiecePlace): void {
  const text = cell.trim()
  if (text === '' || NOTHING.test(text)) {
    pieces.push({ kind: 'blank', text, ...place })
    return
  }
  let from = 0
  for (const match of text.matchAll(FIGURES)) {
    if (match.index < from) continue
    addWords(pieces, text.slice(from, match.index), place)
    from = match.index + match[0].length
    const note = NOTE.exec(text.slice(from))?.[0]
    from += note?.length ?? 0
    const figures = match[0].replaceAll(',', '')
    pieces.push({ kind: 'number', text: figures, ...place, ...(note && { note: note.trim() }) })
  }
  addWords(pieces, text.slice(from), place)
}

/** Words without spaces; a lone dash between figures is a cell that says "nothing". */
function addWords(pieces: Piece[], text: string, place: PiecePlace): void {
  for (const part of text.split(/\s+/u)) {
    if (part === '') continue
    pieces.push({ kind: NOTHING.test(part) ? 'blank' : 'words', text: part, ...place })
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
