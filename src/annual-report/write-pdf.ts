import { readFile } from 'node:fs/promises'
import { figurePoints, rowsOf, type MergedTable } from '../documents/merged-table.ts'
import { typeset } from '../documents/typeset.ts'
import { documentOf, type DocumentSection } from './report-document.ts'
import type { Report } from './report.ts'

export type PdfOptions = {
  /** Folders with the office's own fonts: 方正小标宋, 仿宋_GB2312, 楷体_GB2312, 黑体. */
  readonly fonts?: readonly string[] | undefined
}

/** 五号. */
const TABLE_POINTS = 10.5
/** With more rows than this they stand close, so that the table has room on one page. */
const LONG_TABLE = 20

/**
 * A report as PDF in the layout of an official document: A4, 28 characters by 22 lines, headings in
 * 黑体 and 楷体, the official tables, page numbers. PDF/A-2a, tagged; the same report gives the same
 * bytes. (GB/T 9704-2012)
 *
 * Compiling blocks the process for some 50 ms: see `typeset`.
 *
 * @throws Error with a `sentence` in both languages where there is no Chinese font.
 */
export async function writePdf(report: Report, options: PdfOptions = {}): Promise<Uint8Array> {
  const { name, title, notes, agency, publishedOn, sections } = documentOf(report)
  const [year, month, day] = publishedOn?.split('-').map(Number) ?? []
  const value = {
    name,
    title,
    notes,
    agency,
    ...(publishedOn !== undefined && { date: { year, month, day } }),
    sections: sections.map(sectionValue),
  }
  return typeset(await markup(), { report: JSON.stringify(value) }, options)
}

async function markup(): Promise<string> {
  return readFile(new URL('./report.typ', import.meta.url), 'utf8')
}

function sectionValue({ heading, paragraphs, table }: DocumentSection) {
  return { heading, paragraphs, ...(table && { table: tableValue(table) }) }
}

function tableValue(table: MergedTable) {
  const padding = rowsOf(table).length > LONG_TABLE ? 3 : 6
  return { ...table, padding, figurePoints: figurePoints(table, TABLE_POINTS) }
}
