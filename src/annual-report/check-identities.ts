import {
  applicantColumns,
  applicationRows,
  columnIdentities,
  type ApplicationRowKey,
  type ColumnIdentity,
} from '../law/report-table-three.ts'
import { remedyColumns, remedyRows } from '../law/report-table-four.ts'
import { columnLabel, rowLabel } from './check-cells.ts'
import type { Finding, Where } from './finding.ts'
import type { ApplicationTable, Count, RemedyTable, Report } from './report.ts'
import { cellKey, type ReportSource } from './source.ts'

const rowBasis = '国办公开办函〔2021〕30号附件，表三：总计为自然人与法人或其他组织各列之和'
const remedyBasis =
  '国办公开办函〔2021〕30号附件，表四：总计为结果维持、结果纠正、其他结果、尚未审结之和'

/** The sums of tables three and four. One that has a blank cell in it cannot be assessed, and is no error. */
export function checkIdentities(
  { applications, remedies }: Report,
  source: ReportSource | undefined,
): readonly Finding[] {
  return [
    ...columnIdentities.flatMap((identity) => checkColumns(identity, applications, source)),
    ...checkRows(applications, source),
    ...checkRemedies(remedies, source),
  ]
}

function checkColumns(
  { rule, left, right, basis }: ColumnIdentity,
  table: ApplicationTable,
  source: ReportSource | undefined,
): Finding[] {
  return applicantColumns.flatMap(({ key: column, label }, index): Finding[] => {
    const expected = sumOf(right, table, index)
    const found = sumOf(left, table, index)
    if (expected === null || found === null || expected === found) return []
    const row = left.at(-1) ?? 'total'
    return [
      {
        rule,
        severity: 'error',
        where: placeOf('applications', row, column, source),
        expected,
        found,
        message:
          rule === 'applications.flow'
            ? `“${label}”列：本年新收加上年结转为 ${found}，总计加结转下年度为 ${expected}，两者应当相等`
            : `“${label}”列：（七）总计为 ${found}，各项办理结果之和为 ${expected}，两者应当相等`,
        basis,
      },
    ]
  })
}

/** The sum of a column's cells; a row that the form does not have adds nothing, a blank leaves no sum. */
function sumOf(
  keys: readonly ApplicationRowKey[],
  table: ApplicationTable,
  column: number,
): number | null {
  let sum = 0
  for (const key of keys) {
    const row = table[key]
    if (row === null) continue
    const count = row[column] ?? null
    if (count === null) return null
    sum += count
  }
  return sum
}

function checkRows(table: ApplicationTable, source: ReportSource | undefined): Finding[] {
  return applicationRows.flatMap(({ key, label }): Finding[] => {
    const difference = lastAgainstSum(table[key] ?? [])
    if (!difference) return []
    const { expected, found } = difference
    return [
      {
        rule: 'applications.applicants',
        severity: 'error',
        where: placeOf('applications', key, 'total', source),
        expected,
        found,
        message: `“${label}”一行：总计为 ${found}，自然人与各类组织之和为 ${expected}，两者应当相等`,
        basis: rowBasis,
      },
    ]
  })
}

function checkRemedies(table: RemedyTable, source: ReportSource | undefined): Finding[] {
  return remedyRows.flatMap(({ key }): Finding[] => {
    const difference = lastAgainstSum(table[key])
    if (!difference) return []
    const { expected, found } = difference
    return [
      {
        rule: 'remedies.sum',
        severity: 'error',
        where: placeOf('remedies', key, 'total', source),
        expected,
        found,
        message: `“${rowLabel('remedies', key)}”：${columnLabel('remedies', 'total')}为 ${found}，${remedyColumns
          .slice(0, -1)
          .map(({ label }) => label)
          .join('、')}之和为 ${expected}，两者应当相等`,
        basis: remedyBasis,
      },
    ]
  })
}

/** The last cell against the sum of the others, where they differ and none is blank. */
function lastAgainstSum(
  cells: readonly Count[],
): { readonly expected: number; readonly found: number } | undefined {
  const found = cells.at(-1) ?? null
  let expected = 0
  for (const cell of cells.slice(0, -1)) {
    if (cell === null) return undefined
    expected += cell
  }
  return found === null || found === expected ? undefined : { expected, found }
}

function placeOf(
  table: 'applications' | 'remedies',
  row: string,
  column: string,
  source: ReportSource | undefined,
): Where {
  const line = source?.cells.get(cellKey(table, row, column))?.line
  return { table, row, column, ...(line !== undefined && { line }) }
}
