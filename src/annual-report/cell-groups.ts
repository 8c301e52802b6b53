import { lettersOfPlain } from './normalise.ts'
import { isText, type Piece } from './pieces.ts'

/** A figure or an empty cell of a table. */
export type CellPiece = Exclude<Piece, { kind: 'words' }>

/** Cells that stand together, with the words between them and the cells before. */
export type CellGroup = {
  readonly words: readonly Extract<Piece, { kind: 'words' }>[]
  /** The letters of those words, for matching. */
  readonly letters: string
  readonly cells: readonly CellPiece[]
}

/** Table three is the widest: seven cells a row. */
const ROW_OF_CELLS = 7

/** Cuts a stretch of pieces into groups of cells, each with the words that lead to it. */
export function cellGroupsOf(pieces: readonly Piece[]): readonly CellGroup[] {
  const groups: CellGroup[] = []
  let words: Extract<Piece, { kind: 'words' }>[] = []
  let cells: CellPiece[] = []
  const close = () => {
    if (hasCells(cells)) {
      const letters = lettersOfPlain(words.map(({ text }) => text).join(''))
      const [first = cells, ...others] = rowsOnLines(cells)
      groups.push({ words, letters, cells: first })
      groups.push(...others.map((row) => ({ words: [], letters: '', cells: row })))
      words = []
    }
    cells = []
  }
  for (const piece of pieces) {
    if (piece.kind === 'words') {
      if (cells.length > 0) close()
      words.push(piece)
    } else {
      cells.push(piece)
    }
  }
  close()
  return groups
}

/** Where each line holds a whole row of cells, rows that lost their labels stand line below line. */
function rowsOnLines(cells: readonly CellPiece[]): readonly (readonly CellPiece[])[] {
  const lines = cellsByLine(cells)
  return lines.length > 1 && lines.every((row) => row.length >= ROW_OF_CELLS) ? lines : [cells]
}

/** Cells that stand together, sorted by the lines they stand on. */
export function cellsByLine(cells: readonly CellPiece[]): readonly (readonly CellPiece[])[] {
  const lines = new Map<number, CellPiece[]>()
  for (const cell of cells) {
    const line = lines.get(cell.line)
    if (line) line.push(cell)
    else lines.set(cell.line, [cell])
  }
  return [...lines.values()]
}

/**
 * A few blanks alone are residue of merged cells; a whole row of them is a row left empty, and words
 * where a number belongs are a cell.
 */
function hasCells(cells: readonly CellPiece[]): boolean {
  const says = ({ kind, text }: CellPiece) => kind === 'number' || isText(text)
  return cells.some(says) || cells.length >= ROW_OF_CELLS
}
