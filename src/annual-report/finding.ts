/** What is wrong with a report, or worth a look; the rules are those of the checker's table. */
export type Rule =
  | 'applications.flow'
  | 'applications.outcomes'
  | 'applications.applicants'
  | 'applications.carry'
  | 'remedies.sum'
  | 'remedies.direct'
  | 'proactive.stock'
  | 'cell.blank'
  | 'cell.text'
  | 'cell.negative'
  | 'cell.fraction'
  | 'cell.ambiguous'
  | 'label.typo'
  | 'label.alias'
  | 'section.missing'
  | 'section.numbering'
  | 'section.empty'
  | 'narrative.mismatch'
  | 'fee.mismatch'
  | 'report.layout'
  | 'report.late'
  | 'report.period'
  | 'text.punctuation'
  | 'text.copied'

export type Severity = 'error' | 'warning' | 'notice'

/** Where to look: a cell of a table or a section; with the line of the source where there is one. */
export type Where = {
  readonly table?: 'proactive' | 'applications' | 'remedies'
  readonly row?: string
  readonly column?: string
  readonly section?: number
  /** Line of the text as it was read, from 1. */
  readonly line?: number
  /** Page of a PDF, from 1. */
  readonly page?: number
  /** Sheet of a workbook. */
  readonly sheet?: string
  /** Row and column of the table or sheet in the file, from 1, for formats that have tables. */
  readonly tableRow?: number
  readonly tableColumn?: number
}

export type Finding = {
  readonly rule: Rule
  readonly severity: Severity
  readonly where: Where
  readonly expected: number | string | null
  readonly found: number | string | null
  /** For the person who has to mend the report, in Chinese. */
  readonly message: string
  /** The source of the rule. */
  readonly basis: string
}
