import { simplifiedOf } from './traditional.ts'

/** What marks and brackets of the full width are at half width; both are met for the same sign. */
const folded: Readonly<Record<string, string>> = {
  '〔': '(',
  '〕': ')',
  '［': '(',
  '］': ')',
  '【': '(',
  '】': ')',
  '。': '.',
  '－': '-',
  '—': '-',
  '–': '-',
  '−': '-',
  '﹣': '-',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '\u00A0': ' ',
}

/** What is not plain already: neither ASCII nor a character of the simplified script. */
const NOT_PLAIN = new RegExp(
  `[^\\x20-\\x7E\u4E00-\u9FFF]|[${[...simplifiedOf.keys()].join('')}]`,
  'g',
)

const plainSigns = new Map<string, string>([...Object.entries(folded), ...simplifiedOf])

/**
 * A copy for matching only: compatibility forms (full-width digits and brackets, Kangxi radicals,
 * no-break spaces) and traditional characters folded to the plain sign, one sign for one sign, so
 * that places stay the same.
 */
export function forMatching(text: string): string {
  return text.replaceAll(NOT_PLAIN, plainSign)
}

function plainSign(sign: string): string {
  const known = plainSigns.get(sign)
  if (known !== undefined) return known
  const compatible = sign.normalize('NFKC')
  const plain = compatible.length === 1 ? compatible : sign
  plainSigns.set(sign, plain)
  return plain
}

/** What tells a label from another: its characters and figures, without marks and spaces. */
export function lettersOf(text: string): string {
  return lettersOfPlain(forMatching(text))
}

/** The letters of text that `forMatching` has been through. */
export function lettersOfPlain(plain: string): string {
  return plain.replaceAll(/[^\p{L}\p{N}]+/gu, '')
}
