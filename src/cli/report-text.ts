import type { CheckedReport, Finding, Severity } from '../annual-report/index.ts'
import { applicantColumns, applicationRows } from '../law/report-table-three.ts'
import { remedyRows } from '../law/report-table-four.ts'
import { proactiveParts, proactiveParts2019, type ProactivePart } from '../law/report-table-two.ts'
import type { Call, Language } from './verb.ts'

const severities: Readonly<Record<Severity, Readonly<Record<Language, string>>>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  notice: { zh: '提示', en: 'notice' },
}

/** What stands in a report, for people: the header, the three tables, the findings. */
export function printReport(call: Call, report: CheckedReport): void {
  const { print, language } = call
  const zh = language === 'zh'
  print(report.title ?? (zh ? '（没有标题）' : '(no title)'))
  print(`${report.agency ?? '?'}  ${report.year ?? '?'}  ${report.publishedOn ?? ''}`)
  printProactive(call, report)
  printApplications(call, report)
  for (const { key, label, english } of remedyRows) {
    print(`${zh ? label : english}：${report.remedies[key].map(shown).join(' ')}`)
  }
  for (const finding of report.findings) printFinding(call, finding)
}

/** One finding on a line: how grave, where, what. */
export function printFinding(
  { print, language }: Call,
  { severity, where, rule, message }: Finding,
): void {
  const line =
    where.line === undefined ? '' : language === 'zh' ? `第${where.line}行 ` : `line ${where.line} `
  print(`  ${severities[severity][language]} ${line}${rule}：${message}`)
}

function printProactive({ print, language }: Call, { layout, proactive }: CheckedReport): void {
  const parts: readonly ProactivePart[] = layout === '2019' ? proactiveParts2019 : proactiveParts
  const values: Readonly<Record<string, unknown>> = proactive
  for (const { key, label, english } of parts.flatMap(({ rows }) => rows)) {
    const value = values[key]
    const cells = typeof value === 'object' && value !== null ? Object.values(value) : [value]
    print(`${language === 'zh' ? label : english}：${cells.map(shown).join(' ')}`)
  }
}

function printApplications({ print, language }: Call, { applications }: CheckedReport): void {
  const heads = applicantColumns.map(({ label, english }) => (language === 'zh' ? label : english))
  print(heads.join(' | '))
  for (const { key, label, english } of applicationRows) {
    const cells = applications[key]
    if (cells) print(`${language === 'zh' ? label : english}：${cells.map(shown).join(' ')}`)
  }
}

/** A cell that is blank is shown as blank, never as 0. */
function shown(value: unknown): string {
  return typeof value === 'number' || typeof value === 'string' ? String(value) : '－'
}
