import { applicantColumns } from '../law/report-table-three.ts'
import type { CellGroup, CellPiece } from './cell-groups.ts'

const width = applicantColumns.length

/**
 * Figures of several rows of table three on end, as they stand where labels were torn off: row by
 * row where the last of every seven is the sum of the six before it, else as they are.
 */
export function rowsOnEnd(group: CellGroup): readonly CellGroup[] {
  const { cells } = group
  const count = cells.length / width
  if (count < 2 || !Number.isInteger(count)) return [group]
  const rows = Array.from({ length: count }, (_, row) =>
    cells.slice(row * width, (row + 1) * width),
  )
  if (!rows.every(addsUp)) return [group]
  return rows.map((row, index) =>
    index === 0 ? { ...group, cells: row } : { words: [], letters: '', cells: row },
  )
}

/** Whether cells are all figures, the last the sum of the others. */
export function addsUp(cells: readonly CellPiece[]): boolean {
  const figures = cells.map(({ kind, text }) => (kind === 'number' ? Number(text) : NaN))
  return figures.slice(0, -1).reduce((sum, figure) => sum + figure, 0) === figures.at(-1)
}
