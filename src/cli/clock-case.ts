import { z } from 'zod'
import { parseDay, type Day } from '../law/day.ts'
import type { ClockCase } from '../law/reply-clock-case.ts'
import type { Language } from './verb.ts'

type ParsedCase =
  | { readonly ok: true; readonly value: ClockCase }
  | { readonly ok: false; readonly why: string }

const kinds = [
  'clarificationRequested',
  'clarified',
  'thirdPartyConsulted',
  'thirdPartyReplied',
  'agencyConsulted',
  'agencyReplied',
  'extended',
  'feeNoticed',
  'feePaid',
  'replied',
]

const caseForm = '{"receivedOn": "YYYY-MM-DD", "events": […], "asOf": "YYYY-MM-DD"}'
const eventForm = '{"kind": "…", "on": "YYYY-MM-DD"}'
const example = '{"receivedOn": "2026-03-02", "events": []}'

const sentences = {
  zh: {
    json: `不是有效的 JSON：请按 ${example} 的样子填写`,
    case: `案件应为 ${caseForm}`,
    events: 'events 应为列表 […]',
    event: `事件应为 ${eventForm}，此外只用约定的项目`,
    kind: `不认识的事件 kind：可用的有 ${kinds.join('、')}`,
    day: '日期应为文本 YYYY-MM-DD',
    noSuchDay: (text: string) => `没有“${text}”这一天，日期应写作 YYYY-MM-DD`,
    party: 'party 应为文本',
    workingDays: 'workingDays 应为数字',
    at: (place: string, sentence: string) => `${place}：${sentence}`,
  },
  en: {
    json: `This is no valid JSON: write it like ${example}`,
    case: `A case is ${caseForm}`,
    events: 'events is a list […]',
    event: `An event is ${eventForm}, with no other keys than those agreed on`,
    kind: `There is no such kind of event: take one of ${kinds.join(', ')}`,
    day: 'A day is a text YYYY-MM-DD',
    noSuchDay: (text: string) => `There is no day "${text}": write YYYY-MM-DD`,
    party: 'party is a text',
    workingDays: 'workingDays is a number',
    at: (place: string, sentence: string) => `${place}: ${sentence}`,
  },
} as const

/** The case of a clock as JSON hands it in, or a sentence on the first thing that is wrong with it. */
export function parseClockCase(text: string, language: Language): ParsedCase {
  const say = sentences[language]
  const json = parseJson(text)
  if (json === undefined) return { ok: false, why: say.json }
  const parsed = caseIn(language).safeParse(json)
  if (parsed.success) return { ok: true, value: parsed.data }
  const [{ path, message } = { path: [], message: say.case }] = parsed.error.issues
  return { ok: false, why: path.length === 0 ? message : say.at(path.join('.'), message) }
}

const isDay = (text: string): text is Day => parseDay(text) !== undefined

/** What a case has to look like, with its complaints in one language. */
function caseIn(language: Language) {
  const say = sentences[language]
  const day = z
    .string({ error: say.day })
    .refine(isDay, { error: ({ input }) => say.noSuchDay(String(input)) })
  const party = z.string({ error: say.party }).optional()
  const on = { on: day }
  const consulted = { on: day, deliveredOn: day.optional(), party }
  const replied = { on: day, party }
  const workingDays = z.number({ error: say.workingDays })
  const form = { error: say.event }

  const event = z.discriminatedUnion(
    'kind',
    [
      z.strictObject(
        { kind: z.literal('clarificationRequested'), ...on, by: day.optional() },
        form,
      ),
      z.strictObject({ kind: z.literal('clarified'), ...on }, form),
      z.strictObject({ kind: z.literal('thirdPartyConsulted'), ...consulted }, form),
      z.strictObject({ kind: z.literal('thirdPartyReplied'), ...replied }, form),
      z.strictObject({ kind: z.literal('agencyConsulted'), ...consulted }, form),
      z.strictObject({ kind: z.literal('agencyReplied'), ...replied }, form),
      z.strictObject({ kind: z.literal('extended'), ...on, workingDays }, form),
      z.strictObject({ kind: z.literal('feeNoticed'), ...on }, form),
      z.strictObject({ kind: z.literal('feePaid'), ...on }, form),
      z.strictObject({ kind: z.literal('replied'), ...on }, form),
    ],
    { error: say.kind },
  )
  return z.strictObject(
    {
      receivedOn: day,
      events: z.array(event, { error: say.events }).default([]),
      asOf: day.optional(),
    },
    { error: say.case },
  )
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
