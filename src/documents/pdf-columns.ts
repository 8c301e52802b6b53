import { segmentsOf, textOfWords, type PdfLine } from './pdf-lines.ts'
import type { PdfWord } from './pdf-words.ts'

/** A table without lines has rows enough to show its columns. */
const FEWEST_ROWS = 3

type Segment = {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly isFigure: boolean
}

type Column = { readonly left: number; readonly right: number }

/**
 * The rows of tables without lines, `| label | 1 |  | 3 |`, for those lines of a page that are such
 * rows: figures that stand apart, and blank cells where a column of figures has none.
 */
export function rowsByPosition(lines: readonly PdfLine[]): ReadonlyMap<PdfLine, string> {
  const rows = new Map(
    lines.flatMap((line): [PdfLine, readonly Segment[]][] => {
      const segments = segmentsOf(line).map(asSegment)
      return segments.length > 1 && segments.some(({ isFigure }) => isFigure)
        ? [[line, segments]]
        : []
    }),
  )
  if (rows.size < FEWEST_ROWS) return new Map()
  const columns = columnsOf([...rows.values()])
  return new Map([...rows].map(([line, segments]) => [line, rowOf(segments, columns)]))
}

function asSegment(words: readonly PdfWord[]): Segment {
  const text = textOfWords(words)
  const [left = 0, right = 0] = [words[0]?.left, words.at(-1)?.right]
  return { text, left, right, isFigure: /^[-+−]?[\d,.]+$|^[-—/／]$/u.test(text) }
}

/** The columns of figures; none where no row has a figure in every one of them. */
function columnsOf(rows: readonly (readonly Segment[])[]): readonly Column[] {
  const figures = rows.flat().filter(({ isFigure }) => isFigure)
  const columns: { left: number; right: number }[] = []
  for (const { left, right } of figures.toSorted((a, b) => a.left - b.left)) {
    const last = columns.at(-1)
    if (last && left <= last.right) last.right = Math.max(last.right, right)
    else columns.push({ left, right })
  }
  const fullest = Math.max(...rows.map((row) => row.filter(({ isFigure }) => isFigure).length))
  return fullest === columns.length && fullest > 2 ? columns : []
}

function rowOf(segments: readonly Segment[], columns: readonly Column[]): string {
  const words = segments.filter(({ isFigure }) => !isFigure).map(({ text }) => text)
  const figures = segments.filter(({ isFigure }) => isFigure)
  // A row of two figures in a page of seven columns is a row of another table.
  const fits = figures.length > 1 && columns.length > 0
  const cells = fits
    ? columns.map(({ left, right }) => {
        const figure = figures.find((own) => own.left <= right && own.right >= left)
        return figure?.text ?? ''
      })
    : figures.map(({ text }) => text)
  return `| ${[...words, ...cells].join(' | ')} |`
}
