import type { ReportLayout } from '../law/report-sections.ts'
import { proactiveParts, proactiveParts2019, type ProactivePart } from '../law/report-table-two.ts'
import { cellGroupsOf, type CellPiece } from './cell-groups.ts'
import type { WordIndex } from './find-letters.ts'
import { matchAtEnd } from './label-match.ts'
import { lettersOf } from './normalise.ts'
import type { Piece } from './pieces.ts'
import { readCell, type ReadCell, type RowLabel } from './reading.ts'
import { splitFreely } from './split-figures.ts'

/** A row of table two: its cells by the keys of its columns. */
export type ReadProactiveRow = {
  readonly key: string
  readonly line: number
  readonly label: RowLabel
  readonly cells: Readonly<Record<string, ReadCell>>
  readonly glued: boolean
}

type KnownRow = {
  readonly key: string
  readonly columns: readonly string[]
  readonly label: string
  readonly official: boolean
  readonly letters: string
}

/** Heads by which the layout of 2019 is told from that of 2021. */
const headsOf2019 = /其他对外管理服务事项|本年新制作数量|本年新公开数量|对外公开总数量/u

/** Which of the two layouts the words of a report show. */
export function layoutOf({ letters }: WordIndex): ReportLayout {
  return headsOf2019.test(letters) ? '2019' : '2021'
}

/** Where table two begins among the pieces, before the piece that begins table three: prose may name rules too. */
export function proactiveStart({ letters, pieceOf }: WordIndex, tableThree: number): number {
  let start = letters.lastIndexOf('第二十条第一项')
  while (start !== -1 && (pieceOf[start] ?? 0) >= tableThree) {
    start = start === 0 ? -1 : letters.lastIndexOf('第二十条第一项', start - 1)
  }
  return start === -1 ? 0 : (pieceOf[start] ?? 0)
}

/** The rows of table two that a stretch of pieces holds, known by their labels alone. */
export function readProactiveRows(
  pieces: readonly Piece[],
  layout: ReportLayout,
): readonly ReadProactiveRow[] {
  const known = knownRows(layout === '2019' ? proactiveParts2019 : proactiveParts)
  const rows = new Map<string, ReadProactiveRow>()
  for (const { letters, words, cells } of cellGroupsOf(pieces)) {
    const row = known.find((candidate) => matchAtEnd(letters, candidate.letters).distance === 0)
    if (!row || rows.has(row.key)) continue
    const line = words.at(-1)?.line ?? 1
    const label = {
      letters: row.letters,
      meant: row.label,
      official: row.official,
      distance: 0,
      inOnePiece: true,
      line,
    }
    const read = cellsFor(row.columns, cells)
    rows.set(row.key, { key: row.key, line, label, ...read })
  }
  return [...rows.values()]
}

/** Longest labels first: 规范性文件 is also the end of 行政规范性文件. */
function knownRows(parts: readonly ProactivePart[]): readonly KnownRow[] {
  return parts
    .flatMap(({ rows, columns }) =>
      rows.flatMap(({ key, label, aliases }) =>
        [label, ...aliases].map((spelling) => ({
          key,
          columns: columns.map((column) => column.key),
          label: spelling,
          official: spelling === label,
          letters: lettersOf(spelling),
        })),
      ),
    )
    .toSorted((a, b) => b.letters.length - a.letters.length)
}

function cellsFor(
  columns: readonly string[],
  cells: readonly CellPiece[],
): { readonly cells: Readonly<Record<string, ReadCell>>; readonly glued: boolean } {
  const numbers = cells.filter(({ kind }) => kind === 'number')
  const chosen = numbers.length === columns.length ? numbers : withoutResidue(cells, columns.length)
  const glued = chosen.length < columns.length
  const only = glued ? onlyReading(numbers, columns.length) : undefined
  const text = cells.map((cell) => cell.text).join(' ')
  const line = cells[0]?.line ?? 1
  const byColumn = columns.map((column, index) => {
    const cell = chosen[index]
    const read = cell && !glued ? readCell(cell) : { value: only?.[index] ?? null, text, line }
    return [column, read] as const
  })
  return { cells: Object.fromEntries(byColumn), glued: glued && !only }
}

/** Nothing in table two tells one split from another: only figures that split in one way are read. */
function onlyReading(cells: readonly CellPiece[], count: number): readonly number[] | undefined {
  const stretches = cells.map(({ text }) => text)
  if (!stretches.every((text) => /^\d+$/u.test(text))) return undefined
  const readings = splitFreely(stretches, count)
  return readings.length === 1 ? readings[0] : undefined
}

/** Merged cells leave blanks around the one that holds the number. */
function withoutResidue(cells: readonly CellPiece[], count: number): readonly CellPiece[] {
  const first = cells.findIndex(({ kind }) => kind === 'number')
  const from = count === 1 ? Math.max(0, first) : 0
  return cells.slice(from, from + count)
}
