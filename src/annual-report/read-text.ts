import {
  applicantColumns,
  applicationRows,
  type ApplicationRowKey,
} from '../law/report-table-three.ts'
import { remedyColumns, remedyRows, type RemedyRowKey } from '../law/report-table-four.ts'
import type { DocumentLine } from '../documents/document-line.ts'
import { recordOf } from '../law/record-of.ts'
import type { ReportLayout } from '../law/report-sections.ts'
import { withRowsUpright } from './column-blocks.ts'
import type { SaidOfFile } from './file-lines.ts'
import { indexWords } from './find-letters.ts'
import { forMatching } from './normalise.ts'
import { mended } from './mend-lines.ts'
import { piecesOf } from './pieces.ts'
import { applicationRegion, readApplicationRows } from './read-applications.ts'
import { readHeader } from './read-header.ts'
import {
  layoutOf,
  proactiveStart,
  readProactiveRows,
  type ReadProactiveRow,
} from './read-proactive.ts'
import { readRemedyRows } from './read-remedies.ts'
import { readSections } from './read-sections.ts'
import type { ReadCell, ReadRemedyRow, ReadRow } from './reading.ts'
import { proactiveOf } from './proactive-value.ts'
import type { ApplicationTable, RemedyTable, Report } from './report.ts'
import { isComplete, rowsInOrder } from './rows-in-order.ts'
import { cellKey, placesOf, type GluedRow, type ReportSource, type SeenLabel } from './source.ts'

/** A report as a value, with the places it was read from; a value read from JSON has none. */
export type Reading = { readonly report: Report; readonly source: ReportSource | undefined }

/**
 * Reads a report from the lines of a document, whose tables are rows `| a | b |` where it has any,
 * and whatever they were flattened to where it has none. Undefined where the lines hold none of the
 * tables of an annual report.
 */
export function readReport(
  document: readonly DocumentLine[],
  said: SaidOfFile = {},
): Reading | undefined {
  const lines = mended(document)
  const plain = lines.map(({ text }) => forMatching(text))
  const pieces = piecesOf(withRowsUpright(plain), (line) => lines[line - 1]?.row !== undefined)
  const words = indexWords(pieces)
  const region = applicationRegion(words)
  if (!region) return undefined
  const layout = layoutOf(words)
  const tableTwo = pieces.slice(proactiveStart(words, region.from), region.from)
  const proactive = readProactiveRows(tableTwo, layout)
  const byLabel = readApplicationRows(pieces.slice(region.from, region.to))
  const applications = isComplete(byLabel)
    ? byLabel
    : (rowsInOrder(pieces.slice(proactiveStart(words, region.from), region.to)) ?? byLabel)
  const remedies = readRemedyRows(pieces.slice(region.to)) ?? []
  const header = readHeader(lines, plain, said)
  const sections = readSections(lines, plain)
  return {
    report: {
      agency: header.agency,
      year: header.year,
      title: header.title,
      layout,
      publishedOn: header.publishedOn,
      proactive: proactiveOf(proactive, layout),
      applications: applicationTable(applications, layout),
      remedies: remedyTable(remedies),
      sections: sections.map(({ number, heading, paragraphs }) => ({
        number,
        heading,
        text: paragraphs.map(({ text }) => text).join('\n'),
      })),
    },
    source: {
      places: placesOf(lines),
      header,
      sections,
      cells: new Map([
        ...proactive.flatMap(proactiveCells),
        ...applications.flatMap(applicationCells),
        ...remedies.flatMap(remedyCells),
      ]),
      labels: [...proactive.map(proactiveLabel), ...applications.flatMap(applicationLabel)],
      glued: [
        ...proactive.flatMap(gluedProactive),
        ...applications.flatMap(gluedApplication),
        ...gluedRemedies(remedies),
      ],
    },
  }
}

/** （六）其他处理 as one row leaves its first two rows out; a row that was not found is all blank. */
function applicationTable(rows: readonly ReadRow[], layout: ReportLayout): ApplicationTable {
  const read = new Map(rows.map(({ key, cells }) => [key, cells.map(({ value }) => value)]))
  const oneRow = layout === '2019' || !(read.has('closedUncorrected') || read.has('closedUnpaid'))
  const counts = (key: ApplicationRowKey) => {
    if (oneRow && (key === 'closedUncorrected' || key === 'closedUnpaid')) return null
    return read.get(key) ?? applicantColumns.map(() => null)
  }
  return recordOf(
    applicationRows.map(({ key }) => key),
    counts,
  )
}

function remedyTable(rows: readonly ReadRemedyRow[]): RemedyTable {
  const read = new Map(rows.map(({ key, cells }) => [key, cells.map(({ value }) => value)]))
  const counts = (key: RemedyRowKey) => read.get(key) ?? remedyColumns.map(() => null)
  return recordOf(
    remedyRows.map(({ key }) => key),
    counts,
  )
}

type KeyedCell = readonly [string, ReadCell]

function proactiveCells({ key, cells }: ReadProactiveRow): KeyedCell[] {
  return Object.entries(cells).map(([column, cell]) => [cellKey('proactive', key, column), cell])
}

function applicationCells({ key, cells }: ReadRow): KeyedCell[] {
  return applicantColumns.flatMap((column, index): KeyedCell[] => {
    const cell = cells[index]
    return cell ? [[cellKey('applications', key, column.key), cell]] : []
  })
}

function remedyCells({ key, cells }: ReadRemedyRow): KeyedCell[] {
  return remedyColumns.flatMap((column, index): KeyedCell[] => {
    const cell = cells[index]
    return cell ? [[cellKey('remedies', key, column.key), cell]] : []
  })
}

function proactiveLabel({ key, label }: ReadProactiveRow): SeenLabel {
  return { ...label, table: 'proactive', row: key }
}

function applicationLabel({ key, label }: ReadRow): SeenLabel[] {
  return label ? [{ ...label, table: 'applications', row: key }] : []
}

function gluedProactive({ key, glued, cells }: ReadProactiveRow): GluedRow[] {
  const [first] = Object.values(cells)
  if (!glued || !first || !/\d/u.test(first.text)) return []
  return [
    { table: 'proactive', row: key, text: first.text, line: first.line, readings: 2, taken: false },
  ]
}

function gluedApplication({ key, glued, cells, readings }: ReadRow): GluedRow[] {
  const [first] = cells
  if (!glued || !first) return []
  const taken = first.value !== null
  return [
    {
      table: 'applications',
      row: key,
      text: first.text,
      line: first.line,
      readings: readings ?? 0,
      taken,
    },
  ]
}

function gluedRemedies(rows: readonly ReadRemedyRow[]): GluedRow[] {
  const first = rows.find(({ glued }) => glued)?.cells[0]
  if (!first) return []
  const { text, line, value } = first
  return [
    { table: 'remedies', row: 'reconsideration', text, line, readings: 2, taken: value !== null },
  ]
}
