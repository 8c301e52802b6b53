import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeHtml } from './html-encoding.ts'
import { htmlText } from './html-text.ts'

function linesOf(html: string): readonly string[] {
  const text = htmlText(html)
  if (text.kind === 'unreadable') throw new Error(text.why)
  return text.lines.map((line) => line.text)
}

describe('a page as lines', () => {
  it('joins letters that are spread over elements', () => {
    expect(linesOf('<p><span>申请人情</span><span>况</span><o:p></o:p></p>')).toEqual([
      '申请人情况',
    ])
  })

  it('ends a paragraph at blocks and line breaks, not at elements that sites invent', () => {
    expect(linesOf('<div>一、总体<ucap>情况</ucap><br>第一段<p>第二段</p>余下</div>')).toEqual([
      '一、总体情况',
      '第一段',
      '第二段',
      '余下',
    ])
  })

  it('leaves out scripts, styles and menus, and runs nothing', () => {
    const html = '<nav>首页</nav><script>alert(1)</script><style>p{}</style><p>正文</p>'
    expect(linesOf(html)).toEqual(['正文'])
  })

  it('shows spaces as a browser does, and none for a line end between Chinese letters', () => {
    expect(linesOf('<p>&nbsp;&nbsp;政府\n  信息  公开 <b>12</b>&#8203;件 </p>')).toEqual([
      '政府信息 公开 12件',
    ])
  })

  it('says what the page says of itself', () => {
    const html =
      '<head><title>某局2024年年报</title><meta name="PubDate" content="2025-01-20 10:00"></head><p>正文</p>'
    const text = htmlText(html)
    expect(text).toMatchObject({
      kind: 'lines',
      title: '某局2024年年报',
      lines: [{ text: '正文' }],
    })
    expect(text.kind === 'lines' && text.meta.get('pubdate')).toBe('2025-01-20 10:00')
  })
})

describe('the tables of a page', () => {
  it('are rows of exactly their own cells, blank ones too', () => {
    const html = `<table>
      <tr><td rowspan="2">三</td><td>（一）予以公开</td><td>3</td><td>&nbsp;</td><td></td></tr>
      <tr><td colspan="2">（二）部分公开</td><td>0</td><td>0</td></tr></table>`
    expect(htmlText(html)).toMatchObject({
      lines: [
        { text: '| 三 | （一）予以公开 | 3 |  |  |', row: 1, columns: [1, 2, 3, 4, 5] },
        { text: '| （二）部分公开 | 0 | 0 |', row: 2, columns: [2, 4, 5] },
      ],
    })
  })

  it('join the paragraphs of a cell, but not two numbers', () => {
    const html =
      '<table><tr><td><p>商业</p><p>企业</p></td><td><p>1</p><p>2</p></td><td>22<p>（其中修订16件）</p></td></tr></table>'
    expect(linesOf(html)).toEqual(['| 商业企业 | 1 2 | 22（其中修订16件） |'])
  })

  it('that only lay out a page give what stands in them as it is', () => {
    const html =
      '<table><tr><td>菜单</td><td><p>标题</p><table><tr><td>规章</td><td>0</td></tr></table></td></tr></table>'
    expect(linesOf(html)).toEqual(['菜单', '标题', '| 规章 | 0 |'])
  })

  it('of one cell are boxed text', () => {
    expect(linesOf('<table><tr><td><p>第一段</p><p>第二段</p></td></tr></table>')).toEqual([
      '第一段',
      '第二段',
    ])
  })

  it('have no bar in a cell that could pass for the end of it', () => {
    expect(linesOf('<table><tr><td>a|b</td><td>1</td></tr></table>')).toEqual(['| a│b | 1 |'])
  })

  it('are read whatever cells claim to reach over', () => {
    const spans = fc.constantFrom('0', '-1', '2', '99999999', 'x', '')
    fc.assert(
      fc.property(fc.array(fc.tuple(spans, spans), { minLength: 2, maxLength: 9 }), (cells) => {
        const row = cells.map(([c, r]) => `<td colspan="${c}" rowspan="${r}">1</td>`).join('')
        const lines = linesOf(`<table><tr>${row}</tr><tr><td>2</td><td>3</td></tr></table>`)
        expect(lines).toEqual([`| ${cells.map(() => '1').join(' | ')} |`, '| 2 | 3 |'])
      }),
    )
  })
})

describe('a page that is no page', () => {
  it.each([
    ['nested a hundred thousand deep', '<div>'.repeat(100_000)],
    ['of tables in tables', '<table><tr><td>'.repeat(50_000)],
    ['of nothing but tags', '<p>'.repeat(500_000)],
  ])('%s is refused, and says what to do', (_, html) => {
    expect(htmlText(html)).toMatchObject({
      kind: 'unreadable',
      why: expect.stringContaining('：请'),
    })
  })

  it('is read as far as it goes, whatever its markup', () => {
    const tags = fc.constantFrom('<td>', '</tr>', '<table>', '</table>', '<p', '</', '<!--', '&#x;')
    fc.assert(
      fc.property(fc.array(fc.oneof(tags, fc.string())), (parts) => {
        expect(htmlText(parts.join('')).kind).toBe('lines')
      }),
    )
  })

  it('holds together when nested a few thousand deep', () => {
    expect(linesOf(`${'<div>'.repeat(3000)}公开`)).toEqual(['公开'])
  })
})

/** 年报 in GB18030 and, traditional, in Big5. */
const GB18030 = [0xc4, 0xea, 0xb1, 0xa8]
const BIG5 = [0xa6, 0x7e, 0xb3, 0xf8]

function page(charset: string, letters: readonly number[]): Uint8Array {
  return Uint8Array.of(...Buffer.from(`<meta charset="${charset}"><p>`), ...letters)
}

describe('the letters of a page', () => {
  it.each([
    ['UTF-8, whatever the page claims', page('gb2312', [...Buffer.from('年报')]), '年报'],
    ['the charset that is declared', page('gb2312', GB18030), '年报'],
    ['Big5 where it is declared', page('big5', BIG5), '年報'],
    ['GB18030 where the declaration is unknown', page('x-unheard-of', GB18030), '年报'],
    ['GB18030 where UTF-8 is declared and not kept', page('utf-8', GB18030), '年报'],
  ])('are read as %s', (_, bytes, letters) => {
    expect(decodeHtml(bytes)).toContain(letters)
  })

  it('of a picture are none', () => {
    expect(decodeHtml(Uint8Array.of(0x89, 0x50, 0, 0, 0xff, 0xfe, 0))).toBeUndefined()
  })
})
