import { z } from 'zod'
import { parseDay, type Day } from '../law/day.ts'
import type { ClockCase } from '../law/reply-clock-case.ts'

const isDay = (text: string): text is Day => parseDay(text) !== undefined
const day = z
  .string({ error: '日期应为文本 YYYY-MM-DD' })
  .refine(isDay, { error: ({ input }) => `没有“${String(input)}”这一天，日期应写作 YYYY-MM-DD` })

const party = z.string({ error: 'party 应为文本' }).optional()
const on = { on: day }
const consulted = { on: day, deliveredOn: day.optional(), party }
const replied = { on: day, party }

const form = {
  error: '事件应为 {"kind": "…", "on": "YYYY-MM-DD"}，此外只用约定的项目',
}

const event = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ kind: z.literal('clarificationRequested'), ...on, by: day.optional() }, form),
    z.strictObject({ kind: z.literal('clarified'), ...on }, form),
    z.strictObject({ kind: z.literal('thirdPartyConsulted'), ...consulted }, form),
    z.strictObject({ kind: z.literal('thirdPartyReplied'), ...replied }, form),
    z.strictObject({ kind: z.literal('agencyConsulted'), ...consulted }, form),
    z.strictObject({ kind: z.literal('agencyReplied'), ...replied }, form),
    z.strictObject(
      {
        kind: z.literal('extended'),
        ...on,
        workingDays: z.number({ error: 'workingDays 应为数字' }),
      },
      form,
    ),
    z.strictObject({ kind: z.literal('feeNoticed'), ...on }, form),
    z.strictObject({ kind: z.literal('feePaid'), ...on }, form),
    z.strictObject({ kind: z.literal('replied'), ...on }, form),
  ],
  {
    error:
      '不认识的事件 kind：可用的有 clarificationRequested、clarified、thirdPartyConsulted、thirdPartyReplied、agencyConsulted、agencyReplied、extended、feeNoticed、feePaid、replied',
  },
)

const clockCase = z.strictObject(
  {
    receivedOn: day,
    events: z.array(event, { error: 'events 应为列表 […]' }).default([]),
    asOf: day.optional(),
  },
  { error: '案件应为 {"receivedOn": "YYYY-MM-DD", "events": […], "asOf": "YYYY-MM-DD"}' },
)

/** The case of a clock as JSON hands it in, or a sentence on the first thing that is wrong with it. */
export function parseClockCase(
  text: string,
): { readonly ok: true; readonly value: ClockCase } | { readonly ok: false; readonly why: string } {
  const json = parseJson(text)
  if (json === undefined) {
    return {
      ok: false,
      why: '不是有效的 JSON：请按 {"receivedOn": "2026-03-02", "events": []} 的样子填写',
    }
  }
  const parsed = clockCase.safeParse(json)
  if (parsed.success) return { ok: true, value: parsed.data }
  const issue = parsed.error.issues[0]
  const path = issue?.path.join('.') ?? ''
  return {
    ok: false,
    why: path === '' ? (issue?.message ?? '') : `${path}：${issue?.message ?? ''}`,
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
