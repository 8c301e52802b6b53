import { describe, expect, it } from 'vitest'
import {
  coveredPlaces,
  figurePoints,
  placedCells,
  type MergedCell,
  type MergedTable,
} from './merged-table.ts'

function cell(text: string, colspan = 1, rowspan = 1): MergedCell {
  return { text, is: 'figure', colspan, rowspan }
}

/** A table of one cell, so many millimetres wide. */
function table(text: string, width: number): MergedTable {
  return { caption: '', widths: [width], parts: [{ head: [], body: [[cell(text)]] }] }
}

describe('a table with merged cells', () => {
  it('begins a cell in the first column that none from above reaches into', () => {
    const placed = placedCells([
      [cell('甲', 1, 2), cell('乙', 2, 1), cell('丙')],
      [cell('丁'), cell('戊'), cell('己')],
    ])
    expect(placed.map(({ text, row, column }) => `${text}${row}${column}`)).toEqual([
      '甲00',
      '乙01',
      '丙03',
      '丁11',
      '戊12',
      '己13',
    ])
  })

  it('covers every place of a merged cell, its own first', () => {
    expect(coveredPlaces({ row: 2, column: 1, colspan: 2, rowspan: 2 })).toEqual([
      { row: 2, column: 1 },
      { row: 2, column: 2 },
      { row: 3, column: 1 },
      { row: 3, column: 2 },
    ])
  })

  it('sets figures smaller only where one would not stand on a line of its cell', () => {
    expect(figurePoints(table('12345', 20), 10.5)).toBe(10.5)
    expect(figurePoints(table('123456', 10), 10.5)).toBeLessThan(10.5)
    expect(figurePoints(table('9'.repeat(500), 10), 10.5)).toBe(1)
  })
})
