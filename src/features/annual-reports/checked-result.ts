import { z } from 'zod'
import { read, type CheckedReport, type Finding } from '../../annual-report/index.ts'

/** A checked report as it goes to the browser and comes back, in bytes of the form. */
export const LARGEST_RESULT = 2 * 1_048_576

const MOST_FINDINGS = 5_000

const severity = z.enum(['error', 'warning', 'notice'])
const said = z.union([z.string().max(20_000), z.number(), z.null()])

/** The rule is text here: who changes it changes only the copy they download. */
const finding = z.custom<Finding>(
  (value) =>
    z
      .object({
        rule: z.string().max(50),
        severity,
        where: z.record(z.string(), z.union([z.string().max(100), z.number()])),
        expected: said,
        found: said,
        message: z.string().max(20_000),
        basis: z.string().max(1_000),
      })
      .safeParse(value).success,
)

const form = z.object({ checked: z.string() })
const result = z.looseObject({ findings: z.array(finding).max(MOST_FINDINGS) })

/** The checked report that a page sent back; undefined for anything else. */
export async function checkedResult(body: unknown): Promise<CheckedReport | undefined> {
  const sent = form.safeParse(body)
  const value = sent.success ? result.safeParse(jsonOf(sent.data.checked)) : undefined
  if (!sent.success || !value?.success) return undefined
  const bytes = new TextEncoder().encode(sent.data.checked)
  const reading = await read({ name: 'checked.json', bytes })
  if (reading.kind === 'unreadable') return undefined
  return { ...reading.report, findings: value.data.findings }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
