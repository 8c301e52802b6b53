import type { Measure } from './narrative-measures.ts'
import type { Sentence } from './narrative-text.ts'

/** A number that a text gives for something that is counted in the tables too. */
export type Claim = { readonly number: number; readonly sentence: Sentence; readonly words: string }

/** What a text says of a measure, in the order of the text. */
export function claimsOf(
  { says, named, about, notAbout, not, inBrackets = false }: Measure,
  sentences: readonly Sentence[],
): readonly Claim[] {
  return sentences.flatMap((sentence) => {
    if (sentence.inBrackets && !inBrackets) return []
    if (!sentence.saysHowMany || !sentence.text.includes(named)) return []
    if (!about.test(sentence.text) && !about.test(sentence.before)) return []
    if (notAbout?.test(sentence.text)) return []
    const matches = says.flatMap((pattern) => Array.from(sentence.text.matchAll(pattern)))
    return matches.flatMap((match): Claim[] => {
      if (not?.test(clauseOf(sentence.text, match))) return []
      return [{ number: Number(match.groups?.['n'] ?? 0), sentence, words: match[0] }]
    })
  })
}

/** The clause in which a claim stands, from the comma before it. */
function clauseOf(text: string, { 0: words, index }: RegExpExecArray): string {
  const from = Math.max(text.lastIndexOf('，', index), text.lastIndexOf(',', index)) + 1
  return text.slice(from, index + words.length)
}
