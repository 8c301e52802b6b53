import { lineOfRow, type DocumentLine, type RowCell } from './document-line.ts'
import type { Box, RuledCell, RuledTable } from './pdf-grid.ts'
import { linesOfWords, textOfWords, type PdfLine } from './pdf-lines.ts'
import type { PdfWord } from './pdf-words.ts'

/** A row of a table on a page, with how far down it begins and how wide its table is. */
export type PlacedRow = {
  readonly top: number
  readonly width: number
  readonly line: DocumentLine
}

/** A line of figures that fills its cell so far goes on below: a narrow column breaks numbers. */
const FULL = 0.6

/** Sorts words into the tables they stand in; the others are left over. */
export function wordsByTable(
  words: readonly PdfWord[],
  tables: readonly RuledTable[],
): { readonly inTables: readonly (readonly PdfWord[])[]; readonly outside: readonly PdfWord[] } {
  const inTables: PdfWord[][] = tables.map(() => [])
  const outside: PdfWord[] = []
  for (const word of words) {
    // A table may stand in a cell of another: the smaller one holds the word.
    const holding = tables
      .map((table, index) => ({ index, table }))
      .filter(({ table }) => holds(table, word))
      .toSorted((a, b) => areaOf(a.table) - areaOf(b.table))[0]
    if (holding) inTables[holding.index]?.push(word)
    else outside.push(word)
  }
  return { inTables, outside }
}

/** The rows of a table with the words that stand in it; rows that say nothing are left out. */
export function rowsOfTable(table: RuledTable, words: readonly PdfWord[]): readonly PlacedRow[] {
  const width = table.right - table.left
  const rows = new Map<number, { top: number; cells: RowCell[] }>()
  for (const cell of table.cells.toSorted((a, b) => a.row - b.row || a.column - b.column)) {
    const text = textOfCell(cell, words)
    const row = rows.get(cell.row)
    if (row) row.cells.push({ text, column: cell.column })
    else rows.set(cell.row, { top: cell.top, cells: [{ text, column: cell.column }] })
  }
  return [...rows].flatMap(([row, { top, cells }]) =>
    cells.some(({ text }) => text !== '') ? [{ top, width, line: lineOfRow(cells, row) }] : [],
  )
}

function textOfCell(cell: RuledCell, words: readonly PdfWord[]): string {
  const lines = linesOfWords(words.filter((word) => holds(cell, word)))
  return lines.reduce((text, line, index) => {
    const before = lines[index - 1]
    const own = textOfWords(line.words)
    return text + (before && !goesOn(before, cell) && isApart(text, own) ? ' ' : '') + own
  }, '')
}

function goesOn(line: PdfLine, cell: Box): boolean {
  return line.right - line.left >= (cell.right - cell.left) * FULL
}

function isApart(text: string, next: string): boolean {
  return /[\w.]$/u.test(text) && /^[\w.]/u.test(next)
}

function holds(box: Box, word: PdfWord): boolean {
  const x = (word.left + word.right) / 2
  const y = (word.top + word.bottom) / 2
  return x > box.left && x <= box.right && y > box.top && y <= box.bottom
}

function areaOf({ left, right, top, bottom }: Box): number {
  return (right - left) * (bottom - top)
}
