export { composeLetter, letterFor } from './compose.ts'
export type { LetterContent } from './content.ts'
export type { LetterFacts } from './facts.ts'
export { lintLetter } from './lint.ts'
