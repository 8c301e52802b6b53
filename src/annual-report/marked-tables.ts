import type { MergedCell, MergedTable } from '../documents/merged-table.ts'
import { remedyColumns, remedyRows } from '../law/report-table-four.ts'
import { applicantColumns } from '../law/report-table-three.ts'
import type { Finding, Severity } from './finding.ts'
import { officialTable } from './official-tables.ts'
import { printedParts, printedProactiveRows, printedRows } from './printed-rows.ts'
import type { Report } from './report.ts'

/** A cell of a table with the gravest that a check found about it. */
export type MarkedCell = MergedCell & { readonly mark?: Severity | undefined }

export type MarkedTable = Omit<MergedTable, 'parts'> & {
  readonly parts: readonly {
    readonly head: readonly (readonly MarkedCell[])[]
    readonly body: readonly (readonly MarkedCell[])[]
  }[]
}

/** The three tables of a report in their official form, the cells marked that findings speak of. */
export function markedTables(report: Report, findings: readonly Finding[]): readonly MarkedTable[] {
  return [2, 3, 4].flatMap((section) => {
    const table = officialTable(report, section)
    return table ? [marked(table, placesOf(report, section), findings)] : []
  })
}

/** The figures of a table come in the order of its rows and columns. */
function marked(
  table: MergedTable,
  places: readonly string[],
  findings: readonly Finding[],
): MarkedTable {
  const marks = new Map<string, Severity>()
  // The gravest come first and stay.
  for (const { where, severity } of findings) {
    const place = `${where.table} ${where.row} ${where.column}`
    if (!marks.has(place)) marks.set(place, severity)
  }
  const next = places.values()
  const markFigure = (cell: MergedCell): MarkedCell =>
    cell.is === 'figure' ? { ...cell, mark: marks.get(next.next().value ?? '') } : cell
  return {
    ...table,
    parts: table.parts.map(({ head, body }) => ({
      head,
      body: body.map((row) => row.map(markFigure)),
    })),
  }
}

function placesOf(report: Report, section: number): readonly string[] {
  if (section === 2) {
    return printedParts(report).flatMap((part) =>
      printedProactiveRows(part, report).flatMap(({ key }) =>
        part.columns.map((column) => `proactive ${key} ${column.key}`),
      ),
    )
  }
  if (section === 3) {
    return printedRows(report.applications).flatMap(({ key }) =>
      applicantColumns.map((column) => `applications ${key} ${column.key}`),
    )
  }
  return remedyRows.flatMap(({ key }) =>
    remedyColumns.map((column) => `remedies ${key} ${column.key}`),
  )
}
