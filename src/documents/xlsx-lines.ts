import { lineOfRow, type DocumentLine, type RowCell } from './document-line.ts'
import type { Merged, Sheet, SheetCell } from './xlsx-parts.ts'

/** A row of a sheet: the cells that are there and that no merged cell covers, by their columns. */
type Row = { readonly number: number; readonly cells: ReadonlyMap<number, string> }

/** Rows on end that make a table; a row of one cell, a heading, stands alone. */
type Block = readonly Row[]

/** The rows of a sheet as lines. Within a table every row has every column, blank ones too. */
export function linesOfSheet({ cells, merged }: Sheet): readonly DocumentLine[] {
  const covered = coveredBy(merged)
  return blocksOf(rowsOf(cells, covered)).flatMap((block) => linesOfBlock(block, covered))
}

function rowsOf(cells: readonly SheetCell[], covered: ReadonlySet<string>): readonly Row[] {
  const rows = new Map<number, Map<number, string>>()
  for (const { row, column, text } of cells) {
    if (covered.has(key(row, column))) continue
    const own = rows.get(row) ?? new Map<number, string>()
    rows.set(row, own.set(column, text))
  }
  return [...rows]
    .map(([number, own]) => ({ number, cells: own }))
    .filter((row) => [...row.cells.values()].some((text) => text !== ''))
    .toSorted((a, b) => a.number - b.number)
}

function blocksOf(rows: readonly Row[]): readonly Block[] {
  const blocks: Row[][] = []
  let last: Row | undefined
  for (const row of rows) {
    const block = blocks.at(-1)
    const follows = last && row.number === last.number + 1 && last.cells.size > 1
    if (block && follows && row.cells.size > 1) block.push(row)
    else blocks.push([row])
    last = row
  }
  return blocks
}

function linesOfBlock(block: Block, covered: ReadonlySet<string>): DocumentLine[] {
  const written = block.flatMap(({ cells }) =>
    [...cells].flatMap(([column, text]) => (text === '' ? [] : [column])),
  )
  const [left, right] = [Math.min(...written), Math.max(...written)]
  return block.map(({ number, cells }) => {
    const own: RowCell[] = []
    for (let column = left; column <= right; column += 1) {
      if (!covered.has(key(number, column))) own.push({ text: cells.get(column) ?? '', column })
    }
    return lineOfRow(own, number)
  })
}

/** A merged cell of more is a background; more of them together are no report. */
const MOST_COVERED = 5000
const MOST_COVERED_TOGETHER = 200_000

function coveredBy(merged: readonly Merged[]): ReadonlySet<string> {
  const covered = new Set<string>()
  for (const { top, left, bottom, right } of merged) {
    if ((bottom - top + 1) * (right - left + 1) > MOST_COVERED) continue
    if (covered.size > MOST_COVERED_TOGETHER) break
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) covered.add(key(row, column))
    }
    covered.delete(key(top, left))
  }
  return covered
}

function key(row: number, column: number): string {
  return `${row}:${column}`
}
