import { type CustomTypesConfig, types } from 'pg'
import { outOfRange } from '../law/bilingual.ts'

type Parser = (text: string) => unknown

const parserOfPg: (type: number, format?: 'text' | 'binary') => Parser = types.getTypeParser

const ours = new Map<number, Parser>([
  [types.builtins.DATE, String],
  [types.builtins.INT8, parseBigint],
])

/**
 * How columns become values, where pg's own way would hurt: a day stays text, because a Date
 * would move it across midnight, and a bigint is a number. As pg does it: numeric stays text,
 * timestamptz becomes a Date, jsonb is parsed.
 */
export const columnTypes: CustomTypesConfig = {
  getTypeParser: (type: number, format?: 'text' | 'binary'): Parser =>
    (format !== 'binary' && ours.get(type)) || parserOfPg(type, format),
}

/** Throws a RangeError rather than round. */
function parseBigint(text: string): number {
  const value = Number(text)
  if (Number.isSafeInteger(value)) return value
  throw outOfRange(
    `整数 ${text} 过大，无法准确表示`,
    `The integer ${text} is too large to be exact`,
  )
}
