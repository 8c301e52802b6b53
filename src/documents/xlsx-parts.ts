import { dayOfNumber, type DateStyles } from './xlsx-dates.ts'
import { readXml } from './xml.ts'

/** What cells refer to: strings kept once for the workbook, and the styles that are days. */
export type CellTexts = { readonly shared: readonly string[]; readonly dates: DateStyles }

/** A cell that is there, blank ones too; rows and columns from 1. */
export type SheetCell = { readonly row: number; readonly column: number; readonly text: string }

/** Cells that are one, from the first row and column to the last. */
export type Merged = {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

export type Sheet = { readonly cells: readonly SheetCell[]; readonly merged: readonly Merged[] }

/** A sheet of more cells holds data, not a report; what follows is not read. */
const MOST_CELLS = 200_000
const WIDEST = 1000

/** The sheets that are shown, in their order, and where in the archive they are. */
export function readSheetPaths(
  entries: ReadonlyMap<string, Uint8Array>,
): readonly { readonly name: string; readonly path: string }[] {
  const targets = new Map<string, string>()
  readXml(entries.get('xl/_rels/workbook.xml.rels'), {
    open: (name, attributes) => {
      if (name === 'Relationship') {
        targets.set(attributes.get('Id') ?? '', attributes.get('Target') ?? '')
      }
    },
  })
  const sheets: { name: string; path: string }[] = []
  readXml(entries.get('xl/workbook.xml'), {
    open: (name, attributes) => {
      if (name !== 'sheet' || /hidden/iu.test(attributes.get('state') ?? '')) return
      const target = targets.get(attributes.get('id') ?? '') ?? ''
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`
      if (/\/worksheets\//u.test(path)) sheets.push({ name: attributes.get('name') ?? '', path })
    },
  })
  return sheets
}

/** The strings that cells refer to by number; readings set above characters are left out. */
export function readSharedStrings(bytes: Uint8Array | undefined): readonly string[] {
  const strings: string[] = []
  let [text, isText, isReading] = ['', false, false]
  if (bytes === undefined) return strings
  readXml(bytes, {
    open: (name) => {
      if (name === 'si') text = ''
      if (name === 'rPh') isReading = true
      isText = name === 't' && !isReading
    },
    text: (part) => {
      if (isText) text += part
    },
    close: (name) => {
      isText = false
      if (name === 'rPh') isReading = false
      if (name === 'si') strings.push(text)
    },
  })
  return strings
}

/** A cell while it is read. */
type OpenCell = { row: number; column: number; type: string; style: number; value: string }

/** The cells of a sheet, with what they show. */
export function readSheet(bytes: Uint8Array | undefined, texts: CellTexts): Sheet {
  const cells: SheetCell[] = []
  const merged: Merged[] = []
  const at: OpenCell = { row: 0, column: 0, type: 'n', style: 0, value: '' }
  let isValue = false
  readXml(bytes, {
    open: (name, attributes) => {
      if (name === 'row') beginRow(at, attributes)
      if (name === 'c') beginCell(at, attributes)
      if (name === 'mergeCell') merged.push(...mergedOf(attributes.get('ref') ?? ''))
      isValue = name === 'v' || name === 't'
    },
    text: (part) => {
      if (isValue) at.value += part
    },
    close: (name) => {
      isValue = false
      const isKept = name === 'c' && cells.length < MOST_CELLS && at.column <= WIDEST
      if (isKept) cells.push({ row: at.row, column: at.column, text: shown(at, texts) })
    },
  })
  return { cells, merged }
}

function beginRow(at: OpenCell, attributes: ReadonlyMap<string, string>): void {
  at.row = Number(attributes.get('r') ?? at.row + 1)
  at.column = 0
}

function beginCell(at: OpenCell, attributes: ReadonlyMap<string, string>): void {
  at.column = placeOf(attributes.get('r'))?.column ?? at.column + 1
  at.type = attributes.get('t') ?? 'n'
  at.style = Number(attributes.get('s') ?? 0)
  at.value = ''
}

function shown({ type, style, value }: OpenCell, { shared, dates }: CellTexts): string {
  if (type === 's') return tidy(shared[Number(value)] ?? '')
  if (type !== 'n' || value === '') return tidy(value)
  if (dates.styles.has(style)) return dayOfNumber(value, dates)
  // 59237.2449 is kept as 59237.244900000002; fifteen figures are what a workbook shows.
  const number = Number(Number(value).toPrecision(15))
  return Number.isFinite(number) ? plainNumber(number) : value
}

/** A number without an exponent. */
function plainNumber(number: number): string {
  const text = String(number)
  return text.includes('e') ? number.toFixed(20).replace(/\.?0+$/u, '') : text
}

function tidy(text: string): string {
  return text
    .split(/[\r\n]+/u)
    .map((line) => line.trim())
    .join('')
}

function placeOf(reference = ''): { readonly row: number; readonly column: number } | undefined {
  const [, letters, row] = /^([A-Z]{1,3})(\d{1,7})$/u.exec(reference) ?? []
  if (letters === undefined) return undefined
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  return { row: Number(row), column }
}

function mergedOf(reference: string): Merged[] {
  const [from, to] = reference.split(':').map((part) => placeOf(part))
  if (!from || !to || to.column > WIDEST) return []
  return [{ top: from.row, left: from.column, bottom: to.row, right: to.column }]
}
