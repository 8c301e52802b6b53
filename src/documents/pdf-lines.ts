import type { Box } from './pdf-grid.ts'
import type { PdfWord } from './pdf-words.ts'

/** A line of words as it stands on a page, from left to right. */
export type PdfLine = Box & {
  readonly words: readonly PdfWord[]
  readonly size: number
}

/** The lines of words, from the top. Words whose middles lie within half a letter share a line. */
export function linesOfWords(words: readonly PdfWord[]): readonly PdfLine[] {
  const lines: PdfWord[][] = []
  for (const word of words.toSorted((a, b) => middleOf(a) - middleOf(b))) {
    const line = lines.at(-1)
    const first = line?.[0]
    if (line && first && isBeside(first, word)) line.push(word)
    else lines.push([word])
  }
  return lines.map(lineOf)
}

function middleOf({ top, bottom }: Box): number {
  return (top + bottom) / 2
}

function isBeside(one: PdfWord, other: PdfWord): boolean {
  return middleOf(other) - middleOf(one) < Math.min(one.size, other.size) / 2
}

function lineOf(unsorted: readonly PdfWord[]): PdfLine {
  const words = unsorted.toSorted((a, b) => a.left - b.left)
  return {
    words,
    left: Math.min(...words.map(({ left }) => left)),
    right: Math.max(...words.map(({ right }) => right)),
    top: Math.min(...words.map(({ top }) => top)),
    bottom: Math.max(...words.map(({ bottom }) => bottom)),
    size: Math.max(...words.map(({ size }) => size)),
  }
}

/** A gap of so many letters keeps apart what is no sentence. */
const WIDE_GAP = 1.5

/** The text of words in a row; spaces stand only between Latin letters and figures, and at wide gaps. */
export function textOfWords(words: readonly PdfWord[]): string {
  return words.reduce((text, word, index) => {
    const before = words[index - 1]
    if (!before) return word.text
    const gap = (word.left - before.right) / Math.min(word.size, before.size)
    const latin = /[\w.,;:)%]$/u.test(text) && /^[\w(]/u.test(word.text)
    return text + (gap > WIDE_GAP || (latin && gap > 0.1) ? ' ' : '') + word.text
  }, '')
}

/** Words that a wide gap sets apart from each other. */
export function segmentsOf({ words }: PdfLine): readonly (readonly PdfWord[])[] {
  const segments: PdfWord[][] = []
  for (const word of words) {
    const segment = segments.at(-1)
    const last = segment?.at(-1)
    if (segment && last && word.left - last.right <= WIDE_GAP * Math.min(word.size, last.size)) {
      segment.push(word)
    } else {
      segments.push([word])
    }
  }
  return segments
}
