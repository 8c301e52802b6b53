import type { RemedyRowKey } from '../law/report-table-four.ts'
import type { ApplicationRowKey } from '../law/report-table-three.ts'
import type { CellPiece } from './cell-groups.ts'

/** A cell as it stood in the source. */
export type ReadCell = {
  /** `null` for a cell that is blank or could not be read. */
  readonly value: number | null
  readonly text: string
  readonly line: number
  /** Which cell of its line it is, from 0, where the line is a row of a table. */
  readonly cell?: number
  /** What stood in brackets behind the number. */
  readonly note?: string
}

/** A piece of a table as a cell: its number, or `null` for one that is there but says nothing. */
export function readCell({ kind, ...read }: CellPiece): ReadCell {
  return { value: kind === 'number' ? Number(read.text) : null, ...read }
}

/** The label by which a row was known. */
export type RowLabel = {
  /** The letters that stood there, without marks and spaces. */
  readonly letters: string
  /** The label of the form, or an accepted spelling of it. */
  readonly meant: string
  /** Whether `meant` is the form's own label. */
  readonly official: boolean
  /** 0 where the letters are those of `meant`. */
  readonly distance: number
  /** Whether the label stood in one piece; one cut by a page or mixed with another cell proves no slip. */
  readonly inOnePiece: boolean
  readonly line: number
}

export type ReadRow = {
  readonly key: ApplicationRowKey
  readonly line: number
  readonly label: RowLabel | undefined
  readonly cells: readonly ReadCell[]
  /** The figures ran together: `cells` is the reading the identities leave, or `null`s. */
  readonly glued: boolean
  /** How many readings fit, where the figures ran together. */
  readonly readings?: number
}

export type ReadRemedyRow = {
  readonly key: RemedyRowKey
  readonly cells: readonly ReadCell[]
  readonly glued: boolean
}
