import type { z } from 'zod'
import type { Language } from './language.ts'

/** A sentence for each field that must be corrected; `form` is for those about several fields. */
export type FormErrors<Value> = { readonly [Field in keyof Value | 'form']?: string }

/** What was typed, as it was typed, to be shown again. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>

export type ParsedForm<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly errors: FormErrors<Value>; readonly values: FormValues }

const text = {
  zh: {
    missing: '请填写此项',
    wrong: '此项填写有误，请检查后重新填写',
    control: '此项含有无法保存的控制字符，请删除后重新填写',
  },
  en: {
    missing: 'Enter an answer',
    wrong: 'Check this answer',
    control: 'Remove the control characters from this answer',
  },
}

/**
 * What a form means, or a sentence for each mistake together with all that was typed. The schema
 * brings the sentences of its own checks; a mistake that it has no sentence for gets a general one.
 */
export function parseForm<Schema extends z.ZodObject>(
  schema: Schema,
  body: unknown,
  language: Language = 'zh',
): ParsedForm<z.infer<Schema>> {
  const values = typedValues(body)
  const parsed = schema.safeParse(values, {
    error: ({ input }) => text[language][input === undefined || input === '' ? 'missing' : 'wrong'],
  })
  const errors: Record<string, string> = {
    ...firstOfEach(parsed.error?.issues ?? []),
    ...withControlCharacters(values, text[language].control),
  }
  if (parsed.success && Object.keys(errors).length === 0) return { ok: true, value: parsed.data }
  return { ok: false, errors, values }
}

function firstOfEach(issues: readonly z.core.$ZodIssue[]): Record<string, string> {
  const lastWins = issues
    .toReversed()
    .map(({ path: [field = 'form'], message }) => [field, message])
  return Object.fromEntries(lastWins)
}

/** PostgreSQL stores no NUL, and the others break letters; tab and line ends are fine. */
function withControlCharacters(values: FormValues, sentence: string): Record<string, string> {
  const fields = Object.entries(values).filter(([, value]) =>
    // oxlint-disable-next-line no-control-regex -- they are what is looked for
    [value].flat().some((one) => /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/u.test(one)),
  )
  return Object.fromEntries(fields.map(([field]) => [field, sentence]))
}

function typedValues(body: unknown): FormValues {
  if (typeof body !== 'object' || body === null) return {}
  return Object.fromEntries(Object.entries(body).filter(([, value]) => isTyped(value)))
}

function isTyped(value: unknown): value is string | string[] {
  return (
    typeof value === 'string' ||
    (Array.isArray(value) && value.every((one) => typeof one === 'string'))
  )
}
