import {
  AlignmentType,
  Document,
  DocumentGridType,
  Footer,
  HeadingLevel,
  PageNumber,
  Paragraph,
  TextRun,
  type ISectionPropertiesOptions,
  type Table,
} from 'docx'
import { docxTable } from '../documents/docx-table.ts'
import { rowsOf, type MergedTable } from '../documents/merged-table.ts'
import { twips } from '../documents/twips.ts'
import { docxStyles, face, LINE_PITCH, TABLE_POINTS, TABLE_STYLE } from './docx-styles.ts'
import type { DocumentParagraph, DocumentSection, ReportDocument } from './report-document.ts'

/** A4; the page number stands 7 mm below the text. (GB/T 9704-2012, 5.2 and 7.5) */
const page: ISectionPropertiesOptions = {
  page: {
    size: { width: twips(210), height: twips(297) },
    margin: {
      top: twips(37),
      bottom: twips(35),
      left: twips(28),
      right: twips(26),
      header: twips(15),
      footer: twips(22),
    },
  },
  grid: { type: DocumentGridType.LINES, linePitch: LINE_PITCH },
}

/** With more rows than this they stand close, so that the table has room on one page. */
const LONG_TABLE = 20

/** A report as an official document in Word: 28 characters by 22 lines, styles, page numbers. (GB/T 9704-2012) */
export function docxDocument(report: ReportDocument): Document {
  return new Document({
    styles: docxStyles,
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: page,
        footers: {
          default: pageNumber(AlignmentType.RIGHT),
          even: pageNumber(AlignmentType.LEFT),
        },
        children: [...titleOf(report), ...report.sections.flatMap(sectionChildren)],
      },
    ],
  })
}

function titleOf({ title, notes }: ReportDocument): readonly Paragraph[] {
  return [
    new Paragraph({
      heading: HeadingLevel.TITLE,
      children: title.map((text, index) => new TextRun({ text, break: index === 0 ? 0 : 1 })),
    }),
    ...notes.map((text) => new Paragraph({ style: 'ReportNote', text })),
    new Paragraph({ style: 'ReportNote' }),
  ]
}

function sectionChildren({ heading, paragraphs, table }: DocumentSection): (Paragraph | Table)[] {
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: heading }),
    ...paragraphs.map(paragraph),
    ...(table ? [tableOf(table)] : []),
  ]
}

function paragraph({ lead, text }: DocumentParagraph): Paragraph {
  if (text === '') return new Paragraph({ heading: HeadingLevel.HEADING_2, text: lead })
  const first = lead === '' ? [] : [new TextRun({ text: lead, font: face('楷体_GB2312') })]
  return new Paragraph({ style: 'ReportText', children: [...first, new TextRun(text)] })
}

function tableOf(table: MergedTable): Table {
  const rowMillimetres = rowsOf(table).length > LONG_TABLE ? 6 : 8.5
  return docxTable(table, { style: TABLE_STYLE, points: TABLE_POINTS, rowMillimetres })
}

/** On the outer side of the sheet, one character in, between dashes. */
function pageNumber(alignment: 'left' | 'right'): Footer {
  const indent = { left: 280, right: 280 }
  const children = [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })]
  return new Footer({
    children: [new Paragraph({ style: 'ReportPageNumber', alignment, indent, children })],
  })
}
