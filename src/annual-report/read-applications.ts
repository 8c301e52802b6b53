import { applicationRows, applicantColumns } from '../law/report-table-three.ts'
import { cellGroupsOf, cellsByLine, type CellGroup, type CellPiece } from './cell-groups.ts'
import { chooseTogether, type RowWithCandidates } from './choose-splits.ts'
import type { WordIndex } from './find-letters.ts'
import { lettersOfPlain } from './normalise.ts'
import type { Piece } from './pieces.ts'
import { readCell, type ReadCell, type ReadRow, type RowLabel } from './reading.ts'
import { rowsNamedBy, type KnownRow } from './row-labels.ts'
import { alignRows } from './row-alignment.ts'
import { rowsOnEnd } from './rows-on-end.ts'
import { splitIntoSums } from './split-figures.ts'

const width = applicantColumns.length

/** Rows that some forms leave out: （六）其他处理 may be one row. */
const optionalRows = new Set<string>(['closedUncorrected', 'closedUnpaid'])

/** Where table three stands among the pieces, from its first label to the head of table four. */
export function applicationRegion({
  letters,
  pieceOf,
}: WordIndex): { readonly from: number; readonly to: number } | undefined {
  const start = lastTableStart(letters)
  if (start === -1) return undefined
  const end = letters.indexOf('行政复议', start)
  return { from: pieceOf[start] ?? 0, to: end === -1 ? Infinity : (pieceOf[end] ?? 0) }
}

/** The last place of the first label with the last label behind it: prose may quote the first too. */
function lastTableStart(letters: string): number {
  const lastRow = letters.lastIndexOf('结转下')
  return letters.lastIndexOf('本年新收政府信息公开申请', lastRow === -1 ? undefined : lastRow)
}

/** The rows of table three that a stretch of pieces holds; rows it does not hold are left out. */
export function readApplicationRows(pieces: readonly Piece[]): readonly ReadRow[] {
  const groups = cellGroupsOf(pieces).flatMap(rowsOnEnd)
  const named = groups.map(({ letters }) => rowsNamedBy(letters))
  const alignment = alignRows(groups.length, applicationRows.length, {
    match: (group, row) => matchCost(groups[group], named[group] ?? [], row),
    skipGroup: (group) => (isThin(groups[group]) ? 0.3 : 2),
    skipRow: (row) => (optionalRows.has(applicationRows[row]?.key ?? '') ? 0.6 : 3),
  })
  const rows = groups.flatMap((group, index) => {
    const row = alignment.get(index)
    return row === undefined ? [] : [rowOf(group, row, named[index] ?? [])]
  })
  return chooseTogether(rows)
}

/** Too few figures for a row: a page number, the residue of a table cut by a page. */
function isThin(group: CellGroup | undefined): boolean {
  const cells = group?.cells ?? []
  return cells.length < width && cells.reduce((sum, { text }) => sum + text.length, 0) < width
}

function matchCost(group: CellGroup | undefined, named: readonly KnownRow[], row: number): number {
  const thin = isThin(group) ? 1.5 : 0
  const known = named.find((candidate) => candidate.row === row)
  if (known) return known.distance + thin
  return (named.length === 0 ? 1 : 2.5) + thin
}

function rowOf(group: CellGroup, row: number, named: readonly KnownRow[]): RowWithCandidates {
  const { cells } = group
  const known = named.find((candidate) => candidate.row === row)
  const label = known && labelSeen(group, known)
  const read = {
    key: applicationRows[row]?.key ?? 'new',
    line: label?.line ?? cells[0]?.line ?? 1,
    label,
  }
  const plain = sevenCells(cells)
  return plain ? { ...read, cells: plain, glued: false, candidates: [] } : gluedRow(read, cells)
}

/** A row whose figures ran together, with the ways to read it; or one that has too many figures. */
function gluedRow(
  read: Pick<RowWithCandidates, 'key' | 'line' | 'label'>,
  cells: readonly CellPiece[],
): RowWithCandidates {
  const stretches = cells.filter(({ kind }) => kind === 'number').map(({ text }) => text)
  const glued = { ...read, cells: unread(cells, read.line), glued: true }
  if (stretches.length > width) return { ...glued, readings: stretches.length, candidates: [] }
  const figures = stretches.join('')
  const splits = /^\d+$/u.test(figures) && figures.length <= LONGEST_ROW
  return { ...glued, candidates: splits ? splitIntoSums(stretches, [width]) : [] }
}

/** Cells that stand apart, seven of them; residue of merged cells around them does not count. */
function sevenCells(cells: readonly CellPiece[]): readonly ReadCell[] | undefined {
  const numbers = cells.filter(({ kind }) => kind === 'number')
  if (numbers.length === width) return numbers.map(readCell)
  if (cells.length < width) return undefined
  const onOneLine = rowOnOneLine(cells)
  if (onOneLine) return onOneLine.map(readCell)
  // More figures than cells are those of several rows, and nobody knows which are whose.
  if (numbers.length > width) return undefined
  const firstNumber = cells.findIndex(({ kind }) => kind === 'number')
  const from = Math.min(cells.length - width, Math.max(0, firstNumber))
  return cells.slice(from, from + width).map(readCell)
}

/** A line of exactly seven cells, where a stray figure stands above or below it. */
function rowOnOneLine(cells: readonly CellPiece[]): readonly CellPiece[] | undefined {
  const lines = cellsByLine(cells)
  return lines.length === 1 ? undefined : lines.find((row) => row.length === width)
}

/** Seven numbers have no more figures. */
const LONGEST_ROW = 60

function unread(cells: readonly CellPiece[], line: number): readonly ReadCell[] {
  const text = cells.map((cell) => cell.text).join(' ')
  return applicantColumns.map(() => ({ value: null, text, line: cells[0]?.line ?? line }))
}

function labelSeen(group: CellGroup, known: KnownRow): RowLabel {
  const { matched, label, official, distance } = known
  let left = matched.length
  let pieces = 0
  let line = 1
  for (const piece of group.words.toReversed()) {
    if (left <= 0) break
    line = piece.line
    left -= lettersOfPlain(piece.text).length
    pieces += 1
  }
  return { letters: matched, meant: label, official, distance, inOnePiece: pieces === 1, line }
}
