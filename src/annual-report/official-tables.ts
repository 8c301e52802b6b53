import type { MergedCell, MergedRow, MergedTable, TablePart } from '../documents/merged-table.ts'
import { remedyColumns, remedyRows } from '../law/report-table-four.ts'
import { applicantColumns, identityNote } from '../law/report-table-three.ts'
import type { ProactivePart } from '../law/report-table-two.ts'
import {
  printedParts,
  printedProactiveRows,
  printedRemedies,
  printedRows,
  type PrintedRow,
} from './printed-rows.ts'
import type { Report } from './report.ts'

/** 版心: a page of an official document is written 156 mm wide. (GB/T 9704-2012, 5.2.1) */
const TEXT_WIDTH = 156

const STUB_WIDTHS = [10, 17, 54]
const APPLICANT_WIDTHS = [13, 10, 10, 10, 10, 10, 12]

/**
 * The table of section two, three or four in its official form; a cell that is `null` is blank. The
 * form has no captions: these are for those who cannot see the heading above, in other words than
 * its own, so that nobody takes them for a second heading. (国办公开办函〔2021〕30号附件)
 */
export function officialTable(report: Report, section: number): MergedTable | undefined {
  if (section === 2) return proactiveTable(report)
  if (section === 3) return applicationTable(report)
  if (section === 4) return remedyTable(report)
  return undefined
}

function proactiveTable(report: Report): MergedTable {
  const parts = printedParts(report)
  const width = Math.max(...parts.map(({ columns }) => columns.length)) + 1
  return {
    caption: '信息内容和数量',
    widths: Array.from({ length: width }, () => TEXT_WIDTH / width),
    parts: parts.map((part) => proactivePart(part, report, width)),
  }
}

function proactivePart(part: ProactivePart, report: Report, width: number): TablePart {
  const heads = part.columns.map(({ label }) => cell('head', label))
  return {
    head: [
      [cell('head', part.item, { colspan: width })],
      [cell('head', '信息内容'), ...spread(heads, width - 1)],
    ],
    body: printedProactiveRows(part, report).map(({ label, cells }) => [
      cell('label', label),
      ...spread(cells.map(figure), width - 1),
    ]),
  }
}

/** Spreads a few cells over the width of the table: the last takes what is left. */
function spread(cells: MergedRow, width: number): MergedRow {
  return cells.map((one, index) =>
    index === cells.length - 1 ? { ...one, colspan: width - index } : one,
  )
}

function applicationTable({ applications }: Report): MergedTable {
  const rows = printedRows(applications)
  const labels = applicantColumns.map(({ label }) => label)
  const [person = '', ...others] = labels
  const organisations = others.slice(0, -1)
  return {
    caption: '申请人情况和办理结果',
    widths: [...STUB_WIDTHS, ...APPLICANT_WIDTHS],
    parts: [
      {
        head: [
          [
            cell('head', identityNote, { colspan: STUB_WIDTHS.length, rowspan: 3 }),
            cell('head', '申请人情况', { colspan: labels.length }),
          ],
          [
            cell('head', person, { rowspan: 2 }),
            cell('head', '法人或其他组织', { colspan: organisations.length }),
            cell('head', others.at(-1) ?? '', { rowspan: 2 }),
          ],
          organisations.map((label) => cell('head', label)),
        ],
        body: rows.map((row, at) => [...stubOf(rows, at), ...row.cells.map(figure)]),
      },
    ],
  }
}

/** The stub of a row: the headings that begin with it, each as high as its rows, and its label. */
function stubOf(rows: readonly PrintedRow[], at: number): MergedRow {
  const row = rows[at]
  if (!row) return []
  const groups = row.headings.flatMap(({ label }, level): MergedRow => {
    if (isUnder(rows[at - 1], row, level)) return []
    const following = rows.slice(at).findIndex((next) => !isUnder(next, row, level))
    const rowspan = following === -1 ? rows.length - at : following
    return [cell('group', label, { rowspan })]
  })
  const colspan = STUB_WIDTHS.length - row.headings.length
  return [...groups, cell('label', row.label, { colspan })]
}

/** Whether a row stands under the same heading as another, down to a level. */
function isUnder(one: PrintedRow | undefined, other: PrintedRow, level: number): boolean {
  return other.headings
    .slice(0, level + 1)
    .every(({ label }, index) => one?.headings[index]?.label === label)
}

function remedyTable(report: Report): MergedTable {
  const width = remedyColumns.length
  const [review, ...suits] = remedyRows
  const columns = width * remedyRows.length
  return {
    caption: '行政复议和行政诉讼结果',
    widths: Array.from({ length: columns }, () => TEXT_WIDTH / columns),
    parts: [
      {
        head: [
          [
            cell('head', review.label, { colspan: width, rowspan: 2 }),
            cell('head', '行政诉讼', { colspan: width * suits.length }),
          ],
          suits.map(({ label }) => cell('head', label, { colspan: width })),
          remedyRows.flatMap(() => remedyColumns.map(({ label }) => cell('head', label))),
        ],
        body: [printedRemedies(report).map(figure)],
      },
    ],
  }
}

function figure(value: number | string | null): MergedCell {
  return cell('figure', value === null ? '' : String(value))
}

function cell(
  is: MergedCell['is'],
  text: string,
  { colspan = 1, rowspan = 1 }: Partial<Pick<MergedCell, 'colspan' | 'rowspan'>> = {},
): MergedCell {
  return { is, text, colspan, rowspan }
}
