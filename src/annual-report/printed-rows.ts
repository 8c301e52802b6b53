import { remedyColumns, remedyRows } from '../law/report-table-four.ts'
import {
  applicantColumns,
  applicationRows,
  singleClosedRow,
  type ApplicationRowKey,
  type RowHeading,
} from '../law/report-table-three.ts'
import { proactiveParts, proactiveParts2019, type ProactivePart } from '../law/report-table-two.ts'
import type { Amount, ApplicationTable, Count, Report } from './report.ts'

/** A row of table three as it is printed. */
export type PrintedRow = {
  readonly key: ApplicationRowKey
  readonly label: string
  readonly english: string
  readonly headings: readonly RowHeading[]
  readonly cells: readonly Count[]
}

/** A row of table two as it is printed: a cell for each column of its part. */
export type PrintedProactiveRow = ProactivePart['rows'][number] & {
  readonly cells: readonly (Count | Amount)[]
}

/** The rows of table three that a report has: （六）其他处理 is one row or three. */
export function printedRows(applications: ApplicationTable): readonly PrintedRow[] {
  const single = applications.closedUncorrected === null && applications.closedUnpaid === null
  return applicationRows.flatMap(({ key, label, english, headings }): PrintedRow[] => {
    const cells = applications[key]
    if (!cells) return []
    if (single && key === 'closedOther') {
      const above = headings.slice(0, 1)
      return [
        {
          key,
          label: singleClosedRow.label,
          english: singleClosedRow.english,
          headings: above,
          cells,
        },
      ]
    }
    return [{ key, label, english, headings, cells }]
  })
}

/** The parts of table two in the layout of a report. */
export function printedParts({ layout }: Pick<Report, 'layout'>): readonly ProactivePart[] {
  return layout === '2019' ? proactiveParts2019 : proactiveParts
}

/** The rows of a part of table two with their cells. */
export function printedProactiveRows(
  part: ProactivePart,
  { proactive }: Pick<Report, 'proactive'>,
): readonly PrintedProactiveRow[] {
  const values: Readonly<Record<string, unknown>> = proactive
  return part.rows.map((row) => ({
    ...row,
    cells: part.columns.map(({ key }) => cellOf(values[row.key], key)),
  }))
}

function cellOf(value: unknown, column: string): Count | Amount {
  if (typeof value === 'number' || typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return null
  const cell: unknown = Object.entries(value).find(([key]) => key === column)?.[1]
  return typeof cell === 'number' || typeof cell === 'string' ? cell : null
}

/** The fifteen cells of table four in the order of the form. */
export function printedRemedies({ remedies }: Pick<Report, 'remedies'>): readonly Count[] {
  return remedyRows.flatMap(({ key }) =>
    remedyColumns.map((_, column) => remedies[key][column] ?? null),
  )
}

/** The heads of table three, in words. */
export const applicantHeads = applicantColumns.map(({ label }) => label)
