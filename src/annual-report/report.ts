import type { ReportLayout } from '../law/report-sections.ts'
import type { RemedyRowKey } from '../law/report-table-four.ts'
import type { ApplicationRowKey } from '../law/report-table-three.ts'
import type { Finding } from './finding.ts'

/** A count of a table: a whole number; `null` for a cell that is blank, unreadable or not there. */
export type Count = number | null

/** An amount of money as it was printed, `4068.208`; kept as text so that no place is lost. */
export type Amount = string | null

/** Table two as it is since the year 2021. Charges are in 万元 (10,000 yuan). */
export type Proactive2021 = {
  readonly regulations: DocumentCounts
  readonly normativeDocuments: DocumentCounts
  readonly permits: Count
  readonly penalties: Count
  readonly coercions: Count
  readonly chargesWan: Amount
}

export type DocumentCounts = {
  readonly made: Count
  readonly repealed: Count
  readonly inForce: Count
}

/** Table two as it was before: items of the year before, their change, decisions. */
export type Proactive2019 = {
  readonly regulations: DocumentCounts2019
  readonly normative: DocumentCounts2019
  readonly permits: ItemCounts2019
  readonly penalties: ItemCounts2019
  readonly enforcement: ItemCounts2019
  readonly feesWan: Omit<ItemCounts2019, 'decisions'>
}

export type DocumentCounts2019 = {
  readonly madeNew: Count
  readonly disclosedNew: Count
  readonly totalDisclosed: Count
}

export type ItemCounts2019 = {
  readonly lastYearItems: Count
  readonly change: Count
  readonly decisions: Count
}

/** Seven cells in the order of the form, the total last; `null` where the form has no such row. */
export type ApplicantCounts = readonly Count[] | null

/** Table three: 25 rows of seven cells. */
export type ApplicationTable = Readonly<Record<ApplicationRowKey, ApplicantCounts>>

/** Table four: three rows of five cells, upheld, corrected, other, pending, total. */
export type RemedyTable = Readonly<Record<RemedyRowKey, readonly Count[]>>

/** One of the six sections; `text` is what it says outside the tables, paragraphs on lines. */
export type ReportSection = {
  readonly number: number
  readonly heading: string
  readonly text: string
}

/** An annual report as a value: what stands in it, no more. */
export type Report = {
  readonly agency: string | null
  readonly year: number | null
  readonly title: string | null
  readonly layout: ReportLayout
  /** `YYYY-MM-DD` */
  readonly publishedOn: string | null
  readonly proactive: Proactive2021 | Proactive2019
  readonly applications: ApplicationTable
  readonly remedies: RemedyTable
  readonly sections: readonly ReportSection[]
}

/** A report with what is wrong with it: what the command line prints. */
export type CheckedReport = Report & { readonly findings: readonly Finding[] }

/** Whether table two has the shape of the year 2021 and after. */
export function isProactive2021(table: Report['proactive']): table is Proactive2021 {
  return 'normativeDocuments' in table
}
