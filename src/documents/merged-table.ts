/**
 * A table with merged cells, as a printed form has them, for every format that is written: HTML,
 * DOCX, PDF and XLSX draw this one value.
 */
export type MergedTable = {
  readonly caption: string
  /** Of each column, in millimetres. */
  readonly widths: readonly number[]
  readonly parts: readonly TablePart[]
}

/** Rows under a head of their own. The head of the only part is repeated on every page. */
export type TablePart = {
  readonly head: readonly MergedRow[]
  readonly body: readonly MergedRow[]
}

/** The cells that begin in a row; a cell that reaches in from above or from the left is not repeated. */
export type MergedRow = readonly MergedCell[]

export type MergedCell = {
  /** Empty for a blank cell. */
  readonly text: string
  /** `head` heads columns, `group` several rows, `label` its row; the rest are figures. */
  readonly is: 'head' | 'group' | 'label' | 'figure'
  readonly colspan: number
  readonly rowspan: number
}

/** A cell with its place, row and column from 0. */
export type Placed<Cell> = Cell & { readonly row: number; readonly column: number }

type Spanning = Pick<MergedCell, 'colspan' | 'rowspan'>

/** All rows of a table, heads among them. */
export function rowsOf({ parts }: Pick<MergedTable, 'parts'>): readonly MergedRow[] {
  return parts.flatMap(({ head, body }) => [...head, ...body])
}

/** The cells of rows with their places: a cell begins in the first column that none above reaches into. */
export function placedCells<Cell extends Spanning>(
  rows: readonly (readonly Cell[])[],
): readonly Placed<Cell>[] {
  const taken = new Set<string>()
  return rows.flatMap((cells, row) => {
    let column = 0
    return cells.map((cell): Placed<Cell> => {
      while (taken.has(`${row} ${column}`)) column += 1
      const placed = { ...cell, row, column }
      for (const place of coveredPlaces(placed)) taken.add(`${place.row} ${place.column}`)
      return placed
    })
  })
}

/** Every place that a cell covers, its own first. */
export function coveredPlaces({ row, column, rowspan, colspan }: Placed<Spanning>) {
  return Array.from({ length: rowspan * colspan }, (_, index) => ({
    row: row + Math.floor(index / colspan),
    column: column + (index % colspan),
  }))
}

/** Left and right of what a cell says, in millimetres. */
const CELL_MARGIN = 0.6
const POINTS_A_MILLIMETRE = 72 / 25.4
/** Of the size; the widest among the fonts in use. */
const DIGIT_WIDTH = 0.56

/**
 * The size in points, from 1 to `points`, at which every figure of a table stands on one line of its
 * cell: a number broken over two lines is read as two.
 */
export function figurePoints({ widths, parts }: MergedTable, points: number): number {
  const sizes = placedCells(rowsOf({ parts }))
    .filter(({ is, text }) => is === 'figure' && text !== '')
    .map(({ text, column, colspan }) => {
      const width = widths.slice(column, column + colspan).reduce((sum, part) => sum + part, 0)
      const room = (width - 2 * CELL_MARGIN) * POINTS_A_MILLIMETRE
      return room / (text.length * DIGIT_WIDTH)
    })
  return Math.min(points, ...sizes.map((size) => Math.max(1, Math.floor(size * 2) / 2)))
}
