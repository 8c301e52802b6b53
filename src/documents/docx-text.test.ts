import { describe, expect, it } from 'vitest'
import { docxText } from './docx-text.ts'
import { zipOf } from './zip-of.ts'

const types =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
const relationships =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'

function docxOf(body: string, before = ''): Uint8Array {
  return zipOf({
    '[Content_Types].xml': types,
    '_rels/.rels': relationships,
    'word/document.xml': `${before}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  })
}

const p = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
const cell = (text: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`
const row = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`

describe('a Word document as lines', () => {
  it('has a paragraph a line, and a row of exactly its own cells', async () => {
    const table = [
      row(cell('三', '<w:vMerge w:val="restart"/>'), cell('（一）'), cell('3'), cell('')),
      row(cell('', '<w:vMerge/>'), cell('（二）', '<w:gridSpan w:val="2"/>'), cell('4')),
    ]
    const text = await docxText(docxOf(`${p('一、总体情况')}<w:tbl>${table.join('')}</w:tbl>`))
    expect(text).toMatchObject({
      lines: [
        { text: '一、总体情况' },
        { text: '| 三 | （一） | 3 |  |', row: 1, columns: [1, 2, 3, 4] },
        { text: '| （二） | 4 |', row: 2, columns: [2, 4] },
      ],
    })
  })

  it('shows markup in its text as text', async () => {
    const text = await docxText(docxOf(p('&lt;script&gt;alert(1)&lt;/script&gt;')))
    expect(text).toMatchObject({ lines: [{ text: '<script>alert(1)</script>' }] })
  })
})

describe('a Word document that cannot be read says why', () => {
  it.each([
    ['with entities', docxOf(p('&a;'), '<!DOCTYPE x [<!ENTITY a "aaaa">]>')],
    ['nested without end', docxOf('<w:tbl><w:tr><w:tc>'.repeat(20_000))],
    ['broken off', docxOf('<w:p>')],
    ['that is another archive', zipOf({ 'a.txt': '文本' })],
    ['that unpacks to much', zipOf({ 'word/document.xml': new Uint8Array(30 * 1024 * 1024) })],
  ])('%s', async (_, bytes) => {
    expect(await docxText(bytes)).toMatchObject({
      kind: 'unreadable',
      why: expect.stringContaining('：请'),
    })
  })
})
