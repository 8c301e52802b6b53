import type { Box } from './pdf-grid.ts'
import type { Matrix } from './pdf-rulings.ts'

/** Letters that stand together on a page, without a space, in points from the top left. */
export type PdfWord = Box & {
  readonly text: string
  /** The height of the letters. */
  readonly size: number
}

/** What pdfjs gives for a run of text. */
export type TextItem = {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
  readonly fontName: string
}

/** Text turned by more than this is a watermark. */
const STEEPEST = 0.2

/** The words of a page. `page` takes the text to the page with its origin at the top left. */
export function wordsOf(
  items: readonly TextItem[],
  page: Matrix,
  isVertical: (fontName: string) => boolean,
): readonly PdfWord[] {
  return items.flatMap((item) => {
    if (item.str.trim() === '') return []
    return isVertical(item.fontName) ? verticalWord(item, page) : wordsOfItem(item, page)
  })
}

function wordsOfItem({ str, transform, width }: TextItem, page: Matrix): PdfWord[] {
  const [a = 1, b = 0, , , x = 0, y = 0] = transform
  const [pa, pb, pc, pd, pe, pf] = page
  const along = { x: pa * a + pc * b, y: pb * a + pd * b }
  const size = Math.hypot(along.x, along.y)
  if (size === 0 || Math.abs(along.y) > size * STEEPEST || along.x < 0) return []
  const scale = size / Math.hypot(a, b)
  const left = pa * x + pc * y + pe
  const baseline = pb * x + pd * y + pf
  const box = { top: baseline - size * 0.85, bottom: baseline + size * 0.15, size }
  return partsOf(str).map(({ text, from, to }) => ({
    text,
    left: left + from * width * scale,
    right: left + to * width * scale,
    ...box,
  }))
}

/** Text set from top to bottom, as the stub of a table may be. */
function verticalWord({ str, transform, width, height }: TextItem, page: Matrix): PdfWord[] {
  const [, , , , x = 0, y = 0] = transform
  const [pa, pb, pc, pd, pe, pf] = page
  const middle = pa * x + pc * y + pe
  const top = pb * x + pd * y + pf
  const text = str.replaceAll(/\s+/gu, '')
  const bottom = top + Math.abs(height * pd)
  return [{ text, left: middle - width / 2, right: middle + width / 2, top, bottom, size: width }]
}

type Part = { readonly text: string; readonly from: number; readonly to: number }

/** The words of a run, and the shares of its width where each begins and ends, judged by its letters. */
function partsOf(run: string): readonly Part[] {
  const whole = widthOf(run)
  return Array.from(run.matchAll(/\S+/gu), ({ 0: text, index }) => {
    const from = widthOf(run.slice(0, index)) / whole
    return { text, from, to: from + widthOf(text) / whole }
  })
}

/** How wide letters are set, one for a Chinese character. */
function widthOf(text: string): number {
  let width = 0
  for (const letter of text) width += letter < '\u2E80' ? 0.5 : 1
  return width
}
