import { remedyColumns, remedyRows } from '../law/report-table-four.ts'
import { cellGroupsOf, type CellPiece } from './cell-groups.ts'
import type { Piece } from './pieces.ts'
import { readCell, type ReadRemedyRow } from './reading.ts'
import { splitIntoSums } from './split-figures.ts'

const width = remedyColumns.length
const cellsInAll = width * remedyRows.length

/**
 * Table four from the pieces behind table three: its fifteen cells stand in one row, below heads
 * that carry no figures. Undefined where there is no such row.
 */
export function readRemedyRows(pieces: readonly Piece[]): readonly ReadRemedyRow[] | undefined {
  const cells = fifteenCells(pieces)
  if (!cells) return undefined
  const apart = cells.length === cellsInAll
  const numbers = apart ? undefined : onlyReading(cells)
  return remedyRows.map(({ key }, row) => ({
    key,
    glued: !apart,
    cells: remedyColumns.map((_, column) => {
      const index = row * width + column
      const cell = cells[index]
      if (apart && cell) return readCell(cell)
      const text = cells.map((piece) => piece.text).join(' ')
      return { value: numbers?.[index] ?? null, text, line: cells[0]?.line ?? 1 }
    }),
  }))
}

/** The first stretch of cells that can be the row: fifteen apart, or fewer that ran together. */
function fifteenCells(pieces: readonly Piece[]): readonly CellPiece[] | undefined {
  const groups = cellGroupsOf(pieces).map(({ cells }) => cells)
  const whole = groups.find((cells) => cells.length >= cellsInAll)
  if (whole) return trimmed(whole)
  const gathered = gatheredRow(groups)
  if (gathered) return gathered
  return groups.find((cells) => figuresOf(cells) >= cellsInAll)
}

/** The groups of five under their own heads, where the table was written as three tables. */
function gatheredRow(groups: readonly (readonly CellPiece[])[]): readonly CellPiece[] | undefined {
  const fives = groups.filter((cells) => cells.length === width).slice(0, remedyRows.length)
  return fives.length === remedyRows.length ? fives.flat() : undefined
}

function trimmed(cells: readonly CellPiece[]): readonly CellPiece[] {
  const numbers = cells.filter(({ kind }) => kind === 'number')
  return numbers.length === cellsInAll ? numbers : cells.slice(0, cellsInAll)
}

function figuresOf(cells: readonly CellPiece[]): number {
  return cells.reduce((sum, { text }) => sum + text.length, 0)
}

/** Figures that ran together have a reading only where exactly one satisfies the three sums. */
function onlyReading(cells: readonly CellPiece[]): readonly number[] | undefined {
  const stretches = cells.filter(({ kind }) => kind === 'number').map(({ text }) => text)
  if (!stretches.every((text) => /^\d+$/u.test(text))) return undefined
  const readings = splitIntoSums(stretches, [width, width, width])
  return readings.length === 1 ? readings[0] : undefined
}
