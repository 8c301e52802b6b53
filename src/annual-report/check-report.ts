import { grounds } from '../law/grounds.ts'
import { keysOf } from '../law/keys-of.ts'
import { layoutOfYear, reportDueOn } from '../law/report-sections.ts'
import type { Finding } from './finding.ts'
import type { Report } from './report.ts'
import type { ReportSource } from './source.ts'

/** Against these refusals review comes before suit since the year 2024. (行政复议法第二十三条) */
const reviewedFirst = keysOf(grounds).filter((key) => grounds[key].reviewFirst)
const REVIEW_FIRST_SINCE = 2024

/** What concerns a report as a whole: its layout, its day, its period, what its tables say together. */
export function checkReport(report: Report, source: ReportSource | undefined): readonly Finding[] {
  return [
    ...wrongLayout(report),
    ...late(report, source),
    ...noPeriod(source),
    ...directSuits(report),
    ...feeAgainstRow(report, source),
  ]
}

function wrongLayout({ layout, year }: Report): Finding[] {
  if (year === null || layoutOfYear(year) === layout) return []
  return [
    {
      rule: 'report.layout',
      severity: 'warning',
      where: { table: 'proactive' },
      expected: layoutOfYear(year),
      found: layout,
      message: `${year}年度报告应当使用${layoutOfYear(year)}年版格式，现用的是${layout}年版`,
      basis: '国办公开办函〔2021〕30号：自2021年度报告起使用新格式',
    },
  ]
}

/** Departments publish by 31 January; what is not plainly a department is given till 31 March. */
function late({ agency, year, publishedOn }: Report, source: ReportSource | undefined): Finding[] {
  if (year === null || publishedOn === null) return []
  const department = /(?:局|厅|(?<!管理)委员会|(?<!管)委|办公室|中心|所|队|处|站|院)$/u.test(
    agency ?? '',
  )
  const due = reportDueOn(year, !department)
  if (publishedOn <= due) return []
  return [
    {
      rule: 'report.late',
      severity: 'warning',
      where: source ? { line: source.header.publishedLine } : {},
      expected: due,
      found: publishedOn,
      message: `${publishedOn} 公布，晚于法定期限 ${due}`,
      basis: '条例第四十九条',
    },
  ]
}

function noPeriod(source: ReportSource | undefined): Finding[] {
  if (!source || source.header.statesPeriod) return []
  return [
    {
      rule: 'report.period',
      severity: 'warning',
      where: { line: source.header.titleLine },
      expected: '1月1日至12月31日',
      found: null,
      message: '没有写明统计期限（××年1月1日至12月31日）',
      basis: '国办公开办函〔2021〕30号',
    },
  ]
}

function directSuits({ year, applications, remedies }: Report): Finding[] {
  const refusals = reviewedFirst.reduce((sum, key) => sum + (applications[key]?.[6] ?? 0), 0)
  const suits = remedies.litigationDirect[4] ?? 0
  if (year === null || year < REVIEW_FIRST_SINCE || refusals === 0 || suits === 0) return []
  return [
    {
      rule: 'remedies.direct',
      severity: 'warning',
      where: { table: 'remedies', row: 'litigationDirect', column: 'total' },
      expected: 0,
      found: suits,
      message: `有不予公开${refusals}件，又有未经复议直接起诉${suits}件：2024年起，对依条例第十四条至第十六条不予公开不服的应当先申请行政复议，请核对`,
      basis: '行政复议法第二十三条，法释〔2025〕8号第一条',
    },
  ]
}

function feeAgainstRow(
  { applications, sections }: Report,
  source: ReportSource | undefined,
): Finding[] {
  const unpaid = applications.closedUnpaid?.[6] ?? 0
  const text = sections.find(({ number }) => number === 6)?.text ?? ''
  const saysNone =
    /(?:未|没有|无)[^。；]{0,12}(?:产生|发生|收取|收费)[^。；]{0,12}(?:处理费|费用|费)|无收取信息处理费/u.test(
      text,
    )
  if (unpaid === 0 || !saysNone) return []
  const line = source?.sections.find(({ number }) => number === 6)?.line
  return [
    {
      rule: 'fee.mismatch',
      severity: 'warning',
      where: { section: 6, ...(line !== undefined && { line }) },
      expected: `至少${unpaid}件收费通知`,
      found: '未收取信息处理费',
      message: `表三有${unpaid}件因逾期未缴费不再处理，第六部分却称没有信息处理费：应当报告发出收费通知的件数和金额`,
      basis: '国办函〔2020〕109号，国办公开办函〔2021〕30号附件第六部分',
    },
  ]
}
