import { remedyColumns, remedyRows } from '../law/report-table-four.ts'
import { identityNote } from '../law/report-table-three.ts'
import {
  applicantHeads,
  printedParts,
  printedProactiveRows,
  printedRemedies,
  printedRows,
} from './printed-rows.ts'
import { documentOf, type DocumentParagraph } from './report-document.ts'
import type { Report } from './report.ts'

/**
 * A report as plain text, UTF-8: headings and paragraphs on lines of their own, table rows as cells
 * between bars. `read` gives back the same value.
 */
export function writeText(report: Report): string {
  const { name, notes, sections } = documentOf(report)
  const lines = [
    name,
    ...notes,
    ...sections.flatMap(({ number, heading, paragraphs }) => [
      '',
      heading,
      ...paragraphs.map(lineOf),
      ...tableOfSection(report, number),
    ]),
  ]
  return `${lines.join('\n')}\n`
}

function lineOf({ lead, text }: DocumentParagraph): string {
  return lead + text
}

function tableOfSection(report: Report, number: number): readonly string[] {
  if (number === 2) return proactiveTable(report)
  if (number === 3) return applicationTable(report)
  if (number === 4) return remedyTable(report)
  return []
}

function proactiveTable(report: Report): readonly string[] {
  return printedParts(report).flatMap((part) => [
    row([part.item]),
    row(['信息内容', ...part.columns.map(({ label }) => label)]),
    ...printedProactiveRows(part, report).map(({ label, cells }) => row([label, ...cells])),
  ])
}

function applicationTable({ applications }: Report): readonly string[] {
  const lines = [row([identityNote]), row(['申请人情况', ...applicantHeads])]
  let above: readonly string[] = []
  for (const { headings, label, cells } of printedRows(applications)) {
    const path = headings.map((heading) => heading.label)
    for (const [level, heading] of path.entries()) {
      if (above[level] !== heading) lines.push(row([heading]))
    }
    above = path
    lines.push(row([label, ...cells]))
  }
  return lines
}

function remedyTable(report: Report): readonly string[] {
  const heads = remedyColumns.map(({ label }) => label)
  return [
    row(remedyRows.map(({ label }) => label)),
    row(remedyRows.flatMap(() => heads)),
    row(printedRemedies(report)),
  ]
}

function row(cells: readonly (string | number | null)[]): string {
  return `| ${cells.map((cell) => cell ?? '').join(' | ')} |`
}
