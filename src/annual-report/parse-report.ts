import { z } from 'zod'
import type { Unreadable } from '../documents/document-line.ts'
import { parseDay } from '../law/day.ts'
import { recordOf } from '../law/record-of.ts'
import { remedyColumns, remedyRows } from '../law/report-table-four.ts'
import { applicantColumns, applicationRows } from '../law/report-table-three.ts'
import type { Report } from './report.ts'

/** The library keeps one text of a fault: the Chinese one on its first line, the English one below. */
function both(why: string, english: string): string {
  return `${why}\n${english}`
}

/** No section is longer. */
const LONGEST_TEXT = 1_000_000

const words = z
  .string({ error: both('应为文本', 'a text is wanted') })
  .max(LONGEST_TEXT, { error: both('文本过长', 'the text is too long') })
/** Fractions and negative numbers are taken as they are: to find them is the checker's work. */
const count = z
  .number({ error: both('应为数字或者 null', 'a number or null is wanted') })
  .nullable()
const amount = z
  .union([z.string().regex(/^-?\d+(?:\.\d+)?$/u), z.number().transform(String)], {
    error: both(
      '应为写作文本的金额（万元），如 "12.5"，或者 null',
      'an amount in 10,000 yuan as a text, such as "12.5", or null is wanted',
    ),
  })
  .nullable()

function cells(length: number): z.ZodArray<typeof count> {
  return z
    .array(count, { error: both('应为数组', 'an array is wanted') })
    .length(length, { error: both(`应有 ${length} 格`, `${length} cells are wanted`) })
}

const applicantCells = cells(applicantColumns.length)
const remedyCells = cells(remedyColumns.length)

const applications = z.object(
  recordOf(
    applicationRows.map(({ key }) => key),
    () => applicantCells.nullable(),
  ),
)
const remedies = z.object(
  recordOf(
    remedyRows.map(({ key }) => key),
    () => remedyCells,
  ),
)

const documents = z.object({ made: count, repealed: count, inForce: count })
const proactive2021 = z.object({
  regulations: documents,
  normativeDocuments: documents,
  permits: count,
  penalties: count,
  coercions: count,
  chargesWan: amount,
})

const documents2019 = z.object({ madeNew: count, disclosedNew: count, totalDisclosed: count })
const items2019 = { lastYearItems: count, change: count }
const decisions2019 = z.object({ ...items2019, decisions: count })
const proactive2019 = z.object({
  regulations: documents2019,
  normative: documents2019,
  permits: decisions2019,
  penalties: decisions2019,
  enforcement: decisions2019,
  feesWan: z.object(items2019),
})

const common = {
  agency: words.nullable(),
  year: z
    .int({ error: both('应为年份，如 2025', 'a year such as 2025 is wanted') })
    .min(2000)
    .max(2100)
    .nullable(),
  title: words.nullable(),
  publishedOn: words
    .refine((text) => parseDay(text) !== undefined, {
      error: both('没有这一天：应为 YYYY-MM-DD', 'there is no such day: YYYY-MM-DD is wanted'),
    })
    .nullable(),
  applications,
  remedies,
  sections: z
    .array(z.object({ number: z.int().min(1).max(6), heading: words, text: words }))
    .max(6, { error: both('最多六个部分', 'there are six sections at most') })
    .default([]),
}

const schema = z.discriminatedUnion(
  'layout',
  [
    z.object({ layout: z.literal('2021'), proactive: proactive2021, ...common }),
    z.object({ layout: z.literal('2019'), proactive: proactive2019, ...common }),
  ],
  { error: both('layout 应为 "2019" 或者 "2021"', 'the layout is "2019" or "2021"') },
)

export type ParsedReport =
  | { readonly kind: 'report'; readonly report: Report }
  | ({ readonly kind: 'unreadable' } & Unreadable)

/**
 * A report value from JSON, as `report read --json` prints it, or the only one of a list, as `report
 * check --json` does. What it holds besides, findings among it, is left out.
 */
export function parseReport(text: string): ParsedReport {
  const json = jsonOf(text)
  if (json === undefined) {
    return unreadable(
      '不是有效的 JSON：请提供 report read --json 输出的年度报告数据',
      'This is no valid JSON: give a report value as report read --json prints it',
    )
  }
  const parsed = schema.safeParse(onlyOf(json), {
    error: () => both('缺少，或者填写有误', 'missing, or mistaken'),
  })
  if (parsed.success) return { kind: 'report', report: parsed.data }
  const [issue] = parsed.error.issues
  return wrongAt(issue?.path.join('.') ?? '', issue?.message ?? '')
}

function wrongAt(place: string, fault: string): ParsedReport {
  const [why, english] = fault.split('\n')
  const at = place === '' ? { zh: '', en: '' } : { zh: `${place}：`, en: `${place}: ` }
  return unreadable(
    `年度报告数据有误：${at.zh}${why}，请照 report read --json 的样子填写`,
    `The report value is wrong: ${at.en}${english}; write it as report read --json prints it`,
  )
}

function onlyOf(json: unknown): unknown {
  return Array.isArray(json) && json.length === 1 ? json[0] : json
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function unreadable(why: string, english: string): ParsedReport {
  return { kind: 'unreadable', why, english }
}
