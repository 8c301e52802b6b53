import { groupsOf } from './joined-groups.ts'
import { mergedRulings } from './pdf-merged-rulings.ts'
import type { Ruling } from './pdf-rulings.ts'

/** A table found by its lines, with its cells, each reaching over boxes of the grid. */
export type RuledTable = Box & { readonly cells: readonly RuledCell[] }

/** A cell: the row and column in which it begins, from 1, and where it lies on the page. */
export type RuledCell = Box & { readonly row: number; readonly column: number }

/** A rectangle of a page, in points from the top left. */
export type Box = {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Lines no farther apart touch. */
const CLOSE = 2.5

/** An edge is there when lines cover so much of it: borders are drawn cell by cell, with gaps. */
const COVERED = 0.8

/** More lines, or a grid of more boxes, are a drawing and no table of a report. */
const MOST_LINES = 2000
const MOST_BOXES = 20_000

/** The tables of a page, from the top: grids of lines that touch, with two columns at least. */
export function tablesOf(rulings: readonly Ruling[]): readonly RuledTable[] {
  const lines = mergedRulings(rulings, CLOSE)
  if (lines.length > MOST_LINES) return []
  return groupsOf(lines.length, touchingPairs(lines))
    .flatMap((group) => tableOf(group.flatMap((index) => lines[index] ?? [])) ?? [])
    .toSorted((a, b) => a.top - b.top || a.left - b.left)
}

function touchingPairs(lines: readonly Ruling[]): readonly (readonly [number, number])[] {
  return lines.flatMap((one, index) =>
    lines.flatMap((other, otherIndex): [number, number][] =>
      one.along === 'x' && other.along === 'y' && touch(one, other) ? [[index, otherIndex]] : [],
    ),
  )
}

function touch(one: Ruling, other: Ruling): boolean {
  return (
    other.at >= one.from - CLOSE &&
    other.at <= one.to + CLOSE &&
    one.at >= other.from - CLOSE &&
    one.at <= other.to + CLOSE
  )
}

function tableOf(lines: readonly Ruling[]): RuledTable | undefined {
  const across = lines.filter(({ along }) => along === 'x')
  const down = lines.filter(({ along }) => along === 'y')
  // Tables are left open at the sides, and cut open by the end of a page.
  const xs = levelsOf(down, across)
  const ys = levelsOf(across, down)
  const boxes = (xs.length - 1) * (ys.length - 1)
  if (xs.length < 3 || ys.length < 2 || boxes > MOST_BOXES) return undefined
  const cells = cellsOf(xs, ys, { across, down })
  const [left = 0, top = 0] = [xs[0], ys[0]]
  return { left, top, right: xs.at(-1) ?? left, bottom: ys.at(-1) ?? top, cells }
}

/** Where the lines of a grid lie, and how far those that cross them reach beyond the outermost. */
function levelsOf(lines: readonly Ruling[], crossing: readonly Ruling[]): readonly number[] {
  const ends = crossing.flatMap(({ from, to }) => [from, to])
  const places = [...lines.map(({ at }) => at), Math.min(...ends), Math.max(...ends)]
  const levels: number[] = []
  for (const place of places.toSorted((a, b) => a - b)) {
    if (place - (levels.at(-1) ?? -Infinity) > CLOSE) levels.push(place)
  }
  return levels
}

type Lines = { readonly across: readonly Ruling[]; readonly down: readonly Ruling[] }

/** Boxes of the grid without an edge between them are one cell. */
function cellsOf(xs: readonly number[], ys: readonly number[], lines: Lines): RuledCell[] {
  const columns = xs.length - 1
  const rows = ys.length - 1
  const open: [number, number][] = []
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const box = row * columns + column
      const [x, y] = [stretch(xs, column), stretch(ys, row)]
      if (column + 1 < columns && !isDrawn(lines.down, x[1], y)) open.push([box, box + 1])
      if (row + 1 < rows && !isDrawn(lines.across, y[1], x)) open.push([box, box + columns])
    }
  }
  return groupsOf(rows * columns, open).map((boxes) => {
    const inRows = boxes.map((box) => Math.floor(box / columns))
    const inColumns = boxes.map((box) => box % columns)
    const [row, lastRow] = [Math.min(...inRows), Math.max(...inRows)]
    const [column, lastColumn] = [Math.min(...inColumns), Math.max(...inColumns)]
    const [left, top] = [xs[column] ?? 0, ys[row] ?? 0]
    const [right, bottom] = [xs[lastColumn + 1] ?? left, ys[lastRow + 1] ?? top]
    return { row: row + 1, column: column + 1, left, right, top, bottom }
  })
}

type Stretch = readonly [from: number, to: number]

function stretch(levels: readonly number[], index: number): Stretch {
  return [levels[index] ?? 0, levels[index + 1] ?? 0]
}

/** Whether lines at a level cover a stretch of it, taken together. */
function isDrawn(lines: readonly Ruling[], level: number, [from, to]: Stretch): boolean {
  const near = lines.filter(({ at }) => Math.abs(at - level) <= CLOSE)
  const parts = near.toSorted((a, b) => a.from - b.from)
  let covered = 0
  let reached = from
  for (const part of parts) {
    const begin = Math.max(reached, part.from)
    const end = Math.min(to, part.to)
    if (end > begin) {
      covered += end - begin
      reached = end
    }
  }
  return covered >= (to - from) * COVERED
}
