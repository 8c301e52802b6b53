import type { Bilingual } from './bilingual.ts'
import { INNER_CHECK_FAILURE_IS } from './readings.ts'

/** What a check found; no sentence repeats the code. */
export type CodeCheck =
  | { readonly valid: true; readonly warnings: readonly Bilingual[] }
  | { readonly valid: false; readonly reason: Bilingual; readonly warnings: readonly Bilingual[] }

/** The 31 characters of the code: the digits and the capitals without I, O, S, V and Z. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** 3^(i−1) mod 31: all different and none zero, so one wrong character never passes. */
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/** The inner code counts digits as 0 to 9 and letters as 10 to 35. */
const innerAlphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const innerWeights = [3, 7, 9, 10, 5, 8, 4, 2]

/** Registering authority and kind of organisation; later additions are many, so others only warn. */
const knownBeginnings = new Set(
  (
    '11 12 13 19 21 29 31 32 33 34 35 39 41 49 51 52 53 54 55 59 61 62 69 71 72 79 81 89 ' +
    '91 92 93 A1 A9 N1 N2 N3 N9 Y1'
  ).split(' '),
)

/** Checks an 18-character code as it stands: length, characters, region, check character. (GB 32100-2015) */
export function checkUnifiedCode(code: string): CodeCheck {
  const reason = fault(code)
  if (reason !== undefined) return { valid: false, reason, warnings: [] }

  const innerFails = organisationCheckCharacter(code.slice(8, 16)) !== code.at(16)
  const innerSentence = {
    zh: '第9至17位的组织机构代码校验码不符，可能是早期赋码，请核对登记证书',
    en: 'The organisation code in places 9 to 17 fails its check, as early codes may: compare the certificate',
  }
  const beginning = code.slice(0, 2)
  const warnings = knownBeginnings.has(beginning)
    ? []
    : [
        {
          zh: `前两位 ${beginning} 不是常见的登记管理部门和机构类别代码，请核对登记证书`,
          en: `The beginning ${beginning} is no common authority and kind: compare the certificate`,
        },
      ]

  if (!innerFails) return { valid: true, warnings }
  if (INNER_CHECK_FAILURE_IS === 'error') return { valid: false, reason: innerSentence, warnings }
  return { valid: true, warnings: [...warnings, innerSentence] }
}

/** The 18th character that belongs to the first 17; undefined when one of them is not allowed. (GB 32100-2015) */
export function unifiedCheckCharacter(first17: string): string | undefined {
  const sum = weightedSum(first17, alphabet, weights)
  return sum === undefined ? undefined : alphabet[(31 - (sum % 31)) % 31]
}

/** The 9th character of an organisation code from its first 8; undefined when one is not allowed. (GB 11714-1997) */
export function organisationCheckCharacter(first8: string): string | undefined {
  const sum = weightedSum(first8, innerAlphabet, innerWeights)
  if (sum === undefined) return undefined
  return '0123456789X0'[11 - (sum % 11)]
}

function fault(code: string): Bilingual | undefined {
  if (code.length !== 18) {
    return {
      zh: `统一社会信用代码应为18位，现有${code.length}位，请核对后重新填写`,
      en: `A unified social credit code has 18 places, this has ${code.length}: check it and write it again`,
    }
  }
  const illegal = code.split('').findIndex((character) => !alphabet.includes(character))
  if (illegal !== -1) {
    return {
      zh: `第${illegal + 1}位不是统一社会信用代码可用的字符（不使用 I、O、S、V、Z），请核对后重新填写`,
      en: `Place ${illegal + 1} is no character of such a code (I, O, S, V and Z are not used): check it`,
    }
  }
  if (!/^\d{6}$/u.test(code.slice(2, 8))) {
    return {
      zh: '第3至8位应为登记管理机关的行政区划代码，请核对后重新填写',
      en: 'Places 3 to 8 are the digits of an administrative division: check them',
    }
  }
  if (unifiedCheckCharacter(code.slice(0, 17)) !== code.at(17)) {
    return {
      zh: '校验码不符，至少有一位填写错误，请核对登记证书',
      en: 'The check character does not fit, so one place at least is wrong: compare the certificate',
    }
  }
  return undefined
}

/** Σ value × weight, or undefined when the length or a character does not fit. */
function weightedSum(
  text: string,
  characters: string,
  weightOf: readonly number[],
): number | undefined {
  if (text.length !== weightOf.length) return undefined
  let sum = 0
  for (const [index, weight] of weightOf.entries()) {
    const value = characters.indexOf(text.charAt(index))
    if (value === -1) return undefined
    sum += value * weight
  }
  return sum
}
