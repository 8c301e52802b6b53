import { readXml } from './xml.ts'

/** Which styles of a workbook show their number as a day, and from when its days are counted. */
export type DateStyles = { readonly styles: ReadonlySet<number>; readonly from1904: boolean }

/** The built-in formats of days, the Chinese ones among them. (ECMA-376-1, 18.8.30) */
const isBuiltInDate = (format: number): boolean =>
  (format >= 14 && format <= 17) || (format >= 27 && format <= 36) || (format >= 50 && format <= 58)

/** Days from 1899-12-30 or 1904-01-01 to 1970-01-01, from which JavaScript counts. */
const [FROM_1900, FROM_1904] = [25_569, 24_107]
const MILLISECONDS_A_DAY = 86_400_000

/** Reads which styles are days. */
export function readDateStyles(entries: ReadonlyMap<string, Uint8Array>): DateStyles {
  const custom = new Set<number>()
  const styles = new Set<number>()
  let [inCells, style, from1904] = [false, 0, false]
  if (entries.has('xl/styles.xml')) {
    readXml(entries.get('xl/styles.xml'), {
      open: (name, attributes) => {
        const format = Number(attributes.get('numFmtId'))
        if (name === 'numFmt' && showsDay(attributes.get('formatCode') ?? '')) custom.add(format)
        if (name === 'cellXfs') inCells = true
        if (name !== 'xf' || !inCells) return
        if (isBuiltInDate(format) || custom.has(format)) styles.add(style)
        style += 1
      },
      close: (name) => {
        if (name === 'cellXfs') inCells = false
      },
    })
  }
  readXml(entries.get('xl/workbook.xml'), {
    open: (name, attributes) => {
      const flag = attributes.get('date1904')
      if (name === 'workbookPr' && (flag === '1' || flag === 'true')) from1904 = true
    },
  })
  return { styles, from1904 }
}

/** Formats that are met have some twenty signs. */
const LONGEST_FORMAT = 200

/** A format with a year and a month or a day, outside quotation marks and brackets. */
function showsDay(code: string): boolean {
  const plain = code
    .slice(0, LONGEST_FORMAT)
    .replaceAll(/"[^"]*"|\[[^\]]*\]|\\./gu, '')
    .toLowerCase()
  return plain.includes('y') && /[md]/u.test(plain)
}

/** The number of a day as `YYYY-MM-DD`; the text as it is where there is no such day. */
export function dayOfNumber(text: string, { from1904 }: DateStyles): string {
  const days = Math.floor(Number(text)) - (from1904 ? FROM_1904 : FROM_1900)
  const instant = new Date(days * MILLISECONDS_A_DAY)
  return Number.isNaN(instant.getTime()) ? text : instant.toISOString().slice(0, 10)
}
