import type { ReportLayout } from '../law/report-sections.ts'
import type { ReadProactiveRow } from './read-proactive.ts'
import type { ReadCell } from './reading.ts'
import type { Amount, Count, Report } from './report.ts'

/** Table two as a value; a row that was not found is blank. */
export function proactiveOf(
  rows: readonly ReadProactiveRow[],
  layout: ReportLayout,
): Report['proactive'] {
  const cell = (row: string, column: string): ReadCell | undefined =>
    rows.find(({ key }) => key === row)?.cells[column]
  const count = (row: string, column: string): Count => cell(row, column)?.value ?? null
  const amount = (row: string, column: string): Amount => amountOf(cell(row, column))
  return layout === '2019' ? proactive2019(count) : proactive2021(count, amount)
}

function proactive2021(
  count: (row: string, column: string) => Count,
  amount: (row: string, column: string) => Amount,
): Report['proactive'] {
  const documents = (row: string) => ({
    made: count(row, 'made'),
    repealed: count(row, 'repealed'),
    inForce: count(row, 'inForce'),
  })
  return {
    regulations: documents('regulations'),
    normativeDocuments: documents('normativeDocuments'),
    permits: count('permits', 'decisions'),
    penalties: count('penalties', 'decisions'),
    coercions: count('coercions', 'decisions'),
    chargesWan: amount('chargesWan', 'amountWan'),
  }
}

function proactive2019(count: (row: string, column: string) => Count): Report['proactive'] {
  const documents = (row: string) => ({
    madeNew: count(row, 'madeNew'),
    disclosedNew: count(row, 'disclosedNew'),
    totalDisclosed: count(row, 'totalDisclosed'),
  })
  const items = (row: string) => ({
    lastYearItems: count(row, 'lastYearItems'),
    change: count(row, 'change'),
  })
  const decided = (row: string) => ({ ...items(row), decisions: count(row, 'decisions') })
  return {
    regulations: documents('regulations'),
    normative: documents('normative'),
    permits: decided('permits'),
    penalties: decided('penalties'),
    enforcement: decided('enforcement'),
    feesWan: items('feesWan'),
  }
}

/** Money keeps its places as printed. */
function amountOf(cell: ReadCell | undefined): Amount {
  return cell && cell.value !== null ? cell.text : null
}
