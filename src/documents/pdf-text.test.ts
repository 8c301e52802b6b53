import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { pdfOf, withObjects, type Drawn } from '../../test/pdf-bytes.ts'
import { pdfText } from './pdf-text.ts'

async function linesOf(pages: readonly (readonly Drawn[])[]): Promise<readonly string[]> {
  const text = await pdfText(pdfOf(pages))
  if (text.kind === 'unreadable') throw new Error(text.why)
  return text.lines.map((line) => line.text)
}

/** Three columns and two rows; the first cell of the second row reaches over two columns. */
const words: readonly Drawn[] = [
  { text: '规章', x: 110, y: 710 },
  { text: '1', x: 210, y: 710 },
  { text: '22', x: 310, y: 710 },
  { text: '行政许可', x: 110, y: 690 },
  { text: '550', x: 310, y: 690 },
]

/** From left to right and from top to bottom, each border in one stroke. */
const stroked: readonly Drawn[] = [
  { line: [100, 725, 400, 725] },
  { line: [100, 705, 400, 705] },
  { line: [100, 685, 400, 685] },
  { line: [100, 685, 100, 725] },
  { line: [200, 705, 200, 725] },
  { line: [300, 685, 300, 725] },
  { line: [400, 685, 400, 725] },
]

const table = ['| 规章 | 1 | 22 |', '| 行政许可 | 550 |']

/** The same borders as thin filled boxes, drawn cell by cell with small gaps. */
const filled: readonly Drawn[] = stroked.flatMap((drawn): Drawn[] => {
  if (!('line' in drawn)) return []
  const [x1, y1, , y2] = drawn.line
  if (y1 === y2) {
    return [0, 1, 2].map((part) => ({ fill: [x1 + part * 100, y1, 99, 0.5] }))
  }
  return [{ fill: [x1, y1, 0.5, y2 - y1] }]
})

/** A row of a table without lines: a label, and figures in columns fifty points apart. */
function row(y: number, label: string, cells: readonly string[]): Drawn[] {
  const figures = cells.flatMap((text, column): Drawn[] =>
    text === '' ? [] : [{ text, x: 250 + column * 50, y }],
  )
  return [{ text: label, x: 60, y }, ...figures]
}

describe('the tables of a PDF', () => {
  it('are found by their lines, with cells that reach over several columns', async () => {
    expect(await linesOf([[...words, ...stroked]])).toEqual(table)
  })

  it('are found by thin filled boxes, drawn cell by cell', async () => {
    expect(await linesOf([[...words, ...filled]])).toEqual(table)
  })

  it('are not made of boxes that only clip', async () => {
    const clips: readonly Drawn[] = [
      { clip: [100, 685, 100, 40] },
      { clip: [200, 685, 100, 40] },
      { clip: [300, 685, 100, 40] },
    ]
    const lines = await linesOf([[...words, ...clips]])
    expect(lines).not.toContain(table[1])
  })

  it('keep the rows and columns of their cells, and their pages', async () => {
    const text = await pdfText(pdfOf([[...words, ...stroked]]))
    expect(text).toMatchObject({
      kind: 'lines',
      lines: [
        { page: 1, row: 1, columns: [1, 2, 3] },
        { page: 1, row: 2, columns: [1, 3] },
      ],
    })
  })

  it('keep a blank cell blank', async () => {
    const blank = words.filter((drawn) => !('text' in drawn && drawn.text === '1'))
    expect(await linesOf([[...blank, ...stroked]])).toEqual([
      '| 规章 |  | 22 |',
      '| 行政许可 | 550 |',
    ])
  })

  it('are read where their sides are open', async () => {
    const open = stroked.filter(
      (drawn) =>
        !('line' in drawn) ||
        ![100, 400].includes(drawn.line[0]) ||
        drawn.line[1] === drawn.line[3],
    )
    expect(await linesOf([[...words, ...open]])).toEqual(table)
  })

  it('join a label that wraps in its cell, and a number that a narrow cell breaks', async () => {
    const cells: readonly Drawn[] = [
      { line: [100, 725, 180, 725] },
      { line: [100, 695, 180, 695] },
      { line: [100, 695, 100, 725] },
      { line: [160, 695, 160, 725] },
      { line: [180, 695, 180, 725] },
      { text: '行政', x: 110, y: 713 },
      { text: '强制', x: 110, y: 700 },
      { text: '104', x: 162, y: 713 },
      { text: '7', x: 162, y: 700 },
    ]
    expect(await linesOf([cells])).toEqual(['| 行政强制 | 1047 |'])
  })

  it('are found by position where no line is drawn, with blank cells between', async () => {
    const lines = await linesOf([
      [
        ...row(700, '一、本年新收', ['26', '0', '1', '27']),
        ...row(680, '二、上年结转', ['3', '', '', '3']),
        ...row(660, '（一）予以公开', ['29', '0', '1', '30']),
      ],
    ])
    expect(lines).toEqual([
      '| 一、本年新收 | 26 | 0 | 1 | 27 |',
      '| 二、上年结转 | 3 |  |  | 3 |',
      '| （一）予以公开 | 29 | 0 | 1 | 30 |',
    ])
  })
})

/** A paragraph of three lines as wide as the page, the first indented by two letters. */
function paragraph(y: number): Drawn[] {
  return [
    { text: `　　${'公开'.repeat(17)}`, x: 90, y, size: 11 },
    { text: '信息'.repeat(18), x: 90, y: y - 20, size: 11 },
    { text: '到此为止。', x: 90, y: y - 40, size: 11 },
  ]
}
const whole = `${'公开'.repeat(17)}${'信息'.repeat(18)}到此为止。`

describe('the text of a PDF', () => {
  it('joins the lines of a paragraph, and begins a new one where it is indented', async () => {
    expect(await linesOf([[...paragraph(700), ...paragraph(640)]])).toEqual([whole, whole])
  })

  it('goes on over a page, without the page numbers', async () => {
    const cut = paragraph(600)
    const lines = await linesOf([
      [...paragraph(740), ...paragraph(670), ...cut.slice(0, 2), { text: '- 1 -', x: 280, y: 40 }],
      [
        ...cut.slice(2).map((last) => ({ ...last, y: 740 })),
        { text: '第2页 共2页', x: 270, y: 40 },
      ],
    ])
    expect(lines).toEqual([whole, whole, whole])
  })

  it('leaves out what is printed at the head of every page', async () => {
    const pages = [1, 2, 3].map((page): Drawn[] => [
      { text: '年度报告', x: 250, y: 810 },
      { text: `第${page}部分`, x: 90, y: 600 },
    ])
    expect(await linesOf(pages)).toEqual(['第1部分', '第2部分', '第3部分'])
  })

  it('is known in fonts that are named and not embedded, such as those of 方正', async () => {
    expect(await linesOf([[{ text: '示范县发展和改革局', x: 90, y: 700 }]])).toEqual([
      '示范县发展和改革局',
    ])
  })

  it('comes with the title that the file gives itself', async () => {
    const text = await pdfText(pdfOf([[{ text: '正文', x: 90, y: 700 }]], '某局2024年年报'))
    expect(text).toMatchObject({ title: '某局2024年年报' })
  })
})

const catalogue = '<</Type/Catalog/Pages 2 0 R>>'
const page = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 500 500]/Contents 4 0 R>>'
const onePage = '<</Type/Pages/Kids[3 0 R]/Count 1>>'

function packed(data: Uint8Array): string {
  const stream = deflateSync(data)
  return `<</Length ${stream.length}/Filter/FlateDecode>>\nstream\n${stream.toString('latin1')}\nendstream`
}

describe('a PDF that cannot be read says why', () => {
  it.each([
    [
      'whose pages hold themselves',
      withObjects([catalogue, '<</Type/Pages/Kids[2 0 R]/Count 1>>']),
    ],
    ['that is cut short', new TextEncoder().encode(`%PDF-1.7\n${'x'.repeat(2000)}`)],
    [
      'with more pages than a report',
      withObjects([catalogue, `<</Type/Pages/Kids[${'3 0 R '.repeat(5000)}]/Count 5000>>`, page]),
    ],
    [
      'that unpacks to a hundred times its size',
      withObjects([catalogue, onePage, page, packed(new Uint8Array(80 * 1024 * 1024))]),
    ],
    [
      'that is packed twice to deceive',
      withObjects([
        catalogue,
        onePage,
        page,
        packed(deflateSync(new Uint8Array(80 * 1024 * 1024))),
      ]),
    ],
    [
      'whose drawing calls itself',
      withObjects([
        catalogue,
        onePage,
        '<</Type/Page/Parent 2 0 R/MediaBox[0 0 500 500]/Resources<</XObject<</A 5 0 R>>>>/Contents 4 0 R>>',
        '<</Length 5>>\nstream\n/A Do\nendstream',
        '<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</A 5 0 R>>>>/Length 5>>\nstream\n/A Do\nendstream',
      ]),
    ],
    [
      'without text, a scan',
      withObjects([catalogue, onePage, page, '<</Length 0>>\nstream\n\nendstream']),
    ],
  ])('%s', async (_, bytes) => {
    expect(await pdfText(bytes)).toMatchObject({
      kind: 'unreadable',
      why: expect.stringMatching(/^PDF .*：请|PDF 中没有文字/u),
    })
  })
})
