/**
 * A line of a document, whatever its format: a paragraph, or a row of a table written `| a | b |`
 * with exactly its own cells. A cell that reaches in from above or from the left is not repeated; a
 * blank cell is an empty one.
 */
export type DocumentLine = {
  readonly text: string
  /** Page of a PDF, from 1. */
  readonly page?: number
  /** Sheet of a workbook. */
  readonly sheet?: string
  /** For a row of a table: which row it is, and in which column each of its cells begins, from 1. */
  readonly row?: number
  readonly columns?: readonly number[]
}

/** Why something cannot be read and what to do: a Chinese sentence, and an English one. */
export type Unreadable = { readonly why: string; readonly english: string }

/** A document as lines, or why it cannot be read. */
export type DocumentText =
  | { readonly kind: 'lines'; readonly lines: readonly DocumentLine[]; readonly title?: string }
  | ({ readonly kind: 'unreadable' } & Unreadable)

/** A cell of a row: what it says, and the column in which it begins, from 1. */
export type RowCell = { readonly text: string; readonly column: number }

/** A row of a table as a line. A row of one cell is a paragraph: boxed text, the head of a part. */
export function lineOfRow(cells: readonly RowCell[], row: number): DocumentLine {
  const [only, second] = cells
  if (only && !second) return { text: only.text }
  const texts = cells.map(({ text }) => text.replaceAll(/[|｜]/gu, '│'))
  return { text: `| ${texts.join(' | ')} |`, row, columns: cells.map(({ column }) => column) }
}

/**
 * Joins what was broken over lines, as it is in a cell or a paragraph. Chinese needs no space;
 * between Latin letters or figures one is put, lest 1 and 2 become 12.
 */
export function joinBroken(parts: readonly string[]): string {
  return parts.reduce((whole, part) => {
    const apart = /[\w.]$/u.test(whole) && /^[\w.]/u.test(part)
    return whole + (apart ? ' ' : '') + part
  }, '')
}
