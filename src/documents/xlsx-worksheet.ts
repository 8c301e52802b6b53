import { escapeXml } from './escape-xml.ts'
import { coveredPlaces, placedCells, type Placed } from './merged-table.ts'
import { styleNumber, type SheetStyle } from './xlsx-styles.ts'

/** What a cell can hold, in UTF-16 units. */
export const LONGEST_CELL = 32_767

export type SheetCell = {
  /** At most `LONGEST_CELL`. */
  readonly text: string
  readonly is: SheetStyle
  readonly colspan: number
  readonly rowspan: number
}

export type Sheet = {
  /** At most 31 characters, none of `: \ / ? * [ ]`. */
  readonly name: string
  /** Of each column, in millimetres on paper. */
  readonly widths: readonly number[]
  /** Rows above and columns left of this stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number }
  readonly rows: readonly (readonly SheetCell[])[]
}

/** Columns are measured in characters; a screen has more room than paper. */
const CHARACTERS_A_MILLIMETRE = 0.8
const LINE_POINTS = 15

/** The part `xl/worksheets/sheetN.xml`. (ECMA-376 Part 1, 18.3) */
export function sheetXml(sheet: Sheet): string {
  const cells = placedCells(sheet.rows)
  const merges = cells.filter(({ colspan, rowspan }) => colspan * rowspan > 1).map(areaOf)
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView workbookViewId="0" showGridLines="0">${pane(sheet)}</sheetView></sheetViews>`,
    `<cols>${sheet.widths.map(columnXml).join('')}</cols>`,
    `<sheetData>${rowsXml(sheet, cells)}</sheetData>`,
    merges.length === 0
      ? ''
      : `<mergeCells count="${merges.length}">${merges.map((area) => `<mergeCell ref="${area}"/>`).join('')}</mergeCells>`,
    '<pageMargins left="0.6" right="0.6" top="0.8" bottom="0.8" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0"/>',
    '</worksheet>',
  ].join('')
}

function pane({ frozen: { rows, columns } }: Sheet): string {
  if (rows === 0 && columns === 0) return ''
  const splits = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`
  const active = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight'
  return `<pane${splits} topLeftCell="${nameOf(rows, columns)}" activePane="${active}" state="frozen"/>`
}

function columnXml(width: number, index: number): string {
  const characters = (width * CHARACTERS_A_MILLIMETRE).toFixed(2)
  return `<col min="${index + 1}" max="${index + 1}" width="${characters}" customWidth="1"/>`
}

/** A frame is drawn cell by cell: what a merged cell covers is there too, empty. */
function rowsXml(sheet: Sheet, cells: readonly Placed<SheetCell>[]): string {
  const rows = sheet.rows.map(() => ({
    own: new Array<Placed<SheetCell>>(),
    xml: new Array<string>(),
  }))
  for (const cell of cells) {
    rows[cell.row]?.own.push(cell)
    for (const { row, column } of coveredPlaces(cell)) {
      const isOwn = row === cell.row && column === cell.column
      const drawn = rows[row]?.xml
      if (drawn) drawn[column] = isOwn ? cellXml(cell) : emptyXml(cell, nameOf(row, column))
    }
  }
  return rows
    .map(({ own, xml }, row) => {
      const height = heightOf(own, sheet.widths)
      return `<row r="${row + 1}" ht="${height}" customHeight="1">${xml.join('')}</row>`
    })
    .join('')
}

/** No spreadsheet program makes a row as high as a merged cell needs: it is reckoned here. */
function heightOf(cells: readonly Placed<SheetCell>[], widths: readonly number[]): number {
  const lines = cells
    .filter(({ rowspan }) => rowspan === 1)
    .map(({ text, is, column, colspan }) => {
      const width = widths.slice(column, column + colspan).reduce((sum, part) => sum + part, 0)
      const room = Math.floor((width * CHARACTERS_A_MILLIMETRE - 1) / (is === 'title' ? 1.5 : 1))
      return Math.ceil(charactersWide(text) / Math.max(room, 2)) * (is === 'title' ? 1.5 : 1)
    })
  return Math.min(409, Math.max(1, ...lines) * LINE_POINTS + 3)
}

/** A Chinese character is as wide as two Latin ones. */
function charactersWide(text: string): number {
  return text.length + text.replaceAll(/[^\u{1100}-\u{10FFFF}]/gu, '').length
}

function cellXml({ text, is, row, column }: Placed<SheetCell>): string {
  const name = nameOf(row, column)
  if (text === '') return emptyXml({ is }, name)
  const style = styleNumber(is)
  return is === 'figure' && isExactNumber(text)
    ? `<c r="${name}" s="${style}"><v>${text}</v></c>`
    : `<c r="${name}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${stringXml(text)}</t></is></c>`
}

function emptyXml({ is }: Pick<SheetCell, 'is'>, name: string): string {
  return `<c r="${name}" s="${styleNumber(is)}"/>`
}

/**
 * Whether a text is a number that a spreadsheet program gives back as it was: it reckons with fifteen
 * digits, and forgets the last zero of 12.50.
 */
function isExactNumber(text: string): boolean {
  const isNumber = /^-?\d+(?:\.\d+)?$/u.test(text) && text.replaceAll(/\D/gu, '').length <= 15
  return isNumber && String(Number(text)) === text
}

/** What looks like the escape `_x000D_` is escaped itself. (ECMA-376 Part 1, 22.9.2.19) */
function stringXml(text: string): string {
  return escapeXml(text).replaceAll(/_(?=x[\dA-F]{4}_)/giu, '_x005F_')
}

function areaOf({ row, column, rowspan, colspan }: Placed<SheetCell>): string {
  return `${nameOf(row, column)}:${nameOf(row + rowspan - 1, column + colspan - 1)}`
}

/** `A1`: forms have fewer than 26 columns. */
function nameOf(row: number, column: number): string {
  return `${String.fromCodePoint(65 + column)}${row + 1}`
}
