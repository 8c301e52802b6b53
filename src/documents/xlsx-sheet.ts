import { workbookBytes } from './xlsx-workbook.ts'
import { LONGEST_CELL, type SheetCell } from './xlsx-worksheet.ts'

/** As wide as a longer text may make its column, in millimetres. */
const WIDEST = 80
const MILLIMETRES_A_SIGN = 3

/**
 * A plain list as XLSX: one sheet, its first row a head that stays in sight. Numbers are numbers,
 * `null` is an empty cell, text is text and never a formula.
 */
export function writeSheet(
  name: string,
  rows: readonly (readonly (string | number | null)[])[],
): Uint8Array {
  const cells = rows.map((row, at) =>
    row.map((value): SheetCell => {
      const text = String(value ?? '').slice(0, LONGEST_CELL)
      const is = at === 0 ? 'head' : typeof value === 'number' ? 'figure' : 'label'
      return { text, is, colspan: 1, rowspan: 1 }
    }),
  )
  const widths = (rows[0] ?? []).map((_, column) => {
    const longest = rows.reduce((most, row) => Math.max(most, String(row[column] ?? '').length), 4)
    return Math.min(WIDEST, longest * MILLIMETRES_A_SIGN)
  })
  const frozen = { rows: 1, columns: 0 }
  return workbookBytes({
    title: name,
    creator: '',
    sheets: [{ name, widths, frozen, rows: cells }],
  })
}
