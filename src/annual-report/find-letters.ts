import { lettersOf } from './normalise.ts'
import type { Piece } from './pieces.ts'

/** The letters of all words in a row, and the piece to which each belongs: labels may be cut in two. */
export type WordIndex = { readonly letters: string; readonly pieceOf: readonly number[] }

/** Joins the words of pieces for looking up what may be spread over several of them. */
export function indexWords(pieces: readonly Piece[]): WordIndex {
  const pieceOf: number[] = []
  let letters = ''
  pieces.forEach((piece, index) => {
    if (piece.kind !== 'words') return
    const own = lettersOf(piece.text)
    letters += own
    for (let n = 0; n < own.length; n += 1) pieceOf.push(index)
  })
  return { letters, pieceOf }
}

/** The piece in which the last occurrence begins, before a position of the letters; -1 if none. */
export function lastPieceWith({ letters, pieceOf }: WordIndex, words: string): number {
  const at = letters.lastIndexOf(words)
  return at === -1 ? -1 : (pieceOf[at] ?? -1)
}
