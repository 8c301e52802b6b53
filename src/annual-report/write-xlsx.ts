import { rowsOf, type MergedTable } from '../documents/merged-table.ts'
import { workbookBytes } from '../documents/xlsx-workbook.ts'
import { LONGEST_CELL, type Sheet, type SheetCell } from '../documents/xlsx-worksheet.ts'
import { documentOf, type DocumentSection, type ReportDocument } from './report-document.ts'
import type { Report } from './report.ts'

/** Of the column of a sheet that holds only text, in millimetres. */
const TEXT_WIDTH = 110

const sheetNames: Readonly<Record<number, string>> = {
  1: '一、总体情况',
  2: '二、主动公开',
  3: '三、申请办理',
  4: '四、复议诉讼',
  5: '五、问题改进',
  6: '六、其他事项',
}

/**
 * A report as XLSX, a sheet for each section: its text, and its table with merged cells and the
 * heads frozen. Counts and amounts are numbers, a blank cell is empty, all else is text and never a
 * formula.
 */
export function writeXlsx(report: Report): Uint8Array {
  const document = documentOf(report)
  return workbookBytes({
    title: document.name,
    creator: document.agency,
    sheets: document.sections.map((section) => sheetOf(section, document)),
  })
}

function sheetOf(
  { number, heading, paragraphs, table }: DocumentSection,
  of: ReportDocument,
): Sheet {
  const widths = table?.widths ?? [TEXT_WIDTH]
  const columns = widths.length
  const above = [
    ...(number === 1 ? titleRows(of) : []),
    ...textRows(heading, 'heading', columns),
    ...paragraphs.flatMap(({ lead, text }) => textRows(lead + text, 'paragraph', columns)),
  ]
  return {
    name: sheetNames[number] ?? heading,
    widths,
    frozen: { rows: table ? above.length + headRows(table) : 0, columns: 0 },
    rows: table ? [...above, ...rowsOf(table)] : above,
  }
}

function titleRows({ name, notes }: ReportDocument): Sheet['rows'] {
  return [...textRows(name, 'title', 1), ...notes.flatMap((note) => textRows(note, 'note', 1))]
}

/** A row over all columns for a text, or several where it is longer than a cell may be. */
function textRows(text: string, is: SheetCell['is'], columns: number): Sheet['rows'] {
  const pieces = text.match(new RegExp(`.{1,${LONGEST_CELL}}`, 'gs')) ?? []
  return pieces.map((piece) => [{ text: piece, is, colspan: columns, rowspan: 1 }])
}

/** The heads of a table stay in sight, unless each of its parts has its own. */
function headRows({ parts: [first, ...others] }: MergedTable): number {
  return first && others.length === 0 ? first.head.length : 0
}
