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
}

/**
 * A copy for matching only: compatibility forms (full-width digits and brackets, Kangxi radicals,
 * no-break spaces) folded to the plain sign, one sign for one sign, so that places stay the same.
 */
export function forMatching(text: string): string {
  let result = ''
  for (const sign of text) {
    const plain = folded[sign] ?? (sign > '\u00A0' && sign.length === 1 ? oneSign(sign) : sign)
    result += plain === '\u00A0' ? ' ' : plain
  }
  return result
}

function oneSign(sign: string): string {
  if (sign >= '\u4E00' && sign <= '\u9FFF') return sign
  const plain = sign.normalize('NFKC')
  return plain.length === 1 ? plain : sign
}

/** What tells a label from another: its characters and figures, without marks and spaces. */
export function lettersOf(text: string): string {
  return forMatching(text).replaceAll(/[^\p{L}\p{N}]/gu, '')
}
