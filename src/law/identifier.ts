import type { Bilingual } from './bilingual.ts'
import type { Day } from './day.ts'
import { checkResidentId, upgradedResidentId } from './resident-id.ts'
import { checkUnifiedCode, type CodeCheck } from './unified-code.ts'

export type IdentifierKind = 'unifiedSocialCreditCode' | 'residentId'

/** What a code is. `reason` says why it is not valid, and never repeats the code. */
export type Identified = {
  readonly kind: IdentifierKind
  readonly valid: boolean
  readonly normalised: string
  readonly warnings: readonly Bilingual[]
  readonly reason?: Bilingual
}

/** What people see of the two kinds. */
export const identifierKinds = {
  unifiedSocialCreditCode: { label: '统一社会信用代码', english: 'Unified social credit code' },
  residentId: { label: '居民身份证号码', english: 'Resident identity number' },
} as const satisfies Readonly<
  Record<IdentifierKind, { readonly label: string; readonly english: string }>
>

/** Six digits and what looks like a date of birth, though the day may not exist. */
const beginsLikeResidentId =
  /^\d{6}(?:18|19|20|21)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[\dX]*$/u

const fromFifteen: Bilingual = {
  zh: '15位旧号码已按规定换算为18位，旧号码没有校验码，请核对证件',
  en: 'The old number of 15 places was made one of 18; the old one had no check, so compare the card',
}

/**
 * Which kind of code a text is, and whether it is a valid one. Digits with a date of birth in them are
 * a resident number, unless that check fails while both checks of a unified code hold; 15 digits are
 * a resident number of the old form; all else is a unified code. (GB 32100-2015，GB 11643-1999)
 */
export function identify(text: string, today?: Day): Identified {
  const code = normalisedCode(text)
  const upgraded = upgradedResidentId(code)
  if (upgraded !== undefined) {
    const check = checkResidentId(upgraded, today)
    return identified('residentId', upgraded, {
      ...check,
      warnings: [fromFifteen, ...check.warnings],
    })
  }

  const unified = checkUnifiedCode(code)
  if (!beginsLikeResidentId.test(code)) return identified('unifiedSocialCreditCode', code, unified)

  const resident = checkResidentId(code, today)
  const isUnified = !resident.valid && unified.valid && unified.warnings.length === 0
  return isUnified
    ? identified('unifiedSocialCreditCode', code, unified)
    : identified('residentId', code, resident)
}

/** A code as it is stored: trimmed, half-width, in capitals. (GB 32100-2015，GB 11643-1999) */
export function normalisedCode(text: string): string {
  return text
    .replaceAll(/[\uFF01-\uFF5E]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replaceAll(/[a-z]/gu, (letter) => letter.toUpperCase())
    .trim()
}

function identified(kind: IdentifierKind, normalised: string, check: CodeCheck): Identified {
  const { valid, warnings } = check
  if (valid) return { kind, valid, normalised, warnings }
  return { kind, valid, normalised, warnings, reason: check.reason }
}
