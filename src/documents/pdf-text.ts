import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { DocumentText } from './document-line.ts'
import { blocksOfPage, looksTabular, type FoundPage, type PageBlock } from './pdf-page.ts'
import { getDocument, withoutFonts } from './pdf-library.ts'
import { linesOfPages } from './pdf-paragraphs.ts'
import { asMatrix, rulingsOf } from './pdf-rulings.ts'
import { unpacksTooFar } from './pdf-streams.ts'
import { wordsOf } from './pdf-words.ts'

/** Reports have some ten pages, those of provinces some sixty. */
const MOST_PAGES = 300
const MOST_WORDS = 300_000

const library = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

/**
 * Reads a PDF: paragraphs and rows of tables as lines, with their pages. Tables are found by their
 * lines, or by position where they have none. Nothing in the file is run; a file that is locked,
 * broken, too long, or holds pictures only is unreadable.
 */
export async function pdfText(bytes: Uint8Array): Promise<DocumentText> {
  if (unpacksTooFar(bytes)) {
    return unreadable(
      'PDF 展开后过大，不像一份年度报告：请重新导出后再试',
      'The PDF unpacks to more than a report does: export it again',
    )
  }
  const task = getDocument({
    // The library takes the bytes for itself.
    data: Uint8Array.from(bytes),
    isEvalSupported: false,
    disableFontFace: false,
    ...withoutFonts,
    useSystemFonts: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    // Pictures are not read, and need not be unpacked.
    maxImageSize: 1,
    stopAtErrors: false,
    verbosity: 0,
    // Without these the text of fonts of 方正 and others that are not embedded is lost.
    cMapUrl: `${join(library, 'cmaps')}/`,
    cMapPacked: true,
    standardFontDataUrl: `${join(library, 'standard_fonts')}/`,
  })
  try {
    return await readPages(await task.promise)
  } catch (error) {
    return whyBroken(error)
  } finally {
    await task.destroy()
  }
}

async function readPages(document: PDFDocumentProxy): Promise<DocumentText> {
  if (document.numPages > MOST_PAGES) {
    return unreadable(
      `PDF 有 ${document.numPages} 页，不像一份年度报告：请只提供年度报告正文`,
      `The PDF has ${document.numPages} pages and is hardly a report: give the report alone`,
    )
  }
  const blocks: PageBlock[] = []
  let words = 0
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await findOnPage(await document.getPage(number), number)
    words += page.words.length
    if (words > MOST_WORDS)
      return unreadable(
        'PDF 的文字过多，不像一份年度报告：请只提供年度报告正文',
        'The PDF has too much text for a report: give the report alone',
      )
    blocks.push(...blocksOfPage(page))
  }
  if (words === 0) {
    return unreadable(
      'PDF 中没有文字，可能是扫描件：请提供可以复制文字的文件，或者先做文字识别',
      'The PDF has no text, perhaps it is a scan: give a file whose text can be copied, or have its text recognised first',
    )
  }
  const title = await titleOf(document)
  return { kind: 'lines', lines: linesOfPages(blocks), ...(title && { title }) }
}

async function findOnPage(page: PDFPageProxy, number: number): Promise<FoundPage> {
  const viewport = page.getViewport({ scale: 1 })
  const matrix = asMatrix(viewport.transform) ?? [1, 0, 0, -1, 0, viewport.height]
  const { items, styles } = await page.getTextContent({ disableNormalization: true })
  const text = items.flatMap((item) => ('str' in item ? [item] : []))
  const words = wordsOf(text, matrix, (font) => styles[font]?.vertical === true)
  const rulings = looksTabular(words) ? rulingsOf(await page.getOperatorList(), matrix) : []
  page.cleanup()
  return { number, height: viewport.height, words, rulings }
}

async function titleOf(document: PDFDocumentProxy): Promise<string | undefined> {
  const { info } = await document.getMetadata()
  return 'Title' in info && typeof info.Title === 'string' ? info.Title : undefined
}

function whyBroken(error: unknown): DocumentText {
  return error instanceof Error && error.name === 'PasswordException'
    ? unreadable(
        'PDF 设了打开密码：请解除密码后再试',
        'The PDF has a password: take the password off and try again',
      )
    : unreadable(
        'PDF 已损坏，无法打开：请重新导出后再试',
        'The PDF is broken and cannot be opened: export it again',
      )
}

function unreadable(why: string, english: string): DocumentText {
  return { kind: 'unreadable', why, english }
}
