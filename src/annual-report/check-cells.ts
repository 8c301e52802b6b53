import { applicantColumns, applicationRows } from '../law/report-table-three.ts'
import { remedyColumns, remedyRows } from '../law/report-table-four.ts'
import type { Finding, Where } from './finding.ts'
import type { Count, Report } from './report.ts'
import { isText } from './pieces.ts'
import { cellKey, placeOfKey, type ReportSource } from './source.ts'

const basis = '国办公开办函〔2021〕30号附件：各项均应填写数字，没有的填“0”'

type Table = 'proactive' | 'applications' | 'remedies'
type Cell = {
  readonly table: Table
  readonly row: string
  readonly column: string
  readonly value: Count
}

/** Cells that are no whole numbers, and rows with cells left blank. */
export function checkCells(report: Report, source: ReportSource | undefined): readonly Finding[] {
  const cells = cellsOf(report)
  return [
    ...rowsWithBlanks(cells, source),
    ...cells.flatMap((cell) => cellThatIsNoCount(cell, source)),
    ...cellsOfWords(source),
    ...gluedRows(source),
  ]
}

/** The name of a row as the form prints it. */
export function rowLabel(table: string, row: string): string {
  const rows = table === 'remedies' ? remedyRows : applicationRows
  return rows.find(({ key }) => key === row)?.label ?? proactiveLabels[row] ?? row
}

/** The name of a column as the form prints it. */
export function columnLabel(table: string, column: string): string {
  const columns = table === 'remedies' ? remedyColumns : applicantColumns
  return columns.find(({ key }) => key === column)?.label ?? column
}

const proactiveLabels: Readonly<Record<string, string>> = {
  regulations: '规章',
  normativeDocuments: '行政规范性文件',
  normative: '规范性文件',
  permits: '行政许可',
  penalties: '行政处罚',
  coercions: '行政强制',
  enforcement: '行政强制',
  chargesWan: '行政事业性收费',
  feesWan: '行政事业性收费',
}

function cellsOf({ proactive, applications, remedies }: Report): readonly Cell[] {
  return [
    ...Object.entries(proactive).flatMap(([row, value]) => proactiveCells(row, value)),
    ...applicationRows.flatMap(({ key }) =>
      applicantColumns.flatMap(({ key: column }, index): Cell[] => {
        const counts = applications[key]
        return counts
          ? [{ table: 'applications', row: key, column, value: counts[index] ?? null }]
          : []
      }),
    ),
    ...remedyRows.flatMap(({ key }) =>
      remedyColumns.map(({ key: column }, index): Cell => {
        return { table: 'remedies', row: key, column, value: remedies[key][index] ?? null }
      }),
    ),
  ]
}

function proactiveCells(
  row: string,
  value: Report['proactive'][keyof Report['proactive']],
): Cell[] {
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).map(([column, count]) => ({
      table: 'proactive',
      row,
      column,
      value: count,
    }))
  }
  // Money may have decimals and is no count; only its absence is a finding.
  const column = row === 'chargesWan' ? 'amountWan' : 'decisions'
  return [{ table: 'proactive', row, column, value: typeof value === 'string' ? 0 : value }]
}

/** Words where a number belongs, in cells of a table: in text no cell can be told from a label. */
function cellsOfWords(source: ReportSource | undefined): Finding[] {
  return [...(source?.cells ?? [])].flatMap(([key, { value, text, line }]): Finding[] => {
    if (value !== null || !isText(text)) return []
    const { table, row, column } = placeOfKey(key)
    const label = rowLabel(table, row)
    return [
      {
        rule: 'cell.text',
        severity: 'error',
        where: { table, row, column, line },
        expected: '非负整数',
        found: text,
        message: `“${label}”一行“${columnLabel(table, column)}”填写的是文字“${text}”：应当填写数字，没有的填“0”`,
        basis,
      },
    ]
  })
}

/** One finding a row: a form with five blank columns has one fault, not a hundred. */
function rowsWithBlanks(cells: readonly Cell[], source: ReportSource | undefined): Finding[] {
  const glued = new Set(source?.glued.map(({ table, row }) => `${table}.${row}`))
  const blank = cells.filter(
    ({ value, table, row, column }) =>
      value === null &&
      !glued.has(`${table}.${row}`) &&
      !isText(source?.cells.get(cellKey(table, row, column))?.text ?? ''),
  )
  const rows = new Map<string, Cell[]>()
  for (const cell of blank) {
    const name = `${cell.table}.${cell.row}`
    rows.set(name, [...(rows.get(name) ?? []), cell])
  }
  return [...rows.values()].flatMap((row): Finding[] => {
    const [first] = row
    if (!first) return []
    const columns = row.map(({ column }) => columnLabel(first.table, column)).join('、')
    return [
      {
        rule: 'cell.blank',
        severity: 'warning',
        where: placeOf(first, source),
        expected: null,
        found: null,
        message: `“${rowLabel(first.table, first.row)}”一行有空白单元格（${columns}）：没有的应填“0”，空白不能视为零`,
        basis,
      },
    ]
  })
}

function cellThatIsNoCount(cell: Cell, source: ReportSource | undefined): Finding[] {
  const { table, row, value } = cell
  // In the layout of 2019 the change on the year before may well be negative.
  if (value === null || cell.column === 'change') return []
  if (value >= 0 && Number.isInteger(value)) return []
  const negative = value < 0
  return [
    {
      rule: negative ? 'cell.negative' : 'cell.fraction',
      severity: 'error',
      where: placeOf(cell, source),
      expected: '非负整数',
      found: value,
      message: `“${rowLabel(table, row)}”填报为 ${value}：件数应为${negative ? '零或者正整数' : '整数'}`,
      basis,
    },
  ]
}

function placeOf({ table, row, column }: Cell, source: ReportSource | undefined): Where {
  const line = source?.cells.get(cellKey(table, row, column))?.line
  return { table, row, column, ...(line !== undefined && { line }) }
}

/** Figures that ran together: read by the identities, readable in several ways, or in none. */
function gluedRows(source: ReportSource | undefined): Finding[] {
  const glued = source?.glued ?? []
  const taken = glued.filter((row) => row.taken)
  const first = taken[0]
  const said: Finding[] = first
    ? [
        {
          rule: 'cell.ambiguous',
          severity: 'notice',
          where: { table: first.table, row: first.row, line: first.line },
          expected: null,
          found: first.text,
          message: `有${taken.length}行数字连写，已按表内勾稽关系拆分，拆法唯一；请与原件核对`,
          basis,
        },
      ]
    : []
  return [...said, ...glued.filter((row) => !row.taken).map(unreadRow)]
}

function unreadRow({ table, row, text, line, readings }: ReportSource['glued'][number]): Finding {
  const label = rowLabel(table, row)
  const where = { table, row, line }
  if (readings > 1) {
    return {
      rule: 'cell.ambiguous',
      severity: 'warning',
      where,
      expected: null,
      found: text,
      message: `“${label}”一行的数字连写（${text}），有不止一种拆法，无法确定各格数字`,
      basis,
    }
  }
  return {
    rule: 'applications.applicants',
    severity: 'error',
    where,
    expected: null,
    found: text,
    message: `“${label}”一行（${text}）没有一种读法能使总计等于其他六格之和`,
    basis: '国办公开办函〔2021〕30号附件，表三：总计为自然人与法人或其他组织各列之和',
  }
}
