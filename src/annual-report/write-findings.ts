import { readFile } from 'node:fs/promises'
import { figurePoints, rowsOf } from '../documents/merged-table.ts'
import { printableText } from '../documents/printable-text.ts'
import { typeset } from '../documents/typeset.ts'
import { writeSheet } from '../documents/xlsx-sheet.ts'
import type { Finding, Severity } from './finding.ts'
import { markedTables } from './marked-tables.ts'
import type { CheckedReport } from './report.ts'
import type { PdfOptions } from './write-pdf.ts'

const text = {
  zh: {
    title: '年度报告核对结果',
    sheet: '核对结果',
    head: ['级别', '规则', '位置', '应为', '填报', '说明', '依据'],
    severities: { error: '错误', warning: '警告', notice: '提示' },
    facts: { agency: '机关', year: '年度', report: '标题', published: '发布日期' },
    counts: (errors: number, warnings: number, notices: number) =>
      `错误${errors}处，警告${warnings}处，提示${notices}处。`,
    none: '没有发现问题。',
    basis: '依据：',
    tables: '读出的表格（有问题的格加底色）',
    line: (line: number) => `原文第${line}行`,
    page: (page: number) => `第${page}页`,
    section: (section: number) => `第${section}部分`,
  },
  en: {
    title: 'Check of an annual report',
    sheet: 'Findings',
    head: ['Severity', 'Rule', 'Place', 'Expected', 'Found', 'Finding', 'Basis'],
    severities: { error: 'Error', warning: 'Warning', notice: 'Notice' },
    facts: { agency: 'Agency', year: 'Year', report: 'Title', published: 'Published' },
    counts: (errors: number, warnings: number, notices: number) =>
      `Errors: ${errors}. Warnings: ${warnings}. Notices: ${notices}.`,
    none: 'Nothing was found.',
    basis: 'Basis: ',
    tables: 'The tables as read; cells with findings are shaded',
    line: (line: number) => `line ${line}`,
    page: (page: number) => `page ${page}`,
    section: (section: number) => `section ${section}`,
  },
} as const

type FindingsLanguage = keyof typeof text

/** What a check found as XLSX, a finding a row, the gravest first. */
export function writeFindingsXlsx(
  { findings }: Pick<CheckedReport, 'findings'>,
  language: FindingsLanguage = 'zh',
): Uint8Array {
  const words = text[language]
  return writeSheet(words.sheet, [
    words.head,
    ...findings.map((finding) => [
      words.severities[finding.severity],
      finding.rule,
      placeOf(finding, language),
      finding.expected,
      finding.found,
      finding.message,
      finding.basis,
    ]),
  ])
}

/**
 * What a check found as PDF: the facts of the report, each finding with its place and basis, and the
 * tables as read with the cells that findings speak of shaded. Tagged, for the archive.
 *
 * @throws Error with a `sentence` in both languages where there is no Chinese font.
 */
export async function writeFindingsPdf(
  report: CheckedReport,
  language: FindingsLanguage = 'zh',
  options: PdfOptions = {},
): Promise<Uint8Array> {
  const words = text[language]
  const { findings } = report
  const count = (severity: Severity) => findings.filter((one) => one.severity === severity).length
  const value = {
    lang: language,
    title: words.title,
    facts: factsOf(report, language),
    counts:
      findings.length === 0
        ? words.none
        : words.counts(count('error'), count('warning'), count('notice')),
    findings: findings.map((finding) => ({
      severity: finding.severity,
      label: words.severities[finding.severity],
      place: placeOf(finding, language),
      message: printableText(finding.message),
      basis: `${words.basis}${printableText(finding.basis)}`,
    })),
    heading: words.tables,
    tables: markedTables(report, findings).map((table) => ({
      ...table,
      padding: rowsOf(table).length > 20 ? 2 : 4,
      figurePoints: figurePoints(table, 9),
    })),
  }
  const markup = await readFile(new URL('./findings.typ', import.meta.url), 'utf8')
  return typeset(markup, { findings: JSON.stringify(value) }, options)
}

function factsOf(
  report: CheckedReport,
  language: FindingsLanguage,
): readonly (readonly string[])[] {
  const { facts } = text[language]
  const { agency, year, title, publishedOn } = report
  const known: readonly (readonly [string, string | number | null])[] = [
    [facts.agency, agency],
    [facts.year, year],
    [facts.report, title],
    [facts.published, publishedOn],
  ]
  return known.flatMap(([term, value]) =>
    value === null ? [] : [[term, printableText(String(value))]],
  )
}

function placeOf({ where }: Finding, language: FindingsLanguage): string {
  const words = text[language]
  const { page, line, section, table } = where
  return [
    page !== undefined && words.page(page),
    line !== undefined && words.line(line),
    section !== undefined && table === undefined && words.section(section),
  ]
    .filter((part) => part !== false)
    .join(' · ')
}
