import {
  check,
  type ApplicationTable,
  type CheckedReport,
  type Report,
} from '../../annual-report/index.ts'
import { reportSections } from '../../law/report-sections.ts'
import { applicationRows, type ApplicationRowKey } from '../../law/report-table-three.ts'
import { recordOf } from '../../law/record-of.ts'
import { demonstrationBureau } from '../agencies/index.ts'

/** A report of the demonstration and whose it is. */
export type DemonstrationReport = { readonly agencyCode: string; readonly report: CheckedReport }

const civilAffairs = '11150602MB0D00037J'

const noDocuments = { made: 0, repealed: 0, inForce: 0 }
const noRemedies = {
  reconsideration: [0, 0, 0, 0, 0],
  litigationDirect: [0, 0, 0, 0, 0],
  litigationAfterReconsideration: [0, 0, 0, 0, 0],
}

/** The published figures of the bureau's report for 2021; the sentences are ours. */
const bureau2021: Report = {
  agency: '东胜区行政审批和政务服务局',
  year: 2021,
  title: '东胜区行政审批和政务服务局2021年政府信息公开年度报告',
  layout: '2021',
  publishedOn: '2022-01-29',
  proactive: {
    regulations: noDocuments,
    normativeDocuments: noDocuments,
    permits: 14_572,
    penalties: 0,
    coercions: 0,
    chargesWan: '0',
  },
  applications: applicationsOf({}),
  remedies: noRemedies,
  sections: sectionsOf({
    1: '本报告依据《中华人民共和国政府信息公开条例》编制，统计期限为2021年1月1日至12月31日。（演示文字，数字为已公布的数字。）\n主动公开：全年办理行政许可14572件，办事依据、条件、程序在政府网站公开。\n依申请公开：全年没有收到政府信息公开申请。\n政府信息管理：公开前逐件进行保密审查。\n平台建设：以区政府门户网站为主渠道。\n监督保障：开展业务培训，明确责任。',
    5: '主要问题：从事公开工作的人员偏少，面向社区和农村的公开形式不多。\n改进情况：充实人员，完善依申请公开流程，增加线下公开形式。',
    6: '本年度没有收取政府信息公开信息处理费。',
  }),
}

/** Figures made up for the demonstration, so that the tables show more than zeros. */
const civilAffairs2025: Report = {
  agency: '东胜区民政局',
  year: 2025,
  title: '东胜区民政局2025年政府信息公开工作年度报告',
  layout: '2021',
  publishedOn: '2026-01-23',
  proactive: {
    regulations: noDocuments,
    normativeDocuments: { made: 2, repealed: 1, inForce: 9 },
    permits: 86,
    penalties: 3,
    coercions: 0,
    chargesWan: '0',
  },
  applications: applicationsOf({
    new: [11, 1, 0, 0, 1, 0],
    carriedIn: [1, 0, 0, 0, 0, 0],
    granted: [6, 1, 0, 0, 0, 0],
    partial: [1, 0, 0, 0, 1, 0],
    refusedThirdParty: [1, 0, 0, 0, 0, 0],
    unavailableNotHeld: [2, 0, 0, 0, 0, 0],
    declinedPetition: [1, 0, 0, 0, 0, 0],
    carriedOut: [1, 0, 0, 0, 0, 0],
  }),
  remedies: { ...noRemedies, reconsideration: [1, 0, 0, 0, 1] },
  sections: sectionsOf({
    1: '本报告为演示数据，统计期限为2025年1月1日至12月31日。\n主动公开：全年制发行政规范性文件2件，废止1件。\n依申请公开：全年新收政府信息公开申请13件，上年结转1件，办结13件，结转下年度1件。\n政府信息管理：逐件进行保密审查和个人信息检查。\n政府信息公开平台建设：专栏按四个板块规范设置。\n监督保障：组织培训两次，没有责任追究情况。',
    5: '主要问题：政策解读形式单一，基层查阅点利用不足。\n改进情况：增加图文和大字版解读，在社区设立查阅角。',
    6: '本年度没有发出收费通知，没有收取政府信息公开信息处理费。',
  }),
}

/** The reports of the demonstration with their findings. */
export const demonstrationReports: readonly DemonstrationReport[] = [
  { agencyCode: demonstrationBureau, report: withFindings(bureau2021) },
  { agencyCode: civilAffairs, report: withFindings(civilAffairs2025) },
]

function withFindings(report: Report): CheckedReport {
  return { ...report, findings: check(report) }
}

/** Fills the table from the six columns of the rows that have anything; totals are summed. */
function applicationsOf(
  rows: Readonly<Partial<Record<ApplicationRowKey, readonly number[]>>>,
): ApplicationTable {
  const outcomes = applicationRows.filter(({ is }) => is === 'outcome').map(({ key }) => key)
  const cells = (key: ApplicationRowKey) => rows[key] ?? [0, 0, 0, 0, 0, 0]
  const total = cells('total').map((_, column) =>
    sum(outcomes.map((key) => cells(key)[column] ?? 0)),
  )
  const keys = applicationRows.map(({ key }) => key)
  return recordOf(keys, (key) => {
    const counts = key === 'total' ? total : cells(key)
    return [...counts, sum(counts)]
  })
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0)
}

function sectionsOf(texts: Readonly<Record<number, string>>): Report['sections'] {
  return reportSections.map(({ number, heading }) => ({
    number,
    heading,
    text: texts[number] ?? '',
  }))
}
