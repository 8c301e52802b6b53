import { letterElements, type LetterElement } from './letter-elements.ts'
import { keysOf } from './keys-of.ts'
import { outcomeKeys, outcomeRows, type OutcomeKey } from './outcome-rows.ts'
import { proceduralLetters, type LetterRow } from './procedural-letters.ts'
import { replyLetters } from './reply-letters.ts'

/** Every letter that the house writes. */
export const letters = { ...proceduralLetters, ...replyLetters } as const

export type Letter = keyof typeof letters

/** The catalogue in its order: D01 to D15, E01 to E25. */
export const letterCodes = keysOf(letters)

/** What a letter must contain, whatever the case. (条例第三十条至第四十一条，行政复议法第二十三条) */
export function elementsOf(letter: Letter): readonly LetterElement[] {
  const row: LetterRow = letters[letter]
  return row.remedies ? [...row.elements, 'remedies'] : row.elements
}

/** What a letter must contain and does not, in the order of the elements; empty when it may go out. (条例第三十条至第四十一条) */
export function missingElements(
  letter: Letter,
  present: Iterable<LetterElement>,
): readonly LetterElement[] {
  const has = new Set(present)
  const must = new Set(elementsOf(letter))
  return keysOf(letterElements).filter((element) => must.has(element) && !has.has(element))
}

/** The row of the annual report that counts a letter; undefined where it is not counted. (国办公开办函〔2021〕30号附件) */
export function rowOfLetter(letter: Letter): OutcomeKey | undefined {
  return outcomeKeys.find((key) => {
    const announced: readonly string[] = outcomeRows[key].letters
    return announced.includes(letter)
  })
}
