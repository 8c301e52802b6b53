import { load } from 'cheerio/slim'
import type { DocumentLine, Unreadable } from './document-line.ts'
import { enterPart, leavePart, readingOf, type HtmlReading } from './html-reading.ts'
import { isParseable, walkHtml, type HtmlNode } from './walk-html.ts'

/** A page as lines, with what it says of itself. */
export type HtmlText =
  | {
      readonly kind: 'lines'
      readonly lines: readonly DocumentLine[]
      /** `<title>`; empty where there is none. */
      readonly title: string
      /** `<meta name content>`, names in lower case. */
      readonly meta: ReadonlyMap<string, string>
    }
  | ({ readonly kind: 'unreadable' } & Unreadable)

/**
 * Reads a page: paragraphs and rows of tables as lines, in reading order. Scripts, styles and menus
 * are left out; nothing is run or fetched.
 */
export function htmlText(html: string): HtmlText {
  if (!isParseable(html)) {
    return {
      kind: 'unreadable',
      why: '网页的标签过多或者嵌套过深，不像一份年度报告：请将正文另存为文本后再试',
      english: 'The page has too many or too deep tags for a report: save its text and try again',
    }
  }
  const root: HtmlNode | undefined = load(html, { xml: { xmlMode: false } }, false).root()[0]
  const reading = readingOf(root)
  if (root) walk(root, reading)
  return { kind: 'lines', lines: reading.page.lines, title: reading.title, meta: reading.meta }
}

function walk(root: HtmlNode, reading: HtmlReading): void {
  walkHtml(root, {
    enter: (node) => enterPart(node, reading),
    leave: (node) => leavePart(node, reading),
  })
}
