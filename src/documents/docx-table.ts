import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import { figurePoints, rowsOf, type MergedCell, type MergedTable } from './merged-table.ts'
import { twips } from './twips.ts'

export type DocxTableOptions = {
  /** The paragraph style of what stands in the cells. */
  readonly style: string
  /** The size of that style, in points; figures are set smaller where they would be broken. */
  readonly points: number
  readonly rowMillimetres: number
}

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const
const borders = { top: LINE, bottom: LINE, left: LINE, right: LINE }
const margins = { left: twips(0.6), right: twips(0.6), top: twips(0.7), bottom: twips(0.7) }

/** A table with its merged cells for a DOCX; rows are not broken, and the table is kept on one page. */
export function docxTable(table: MergedTable, options: DocxTableOptions): Table {
  const { widths, parts } = table
  const heads = parts.length === 1 ? (parts[0]?.head.length ?? 0) : 0
  const points = figurePoints(table, options.points)
  const rows = rowsOf(table)
  const whole = widths.reduce((sum, width) => sum + width, 0)
  return new Table({
    width: { size: twips(whole), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    borders: { ...borders, insideHorizontal: LINE, insideVertical: LINE },
    rows: rows.map((cells, index) => {
      return new TableRow({
        tableHeader: index < heads,
        cantSplit: true,
        keepNext: index < rows.length - 1,
        height: { value: twips(options.rowMillimetres), rule: HeightRule.ATLEAST },
        children: cells.map((cell) => docxCell(cell, options.style, points)),
      })
    }),
  })
}

function docxCell(cell: MergedCell, style: string, figures: number): TableCell {
  const { text, is, colspan, rowspan } = cell
  return new TableCell({
    columnSpan: colspan,
    rowSpan: rowspan,
    verticalAlign: VerticalAlign.CENTER,
    margins: is === 'label' ? { ...margins, left: twips(1) } : margins,
    borders,
    ...(is === 'head' && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'E4ECF5' } }),
    children: [
      new Paragraph({
        style,
        alignment: is === 'label' ? AlignmentType.LEFT : AlignmentType.CENTER,
        children: [new TextRun(is === 'figure' ? { text, size: figures * 2 } : { text })],
      }),
    ],
  })
}
