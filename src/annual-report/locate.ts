import type { Finding, Where } from './finding.ts'
import { cellKey, type LinePlace, type ReportSource } from './source.ts'

/**
 * A finding with its place in the file: the page of a PDF, the sheet of a workbook, the row and
 * column of a table, for formats that have them.
 */
export function located(finding: Finding, source: ReportSource): Finding {
  const cell = cellOf(finding.where, source)
  const line = finding.where.line ?? cell?.line
  const place = line === undefined ? undefined : source.places.get(line)
  if (line === undefined || !place) return finding
  const where = { ...finding.where, line, ...placeInFile(place), ...columnOf(place, cell?.cell) }
  return { ...finding, where }
}

function cellOf({ table, row, column }: Where, { cells }: ReportSource) {
  return table && row && column ? cells.get(cellKey(table, row, column)) : undefined
}

function placeInFile({ page, sheet, row }: LinePlace): Where {
  return {
    ...(page !== undefined && { page }),
    ...(sheet !== undefined && { sheet }),
    ...(row !== undefined && { tableRow: row }),
  }
}

function columnOf({ columns }: LinePlace, cell: number | undefined): Where {
  const tableColumn = cell === undefined ? undefined : columns?.[cell]
  return tableColumn === undefined ? {} : { tableColumn }
}
