import { joinBroken, type DocumentLine } from './document-line.ts'
import { linesOfTable, type HtmlCell } from './html-table.ts'
import type { HtmlNode } from './walk-html.ts'

/** What gathers text: the page, or a cell of a table. */
type Flow = { readonly of: HtmlNode | undefined; readonly lines: DocumentLine[]; open: string }

type OpenTable = { readonly of: HtmlNode; readonly rows: HtmlCell[][] }

/** A page while it is read. */
export type HtmlReading = {
  readonly page: Flow
  readonly flows: Flow[]
  readonly tables: OpenTable[]
  readonly meta: Map<string, string>
  title: string
  /** How many `<pre>` are open: line ends count in them. */
  preformatted: number
}

/** What holds nothing to read. */
const unread = new Set(
  'script style noscript template iframe object svg math canvas audio video select button textarea nav'.split(
    ' ',
  ),
)

/** What begins and ends a paragraph. Elements that sites invent do not. */
const blocks = new Set(
  'address article aside blockquote body br caption center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html legend li main menu ol p pre section summary table tbody td tfoot th thead title tr ul'.split(
    ' ',
  ),
)

/** A cell reaches no farther, whatever it claims. */
const WIDEST_SPAN = 100

/** A reading that has not begun. */
export function readingOf(root: HtmlNode | undefined): HtmlReading {
  const page: Flow = { of: root, lines: [], open: '' }
  return { page, flows: [page], tables: [], meta: new Map(), title: '', preformatted: 0 }
}

/** What opening an element does besides ending a paragraph. */
const openers: ReadonlyMap<string, (node: HtmlNode, reading: HtmlReading) => void> = new Map([
  ['meta', noteMeta],
  ['title', openFlow],
  ['pre', (_, reading) => (reading.preformatted += 1)],
  ['table', (of, { tables }) => tables.push({ of, rows: [] })],
  ['tr', (_, { tables }) => tables.at(-1)?.rows.push([])],
  ['td', openCell],
  ['th', openCell],
])

/** Takes a node in; whether to go on to what it holds. */
export function enterPart(node: HtmlNode, reading: HtmlReading): boolean {
  const { name, type, data } = node
  if (type === 'text') addText(data ?? '', reading)
  if (name === undefined || unread.has(name)) return false
  if (blocks.has(name)) endParagraph(flowOf(reading))
  openers.get(name)?.(node, reading)
  return true
}

/** A cell without a row is no cell. */
function openCell(node: HtmlNode, reading: HtmlReading): void {
  if (reading.tables.at(-1)?.rows.at(-1)) openFlow(node, reading)
}

function openFlow(of: HtmlNode, { flows }: HtmlReading): void {
  flows.push({ of, lines: [], open: '' })
}

/** Closes what `enterPart` opened. */
export function leavePart(node: HtmlNode, reading: HtmlReading): void {
  const { name } = node
  if (name === undefined || unread.has(name)) return
  if (blocks.has(name)) endParagraph(flowOf(reading))
  if (name === 'pre') reading.preformatted -= 1
  if (flowOf(reading).of === node) leaveFlow(node, reading)
  if (reading.tables.at(-1)?.of === node) leaveTable(reading)
}

function leaveFlow(node: HtmlNode, reading: HtmlReading): void {
  const lines = reading.flows.pop()?.lines ?? []
  if (node.name === 'title') {
    reading.title ||= joinBroken(lines.map(({ text }) => text))
    return
  }
  reading.tables
    .at(-1)
    ?.rows.at(-1)
    ?.push({
      lines,
      columnSpan: spanOf(node, 'colspan'),
      rowSpan: spanOf(node, 'rowspan'),
    })
}

function leaveTable(reading: HtmlReading): void {
  const rows = reading.tables.pop()?.rows ?? []
  flowOf(reading).lines.push(...linesOfTable(rows))
}

function flowOf({ flows, page }: HtmlReading): Flow {
  return flows.at(-1) ?? page
}

function spanOf({ attribs }: HtmlNode, name: string): number {
  const span = Number.parseInt(attribs?.[name] ?? '', 10)
  return span > 1 ? Math.min(span, WIDEST_SPAN) : 1
}

function noteMeta({ attribs }: HtmlNode, { meta }: HtmlReading): void {
  const name = attribs?.['name']?.toLowerCase()
  const content = tidy(attribs?.['content'] ?? '')
  if (name !== undefined && content !== '' && !meta.has(name)) meta.set(name, content)
}

function addText(data: string, reading: HtmlReading): void {
  const flow = flowOf(reading)
  if (reading.preformatted === 0) {
    flow.open += data
    return
  }
  const [first = '', ...others] = data.split(/\r\n|[\r\n]/u)
  flow.open += first
  for (const line of others) {
    endParagraph(flow)
    flow.open = line
  }
}

function endParagraph(flow: Flow): void {
  const text = tidy(flow.open)
  flow.open = ''
  if (text !== '') flow.lines.push({ text })
}

/** Spaces as a browser shows them; a line end of the source between Chinese letters is none. */
function tidy(text: string): string {
  return text
    .replaceAll(/[\u200B-\u200D\u2060\uFEFF]/gu, '')
    .replaceAll(/(?<=[\u2E80-\uFFEF])\s*[\r\n]\s*(?=[\u2E80-\uFFEF])/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()
}
