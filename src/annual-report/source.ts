import type { DocumentLine } from '../documents/document-line.ts'
import type { ReadCell, RowLabel } from './reading.ts'
import type { ReadHeader } from './read-header.ts'
import type { ReadSection } from './read-sections.ts'

/** A label as it stood, with the row of which table it names. */
export type SeenLabel = RowLabel & {
  readonly table: 'proactive' | 'applications'
  readonly row: string
}

/** A row whose figures ran together, and how many readings fit. */
export type GluedRow = {
  readonly table: 'proactive' | 'applications' | 'remedies'
  readonly row: string
  readonly text: string
  readonly line: number
  readonly readings: number
  /** Whether one reading was taken. */
  readonly taken: boolean
}

/** The place of a line in its file. */
export type LinePlace = Omit<DocumentLine, 'text'>

/**
 * Where a report value came from: each cell, label and section as it stood in the source, so that a
 * finding can point to its place. Cells are kept under `cellKey`.
 */
export type ReportSource = {
  /** Where in its file a line stood, for lines whose format has pages, sheets or tables. */
  readonly places: ReadonlyMap<number, LinePlace>
  readonly header: ReadHeader
  readonly sections: readonly ReadSection[]
  readonly cells: ReadonlyMap<string, ReadCell>
  readonly labels: readonly SeenLabel[]
  readonly glued: readonly GluedRow[]
}

/** The places of lines, by their numbers from 1. */
export function placesOf(lines: readonly DocumentLine[]): ReadonlyMap<number, LinePlace> {
  const places = new Map<number, LinePlace>()
  for (const [index, { text: _, ...place }] of lines.entries()) {
    if (place.page !== undefined || place.sheet !== undefined || place.row !== undefined) {
      places.set(index + 1, place)
    }
  }
  return places
}

export type CellPlace = {
  readonly table: 'proactive' | 'applications' | 'remedies'
  readonly row: string
  readonly column: string
}

/** The key of a cell in `ReportSource.cells`. */
export function cellKey(table: string, row: string, column: string): string {
  return `${table}.${row}.${column}`
}

/** The cell that a key stands for. */
export function placeOfKey(key: string): CellPlace {
  const [name, row = '', column = ''] = key.split('.')
  const table = (['applications', 'remedies'] as const).find((own) => own === name) ?? 'proactive'
  return { table, row, column }
}
