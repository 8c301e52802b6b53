/** A sentence that people read, in both languages of the product. */
export type Bilingual = { readonly zh: string; readonly en: string }

/** An error that people read, with its sentence in both languages; `message` is the Chinese one. */
export type BilingualError = Error & { readonly sentence: Bilingual }

/** What a rule throws for a value that it cannot take: a RangeError in both languages. (ECMA-262) */
export function outOfRange(zh: string, en: string): RangeError & BilingualError {
  return Object.assign(new RangeError(zh), { sentence: { zh, en } })
}

/** What fails outside the law for a reason that people can mend: an Error in both languages. (ECMA-262) */
export function failure(zh: string, en: string, options?: ErrorOptions): BilingualError {
  return Object.assign(new Error(zh, options), { sentence: { zh, en } })
}

/** The sentence of an error that was made for people; undefined of every other. (ECMA-262) */
export function sentenceOf(fault: unknown): Bilingual | undefined {
  return isBilingual(fault) ? fault.sentence : undefined
}

function isBilingual(fault: unknown): fault is BilingualError {
  return fault instanceof Error && 'sentence' in fault
}
