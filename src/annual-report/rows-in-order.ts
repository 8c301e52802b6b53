import {
  applicantColumns,
  applicationRows,
  columnIdentities,
  type ApplicationRowKey,
} from '../law/report-table-three.ts'
import { cellGroupsOf } from './cell-groups.ts'
import type { Piece } from './pieces.ts'
import { readCell, type ReadRow } from './reading.ts'
import { addsUp, rowsOnEnd } from './rows-on-end.ts'

const keys = applicationRows.map(({ key }) => key)

/** The forms of table three: （六）其他处理 as three rows, or as one. */
const forms: readonly (readonly ApplicationRowKey[])[] = [
  keys,
  keys.filter((key) => key !== 'closedUncorrected' && key !== 'closedUnpaid'),
]

/** Whether a reading has all the rows of a form, each with a figure at least. */
export function isComplete(rows: readonly ReadRow[]): boolean {
  return (
    forms.some(({ length }) => length === rows.length) &&
    rows.every(({ cells }) => cells.some(({ value }) => value !== null))
  )
}

/**
 * The rows of table three in the order they stand in, for a text whose labels were torn from their
 * figures. They are taken only where every row of a form is there and every identity holds, in each
 * row and in each column; the reading is marked, so that it is said.
 */
export function rowsInOrder(pieces: readonly Piece[]): readonly ReadRow[] | undefined {
  const whole = cellGroupsOf(pieces)
    .flatMap(rowsOnEnd)
    .map(({ cells }) => cells)
    .filter((cells) => cells.length === applicantColumns.length && addsUp(cells))
  const form = forms.find(({ length }) => length === whole.length)
  const rows = form?.map((key, row) => ({ key, cells: (whole[row] ?? []).map(readCell) }))
  if (!rows || !columnsAddUp(rows)) return undefined
  return rows.map(({ key, cells }) => ({
    key,
    cells,
    line: cells[0]?.line ?? 1,
    label: undefined,
    glued: true,
    readings: 1,
  }))
}

function columnsAddUp(rows: readonly Pick<ReadRow, 'key' | 'cells'>[]): boolean {
  const sumOf = (own: readonly ApplicationRowKey[], column: number) =>
    rows
      .filter(({ key }) => own.includes(key))
      .reduce((sum, { cells }) => sum + (cells[column]?.value ?? 0), 0)
  return columnIdentities.every(({ left, right }) =>
    applicantColumns.every((_, column) => sumOf(left, column) === sumOf(right, column)),
  )
}
