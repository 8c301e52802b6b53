import type { DocumentLine } from './document-line.ts'
import { textOfWords, type PdfLine } from './pdf-lines.ts'
import type { PageBlock } from './pdf-page.ts'

type TextBlock = Extract<PageBlock, { kind: 'text' }>

/** The strips at the top and bottom of a page where its number and its running title stand. */
const [TOP_MARGIN, BOTTOM_MARGIN] = [0.09, 0.89]

/** What stands in the margin of so many pages belongs to the pages, not to the text. */
const PAGES_OF_RUNNING_TITLE = 3

const PAGE_NUMBER = /^[-—–_·.~]*第?\d{1,3}页?(?:[/／,，]?共?\d{1,3}页?)?[-—–_·.~]*$/u

/** The pages of a document as lines: page numbers dropped, lines broken by the width of the page joined. */
export function linesOfPages(blocks: readonly PageBlock[]): readonly DocumentLine[] {
  const furniture = furnitureOf(blocks)
  const kept = blocks.filter((block) => block.kind === 'row' || !furniture.has(block))
  const margins = marginsOf(kept)
  const lines: DocumentLine[] = []
  let last: TextBlock | undefined
  for (const block of kept) {
    if (block.kind === 'row') {
      lines.push({ ...block.line, page: block.page })
      last = undefined
      continue
    }
    const text = textOfWords(block.line.words)
    const before = lines.at(-1)
    if (before && last && goesOn(last, block, margins)) {
      lines[lines.length - 1] = { ...before, text: joined(before.text, text) }
    } else {
      lines.push({ text, page: block.page })
    }
    last = block
  }
  return lines
}

function joined(text: string, next: string): string {
  return text + (/[\w.,;]$/u.test(text) && /^\w/u.test(next) ? ' ' : '') + next
}

/** Page numbers, and what is printed at the head or foot of page after page. */
function furnitureOf(blocks: readonly PageBlock[]): ReadonlySet<PageBlock> {
  const inMargin = blocks.filter(
    (block): block is TextBlock =>
      block.kind === 'text' && (block.at < TOP_MARGIN || block.at > BOTTOM_MARGIN),
  )
  const pages = new Map<string, Set<number>>()
  for (const { line, page } of inMargin) {
    const words = withoutFigures(line)
    pages.set(words, (pages.get(words) ?? new Set()).add(page))
  }
  return new Set(
    inMargin.filter(
      ({ line }) =>
        PAGE_NUMBER.test(line.words.map(({ text }) => text).join('')) ||
        (pages.get(withoutFigures(line))?.size ?? 0) >= PAGES_OF_RUNNING_TITLE,
    ),
  )
}

function withoutFigures({ words }: PdfLine): string {
  return textOfWords(words).replaceAll(/\d+/gu, '')
}

type Margins = { readonly left: number; readonly right: number }

/** A line of so much of the width, that ends within a sentence, was broken by the width. */
const LONG = 0.7
const ENDED = /[。；：！？.;:!?”）)]$/u
const HEADING = /^[（(]?[一二三四五六七八九十]{1,2}[）)、.]/u

/** Shorter lines are no lines of a text. */
const LETTERS_A_LINE = 12

/** So many broken lines show where lines begin and end; a fifth of them aside. */
const FEWEST_BROKEN = 3

/**
 * Where full lines begin and end. Text so short that no line of it was broken is measured by the
 * tables, which are as wide as a page allows; where there are none, nothing shows a line to be full.
 */
function marginsOf(blocks: readonly PageBlock[]): Margins {
  const lines = blocks.flatMap((block) => (block.kind === 'text' ? [block.line] : []))
  const widestTable = Math.max(
    0,
    ...blocks.map((block) => (block.kind === 'row' ? block.width : 0)),
  )
  const widest = Math.max(widestTable, ...lines.map(widthOf))
  const broken = lines.filter((line) => widthOf(line) >= widest * LONG && isBroken(line))
  if (broken.length < FEWEST_BROKEN) {
    const left = Math.min(...lines.map((line) => line.left))
    return { left, right: widestTable === 0 ? Infinity : left + widest }
  }
  const lefts = broken.map(({ left }) => left).toSorted((a, b) => a - b)
  const rights = broken.map(({ right }) => right).toSorted((a, b) => b - a)
  const fifth = Math.floor(broken.length / 5)
  return { left: lefts[fifth] ?? 0, right: rights[fifth] ?? 0 }
}

function isBroken(line: PdfLine): boolean {
  const text = textOfWords(line.words)
  return widthOf(line) >= LETTERS_A_LINE * line.size && !ENDED.test(text) && !HEADING.test(text)
}

function widthOf({ left, right }: PdfLine): number {
  return right - left
}

/** Whether a line goes on with the one before: that is full, and this is neither indented nor set apart. */
function goesOn(last: TextBlock, { line, page }: TextBlock, { left, right }: Margins): boolean {
  const { size } = last.line
  const isFull = last.line.right > right - 2.5 * size
  const isIndented = line.left > left + 0.8 * size
  const isAlike = Math.abs(line.size - size) < size * 0.12
  const isApart = page === last.page && line.top - last.line.bottom > 1.5 * size
  return isFull && !isIndented && isAlike && !isApart
}
