import { joinBroken, lineOfRow, type DocumentLine } from './document-line.ts'

/** A cell of a table of a page: what stands in it, and how far it reaches. */
export type HtmlCell = {
  readonly lines: readonly DocumentLine[]
  readonly columnSpan: number
  readonly rowSpan: number
}

/** No cell of a report says more; what does is a box for laying out a page. */
const LONGEST_CELL = 400

/**
 * A table of a page as lines, a row a line. A table that holds another, and a row that holds an
 * article, lay out the page only: what stands in them is given as it is.
 */
export function linesOfTable(rows: readonly (readonly HtmlCell[])[]): readonly DocumentLine[] {
  if (rows.some((cells) => cells.some(holdsTable))) return rows.flat().flatMap(({ lines }) => lines)
  const columns = columnsOf(rows)
  return rows.flatMap((cells, index) => {
    if (cells.length < 2 || cells.some(isBox)) return cells.flatMap(({ lines }) => lines)
    const texts = cells.map(({ lines }) => joinBroken(lines.map(({ text }) => text)))
    if (texts.every((text) => text === '')) return []
    const row = texts.map((text, cell) => ({ text, column: columns[index]?.[cell] ?? cell + 1 }))
    return [lineOfRow(row, index + 1)]
  })
}

function holdsTable({ lines }: HtmlCell): boolean {
  return lines.some(({ columns }) => columns !== undefined)
}

function isBox({ lines }: HtmlCell): boolean {
  return lines.reduce((length, { text }) => length + text.length, 0) > LONGEST_CELL
}

/** The column in which each cell begins, from 1: cells that reach down push those below aside. */
function columnsOf(rows: readonly (readonly HtmlCell[])[]): readonly (readonly number[])[] {
  const takenUntil = new Map<number, number>()
  return rows.map((cells, row) => {
    let column = 1
    return cells.map(({ columnSpan, rowSpan }) => {
      while ((takenUntil.get(column) ?? 0) > row) column += 1
      const begins = column
      for (; column < begins + columnSpan; column += 1) takenUntil.set(column, row + rowSpan)
      return begins
    })
  })
}
