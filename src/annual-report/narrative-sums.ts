import type { RemedyRowKey } from '../law/report-table-four.ts'
import { applicationRows, type ApplicationRowKey } from '../law/report-table-three.ts'
import type { ApplicationTable, Count, RemedyTable } from './report.ts'

const rowsUnder = (heading: string): readonly ApplicationRowKey[] =>
  applicationRows
    .filter(({ headings }) => headings.some(({ label }) => label === heading))
    .map(({ key }) => key)

/** The outcomes as an account gives them: （一） to （六） of the form. */
export const outcomeGroups = {
  '（一）予以公开': ['granted'],
  '（二）部分公开': ['partial'],
  '（三）不予公开': rowsUnder('（三）不予公开'),
  '（四）无法提供': rowsUnder('（四）无法提供'),
  '（五）不予处理': rowsUnder('（五）不予处理'),
  '（六）其他处理': rowsUnder('（六）其他处理'),
} as const satisfies Readonly<Record<string, readonly ApplicationRowKey[]>>

/** The total column over some rows; a row that the form does not have adds nothing, a blank leaves no sum. */
export function totalOf(table: ApplicationTable, rows: readonly ApplicationRowKey[]): Count {
  return sumOf(rows.flatMap((row) => (table[row] ? [table[row][6] ?? null] : [])))
}

/** One column of table four over some of its groups. */
export function remedySum(
  table: RemedyTable,
  rows: readonly RemedyRowKey[],
  column: number,
): Count {
  return sumOf(rows.map((row) => table[row][column] ?? null))
}

function sumOf(counts: readonly Count[]): Count {
  return counts.reduce<Count>(
    (sum, count) => (sum === null || count === null ? null : sum + count),
    0,
  )
}
