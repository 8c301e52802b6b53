import { lettersOfPlain } from './normalise.ts'
import type { Piece } from './pieces.ts'

/** The letters of all words in a row, and the piece to which each belongs: labels may be cut in two. */
export type WordIndex = { readonly letters: string; readonly pieceOf: readonly number[] }

/** Joins the words of pieces for looking up what may be spread over several of them. */
export function indexWords(pieces: readonly Piece[]): WordIndex {
  const pieceOf: number[] = []
  const parts: string[] = []
  pieces.forEach((piece, index) => {
    if (piece.kind !== 'words') return
    const own = lettersOfPlain(piece.text)
    parts.push(own)
    for (let n = 0; n < own.length; n += 1) pieceOf.push(index)
  })
  return { letters: parts.join(''), pieceOf }
}
