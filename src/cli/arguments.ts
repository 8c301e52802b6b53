import { parseDay, type Day } from '../law/day.ts'
import type { Bilingual } from '../law/bilingual.ts'

/** An argument read, or a sentence on what is wrong with it. */
export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly why: Bilingual }

/** A civil day as an argument. */
export function dayArgument(text: string | undefined): Parsed<Day> {
  const value = parseDay(text ?? '')
  if (value) return { ok: true, value }
  return {
    ok: false,
    why: {
      zh: `没有“${text}”这一天：日期应写作 YYYY-MM-DD，如 2026-03-02`,
      en: `There is no day "${text}": write YYYY-MM-DD, such as 2026-03-02`,
    },
  }
}

/** A whole number as an argument. */
export function countArgument(text: string | undefined): Parsed<number> {
  if (/^-?\d{1,9}$/u.test(text ?? '')) return { ok: true, value: Number(text) }
  return {
    ok: false,
    why: {
      zh: `“${text}”不是整数：请写阿拉伯数字，如 20`,
      en: `"${text}" is not a whole number: write digits, such as 20`,
    },
  }
}
