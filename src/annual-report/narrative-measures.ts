import { remedyColumns, type RemedyRowKey } from '../law/report-table-four.ts'
import type { ApplicationRowKey } from '../law/report-table-three.ts'
import type { Where } from './finding.ts'
import { outcomeGroups, remedySum, totalOf } from './narrative-sums.ts'
import { isProactive2021, type Count, type Report } from './report.ts'

/** What a text may say of a number that stands in the tables too. */
export type Measure = {
  /** Where the number stands in the tables, and what they call it. */
  readonly cell: Where
  readonly label: string
  /** How a text says it: the group `n` is the number; without one it says that there was none. */
  readonly says: readonly RegExp[]
  /** What every way of saying it holds: the cheapest way to be sure that a sentence does not. */
  readonly named: string
  /** What the sentence, or the one before it, has to be about, and what it must not be about. */
  readonly about: RegExp
  readonly notAbout?: RegExp
  /** What in the clause makes it say something else. */
  readonly not?: RegExp
  /** Whether it is said in brackets too, as a remark on another number. */
  readonly inBrackets?: boolean
  /** The number of the tables first, then others that the same words may mean; none where it is blank. */
  readonly meant: (report: Report) => readonly number[]
}

const N = '(?<n>\\d+)(?:件|份|宗|条|起|例|个|项)'

/** Words between what is counted and its number. */
const FILLER = '(?:(?:答复|处理|办理|告知|情形|决定|申请|继续|的|有|共|为|计|数|量|总){0,5}[:：]?)'

const RECEIVED = '(?:收到|受理|接收|新收|接到|收办|办理)'
const APPLICANTS = '(?:公民、?法人(?:和|或|及)其他组织(?:提出)?(?:的)?|各类|有效)?'
const DISCLOSURE = '(?:依申请公开|依申请信息公开|(?:政府)?信息依申请公开|(?:政府)?信息公开)'

/** Applications by one channel, or of one kind of applicant, are a part of all. */
const PART =
  /通过|网络|网上|在线|信函|邮寄|当面|现场|传真|邮箱|邮件|渠道|自然人|企业|其中|上半年|下半年|季度|问政|留言|信访|建议|提案|热线|工单|咨询|同比|较上年|比上年|复议|诉讼/u

/** A reason before an outcome makes it one row of several; what is published unasked is none. */
const REASON =
  /因(?!此)|由于|属于|涉及|依据|根据|依照|按照|为由|其中|复议|诉讼|主动|文件|政策|[预决]算/u

/** An office of justice decides on what was brought against others. */
const DECIDES = /办理|审理|受理|审结|作出|代理|应诉|收到|接到|其中/u

const aboutDisclosure = /信息公开|依申请/u
const aboutRemedies = /复议|诉讼/u

const litigation: readonly RemedyRowKey[] = ['litigationDirect', 'litigationAfterReconsideration']

/** Everything that a text is compared with. */
export const measures: readonly Measure[] = [
  {
    cell: { table: 'applications', row: 'new', column: 'total' },
    label: '一、本年新收政府信息公开申请数量',
    named: '',
    says: [
      words(
        `${RECEIVED}${APPLICANTS}${DISCLOSURE}(?:政府信息)?(?:的)?(?:申请)?(?:案件|事项|信息)?(?:共|共计|总计|合计|为)?${N}`,
      ),
      words(`(?:收到|受理|接收|新收|接到)${N}${DISCLOSURE}?(?:的)?申请`),
      words(
        `(?:未|没有|无)(?:收到|接到|受理)(?:过)?(?:任何)?${APPLICANTS}${DISCLOSURE}(?:政府信息)?(?:的)?申请(?![^，,]{0,6}(?:复议|诉讼))`,
      ),
    ],
    about: aboutDisclosure,
    not: PART,
    meant: ({ applications }) =>
      known([
        totalOf(applications, ['new']),
        totalOf(applications, ['new', 'carriedIn']),
        totalOf(applications, ['total']),
      ]),
  },
  {
    cell: { table: 'applications', row: 'total', column: 'total' },
    label: '（七）总计',
    named: '',
    says: [words(`(?:办结|办理完毕|处理完毕)${DISCLOSURE}?(?:申请)?${FILLER}${N}`)],
    about: aboutDisclosure,
    not: PART,
    meant: ({ applications }) =>
      known([
        totalOf(applications, ['total']),
        totalOf(applications, ['new']),
        totalOf(applications, ['new', 'carriedIn']),
      ]),
  },
  {
    cell: { table: 'applications', row: 'carriedIn', column: 'total' },
    label: '二、上年结转政府信息公开申请数量',
    named: '上',
    says: [words(`上一?年度?(?:结转|转结)(?:来|的)?${DISCLOSURE}?${FILLER}${N}`)],
    about: /申请/u,
    notAbout: aboutRemedies,
    inBrackets: true,
    meant: ({ applications }) => known([totalOf(applications, ['carriedIn'])]),
  },
  {
    cell: { table: 'applications', row: 'carriedOut', column: 'total' },
    label: '四、结转下年度继续办理',
    named: '下',
    says: [
      words(`(?:结转|转|顺延)(?:到|至|入)?下一?年度?${FILLER}${N}`),
      words(`${N}(?:申请)?(?:结转|转|顺延)(?:到|至|入)?下一?年`),
    ],
    about: /申请/u,
    notAbout: aboutRemedies,
    inBrackets: true,
    meant: ({ applications }) => known([totalOf(applications, ['carriedOut'])]),
  },
  outcome('（一）予以公开', '(?:予以|同意)公开', ['（二）部分公开']),
  outcome('（二）部分公开', '部分公开'),
  outcome('（三）不予公开', '不予公开', ['（四）无法提供', '（五）不予处理', '（六）其他处理']),
  outcome('（四）无法提供', '无法提供', ['（五）不予处理', '（六）其他处理']),
  outcome('（五）不予处理', '不予处理', ['（六）其他处理']),
  outcome('（六）其他处理', '其他处理', ['（五）不予处理', '（四）无法提供']),
  remedy('行政复议', ['reconsideration']),
  remedy('行政诉讼', litigation),
  ...results('行政复议', ['reconsideration'], '诉讼'),
  ...results('行政诉讼', litigation, '复议'),
  documents('made', '本年制发件数', '(?:制发|制定|出台|印发)了?'),
  documents('repealed', '本年废止件数', '废止了?'),
  documents('inForce', '现行有效件数', '现行有效的?'),
]

function words(pattern: string): RegExp {
  return new RegExp(pattern, 'gu')
}

type OutcomeGroup = keyof typeof outcomeGroups

/** An outcome by its name in the form; loose accounts count those of `with` in, one after the other. */
function outcome(label: OutcomeGroup, said: string, others: readonly OutcomeGroup[] = []): Measure {
  const rows: readonly ApplicationRowKey[] = outcomeGroups[label]
  const wider = others.map((_, index) =>
    [label, ...others.slice(0, index + 1)].flatMap((group) => outcomeGroups[group]),
  )
  return {
    cell: { table: 'applications', row: rows[0] ?? 'granted', column: 'total' },
    label,
    named: said.slice(-2),
    says: [words(`${said}${FILLER}${N}`)],
    about: /申请|答复|办结|办理/u,
    not: REASON,
    meant: ({ applications }) => known([rows, ...wider].map((own) => totalOf(applications, own))),
  }
}

function remedy(said: '行政复议' | '行政诉讼', rows: readonly RemedyRowKey[]): Measure {
  const noun = `(?:行政)?${said.slice(2)}`
  return {
    cell: { table: 'remedies', row: rows[0] ?? 'reconsideration', column: 'total' },
    label: said,
    named: said.slice(2),
    says: [
      words(`${noun}(?:案件|申请)?${FILLER}${N}`),
      words(`${N}(?:涉及|因|由)?政府信息公开(?:工作)?(?:引起|引发)?的?${noun}`),
    ],
    about: aboutDisclosure,
    not: DECIDES,
    meant: ({ remedies }) => known([remedySum(remedies, rows, 4)]),
  }
}

/** The results of reconsideration or of suits, in a sentence about these alone. */
function results(said: string, rows: readonly RemedyRowKey[], other: string): readonly Measure[] {
  return remedyColumns.slice(0, -1).map(({ key, label }, column) => ({
    cell: { table: 'remedies', row: rows[0] ?? 'reconsideration', column: key },
    label: `${said}，${label}`,
    named: label,
    says: [words(`${label}${FILLER}${N}`)],
    about: new RegExp(`^(?=.*信息公开).*${said}`, 'u'),
    notAbout: new RegExp(other, 'u'),
    meant: ({ remedies }: Report) => known([remedySum(remedies, rows, column)]),
  }))
}

function documents(column: 'made' | 'repealed' | 'inForce', label: string, said: string): Measure {
  return {
    cell: { table: 'proactive', row: 'normativeDocuments', column },
    label: `行政规范性文件，${label}`,
    named: '行政规范性文件',
    says: [words(`${said}行政规范性文件${FILLER}${N}`)],
    about: /规范性文件/u,
    not: /解读|备案|审查|清理|其中|以来/u,
    meant: ({ proactive }) =>
      isProactive2021(proactive) ? known([proactive.normativeDocuments[column]]) : [],
  }
}

/** Nothing can be said where the number of the tables is blank. */
function known(counts: readonly Count[]): readonly number[] {
  return counts[0] === null ? [] : counts.filter((count) => count !== null)
}
