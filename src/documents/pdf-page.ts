import type { DocumentLine } from './document-line.ts'
import { rowsByPosition } from './pdf-columns.ts'
import { tablesOf } from './pdf-grid.ts'
import { linesOfWords, segmentsOf, type PdfLine } from './pdf-lines.ts'
import type { Ruling } from './pdf-rulings.ts'
import { rowsOfTable, wordsByTable } from './pdf-table-rows.ts'
import type { PdfWord } from './pdf-words.ts'

/** A page as it was found: words, and lines drawn. */
export type FoundPage = {
  readonly number: number
  readonly height: number
  readonly words: readonly PdfWord[]
  readonly rulings: readonly Ruling[]
}

/** What stands on a page from top to bottom: rows of tables, and lines of text to be joined. */
export type PageBlock =
  | {
      readonly kind: 'row'
      readonly page: number
      readonly line: DocumentLine
      /** How wide the table is; 0 where it has no lines to show it. */
      readonly width: number
    }
  | {
      readonly kind: 'text'
      readonly page: number
      readonly line: PdfLine
      /** How far down the page the line stands, from 0 to 1. */
      readonly at: number
    }

/** Reads a page: its tables by their lines or else by position, and the lines between them. */
export function blocksOfPage({ number: page, height, words, rulings }: FoundPage): PageBlock[] {
  const tables = tablesOf(rulings)
  const { inTables, outside } = wordsByTable(words, tables)
  const rows = tables.flatMap((table, index) => rowsOfTable(table, inTables[index] ?? []))
  const lines = linesOfWords(outside)
  const placed = rowsByPosition(lines)
  const blocks: { top: number; block: PageBlock }[] = [
    ...rows.map(({ top, ...row }) => ({ top, block: { kind: 'row' as const, page, ...row } })),
    ...lines.map((line) => {
      const row = placed.get(line)
      const block: PageBlock =
        row === undefined
          ? { kind: 'text', page, line, at: line.top / height }
          : { kind: 'row', page, line: { text: row }, width: 0 }
      return { top: line.top, block }
    }),
  ]
  return blocks.toSorted((a, b) => a.top - b.top).map(({ block }) => block)
}

/** Whether words stand apart on a page as they do in tables: only then its drawing is looked at. */
export function looksTabular(words: readonly PdfWord[]): boolean {
  return linesOfWords(words).some((line) => segmentsOf(line).length > 1)
}
