import { describe, expect, it } from 'vitest'
import { xlsxText } from './xlsx-text.ts'
import { zipOf } from './zip-of.ts'

type Parts = {
  readonly sheet: string
  readonly shared?: string
  readonly styles?: string
  readonly workbook?: string
  readonly state?: string
}

function xlsxOf({ sheet, shared = '', styles = '', workbook = '', state = 'visible' }: Parts) {
  return zipOf({
    'xl/workbook.xml': `<workbook xmlns:r="r">${workbook}<sheets><sheet name="年报" sheetId="1" state="${state}" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/sharedStrings.xml': `<sst>${shared}</sst>`,
    'xl/styles.xml': `<styleSheet>${styles}</styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet>${sheet}</worksheet>`,
  })
}

async function linesOf(parts: Parts): Promise<readonly string[]> {
  const text = await xlsxText(xlsxOf(parts))
  if (text.kind === 'unreadable') throw new Error(text.why)
  return text.lines.map((line) => line.text)
}

const inline = (place: string, text: string) =>
  `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`
const number = (place: string, value: string, style = 0) =>
  `<c r="${place}" s="${style}"><v>${value}</v></c>`

describe('a workbook as lines', () => {
  it('has a row a line, with blank cells where none is written, and says where they stand', async () => {
    const sheet = `<sheetData>
      <row r="1">${inline('A1', '一、总体情况')}</row>
      <row r="3">${inline('A3', '规章')}${number('B3', '1')}${number('D3', '2')}</row>
      <row r="4">${inline('A4', '行政规范性文件')}${number('C4', '3')}</row></sheetData>`
    expect(await xlsxText(xlsxOf({ sheet }))).toEqual({
      kind: 'lines',
      lines: [
        { text: '一、总体情况', sheet: '年报' },
        { text: '| 规章 | 1 |  | 2 |', row: 3, columns: [1, 2, 3, 4], sheet: '年报' },
        { text: '| 行政规范性文件 |  | 3 |  |', row: 4, columns: [1, 2, 3, 4], sheet: '年报' },
      ],
    })
  })

  it('counts a merged cell once', async () => {
    const sheet = `<sheetData>
      <row r="1">${inline('A1', '三')}${inline('B1', '（一）')}${number('C1', '3')}${number('D1', '3')}</row>
      <row r="2"><c r="A2"/>${inline('B2', '（二）')}<c r="C2"/>${number('D2', '4')}</row></sheetData>
      <mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B2:C2"/></mergeCells>`
    expect(await linesOf({ sheet })).toEqual(['| 三 | （一） | 3 | 3 |', '| （二） | 4 |'])
  })

  it('reads strings that are kept apart, without the readings set above them', async () => {
    const shared =
      '<si><r><t>行政</t></r><r><t>许可</t></r><rPh><t>xuke</t></rPh></si><si><t>甲</t></si>'
    const sheet =
      '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row></sheetData>'
    expect(await linesOf({ sheet, shared })).toEqual(['| 行政许可 | 甲 |'])
  })

  it.each([
    ['59237.244900000002', '59237.2449'],
    ['1E-3', '0.001'],
    ['3985758', '3985758'],
    ['-18', '-18'],
  ])('shows the number %s as %s', async (kept, shown) => {
    const sheet = `<sheetData><row r="1">${inline('A1', '收费')}${number('B1', kept)}</row></sheetData>`
    expect(await linesOf({ sheet })).toEqual([`| 收费 | ${shown} |`])
  })

  it.each([
    [
      'a built-in format',
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
      '',
      '2024-01-17',
    ],
    [
      'a format of its own',
      '<numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="176"/></cellXfs>',
      '',
      '2024-01-17',
    ],
    [
      'days counted from 1904',
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
      '<workbookPr date1904="1"/>',
      '2028-01-18',
    ],
  ])('shows a day in %s', async (_, styles, workbook, day) => {
    const sheet = `<sheetData><row r="1">${inline('A1', '发布日期')}${number('B1', '45308', 1)}</row></sheetData>`
    expect(await linesOf({ sheet, styles, workbook })).toEqual([`| 发布日期 | ${day} |`])
  })

  it('leaves out hidden sheets', async () => {
    const sheet = `<sheetData><row r="1">${inline('A1', '甲')}</row></sheetData>`
    expect(await linesOf({ sheet, state: 'veryHidden' })).toEqual([])
  })
})

describe('a workbook that cannot be read says why', () => {
  it.each([
    ['with entities', xlsxOf({ sheet: '', workbook: '<!DOCTYPE x [<!ENTITY a "aaaa">]>&a;' })],
    ['with an entity that nothing declares', xlsxOf({ sheet: '<sheetData>&b;</sheetData>' })],
    ['broken off', xlsxOf({ sheet: '<sheetData><row>' })],
    ['that is another archive', zipOf({ 'a.txt': '文本' })],
  ])('%s', async (_, bytes) => {
    expect(await xlsxText(bytes)).toMatchObject({
      kind: 'unreadable',
      why: expect.stringContaining('：请'),
    })
  })
})
