import type { Bilingual } from '../../../law/bilingual.ts'
import type { LetterElement } from '../../../law/letter-elements.ts'

/** What keeps a letter from going out, in a sentence that says what to do. */
export type LetterFinding = {
  readonly is:
    | 'missing'
    | 'wrongTitle'
    | 'wrongNumber'
    | 'wrongRemedy'
    | 'wrongDate'
    | 'otherLaw'
    | 'placeholder'
    | 'empty'
    | 'unprintable'
  readonly element?: LetterElement | undefined
  readonly say: Bilingual
}
