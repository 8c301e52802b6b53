import { describe, expect, it } from 'vitest'
import { writeSheet } from './xlsx-sheet.ts'
import { xlsxText } from './xlsx-text.ts'

describe('a list as XLSX', () => {
  it('is read back cell by cell, formulas as the text they are, blanks as blanks', async () => {
    const rows = [
      ['文件', '错误', '原因'],
      ['甲.pdf', 3, '=1+1'],
      ['&<乙>.pdf', null, '没有表格'],
    ]
    const read = await xlsxText(writeSheet('汇总', rows))
    expect(read.kind === 'lines' ? read.lines.map(({ text }) => text) : read).toEqual([
      '| 文件 | 错误 | 原因 |',
      '| 甲.pdf | 3 | =1+1 |',
      '| &<乙>.pdf |  | 没有表格 |',
    ])
  })
})
