import { outOfRange } from './bilingual.ts'

/** 发文字号: the agency's series, the year, and the running number in that year. */
export type DocumentNumber = {
  readonly series: string
  readonly year: number
  readonly number: number
}

/**
 * Hexagonal brackets, the full year, no 第, no leading zero.
 *
 * From memory, to be verified: the wording of GB/T 9704-2012 7.2.5.
 */
const form = /^(?<series>[\u4e00-\u9fa5（）()]{2,16})〔(?<year>20\d{2})〕(?<number>[1-9]\d*)号$/u

/** The parts of a document number as printed, or undefined where its form is not the prescribed one. (GB/T 9704-2012 7.2.5) */
export function parseDocumentNumber(text: string): DocumentNumber | undefined {
  const parts = form.exec(text)?.groups
  if (!parts) return undefined
  return {
    series: parts['series'] ?? '',
    year: Number(parts['year']),
    number: Number(parts['number']),
  }
}

/** A document number as printed, such as 东审政公开〔2026〕7号. Throws a RangeError for parts that make none. (GB/T 9704-2012 7.2.5) */
export function formatDocumentNumber({ series, year, number }: DocumentNumber): string {
  const text = `${series}〔${year}〕${number}号`
  if (form.test(text)) return text
  throw outOfRange(
    `“${text}”不是规范的发文字号：应为机关代字、〔四位年份〕和不编虚位的序号，请检查机关代字和序号`,
    `"${text}" is no document number: it has the series of the agency, the year in four digits in 〔〕, and a number without leading zeros`,
  )
}
