import type { DocumentLine, DocumentText } from './document-line.ts'
import { readSharedStrings, readSheet, readSheetPaths, type CellTexts } from './xlsx-parts.ts'
import { linesOfSheet } from './xlsx-lines.ts'
import { readDateStyles } from './xlsx-dates.ts'
import { readZip } from './zip.ts'

const MEGABYTE = 1024 * 1024
const limits = { entries: 2000, entryBytes: 24 * MEGABYTE, totalBytes: 48 * MEGABYTE }

/** A workbook of a report has a sheet or four. */
const MOST_SHEETS = 20

/**
 * Reads an XLSX: the rows of each sheet that is shown, as lines with the sheet's name. Cells that are
 * merged are one; formulas give the value they were saved with, and are not reckoned anew.
 */
export async function xlsxText(bytes: Uint8Array): Promise<DocumentText> {
  const zip = await readZip(bytes, limits, (name) => /\.(?:xml|rels)$/iu.test(name))
  if (zip.kind === 'unreadable') return zip
  if (!zip.entries.has('xl/workbook.xml'))
    return unreadable(
      '不是 Excel 工作簿：请提供 .xlsx 文件',
      'This is no Excel workbook: give a .xlsx file',
    )
  try {
    return { kind: 'lines', lines: linesOfWorkbook(zip.entries) }
  } catch {
    // Malformed markup, document types and entities among it.
    return unreadable(
      'Excel 工作簿已损坏，无法读取：请用 Excel 或者 WPS 重新保存后再试',
      'The Excel workbook is broken: save it again with Excel or WPS',
    )
  }
}

function linesOfWorkbook(entries: ReadonlyMap<string, Uint8Array>): readonly DocumentLine[] {
  const texts: CellTexts = {
    shared: readSharedStrings(entries.get('xl/sharedStrings.xml')),
    dates: readDateStyles(entries),
  }
  return readSheetPaths(entries)
    .slice(0, MOST_SHEETS)
    .flatMap(({ name, path }) =>
      linesOfSheet(readSheet(entries.get(path), texts)).map((line) => ({ ...line, sheet: name })),
    )
}

function unreadable(why: string, english: string): DocumentText {
  return { kind: 'unreadable', why, english }
}
