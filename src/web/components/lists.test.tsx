import { render } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { day } from '../../law/day.ts'
import { DataTable } from './data-table.tsx'
import { Facts } from './facts.tsx'
import { Pagination } from './pagination.tsx'
import { Time } from './time.tsx'

function shown(page: number, pages: number): readonly string[] {
  const html = render(
    <Pagination page={page} pages={pages} hrefOf={(to) => `?page=${to}`} language="zh" />,
  )
  return [...html.matchAll(/>([^<>]+)<\/(?:a|span)>/gu)].map(([, label = '']) => label)
}

describe('pagination', () => {
  it('shows the first, the last and the neighbours', () => {
    expect(shown(7, 43)).toEqual(['上一页', '1', '…', '6', '7', '8', '…', '43', '下一页'])
  })

  it('leaves nothing out where nothing lies between', () => {
    expect(shown(2, 4)).toEqual(['上一页', '1', '2', '3', '4', '下一页'])
  })

  it('leads nowhere before the first page and after the last', () => {
    expect(shown(1, 2)).toEqual(['1', '2', '下一页'])
    expect(shown(2, 2)).toEqual(['上一页', '1', '2'])
  })

  it('is not there for one page', () => {
    expect(shown(1, 1)).toEqual([])
  })
})

describe('a table', () => {
  const columns = [
    { header: '名称', is: 'title', cell: (row: { name: string }) => row.name },
    { header: '数量', is: 'figure', cell: () => 3 },
  ] as const

  it('names each cell for the cards of a telephone', () => {
    const html = render(
      <DataTable caption="清单" columns={columns} rows={[{ name: '甲' }]} empty="没有" />,
    )
    expect(html).toContain('<caption>清单</caption>')
    expect(html).toContain('<th scope="row">甲</th>')
    expect(html).toContain('<td class="figure" data-label="数量">')
  })

  it('says so in a sentence where there are no rows', () => {
    const html = render(<DataTable caption="清单" columns={columns} rows={[]} empty="没有文件" />)
    expect(html).toBe('<p class="hint">没有文件</p>')
  })
})

describe('facts', () => {
  it('leave out what is not known rather than show it empty', () => {
    const html = render(
      <Facts
        facts={[
          { term: '文号', value: undefined },
          { term: '页数', value: 0 },
        ]}
      />,
    )
    expect(html).toBe('<dl class="facts"><div><dt>页数</dt><dd>0</dd></div></dl>')
  })
})

describe('a day', () => {
  it('is written for machines, and for people in their words', () => {
    const on = day('2026-03-08')
    expect(render(<Time on={on} />)).toBe(
      '<time class="nowrap" datetime="2026-03-08">2026-03-08</time>',
    )
    expect(render(<Time on={on} inWords="zh" />)).toContain('>2026年3月8日<')
    expect(render(<Time on={on} inWords="en" />)).toContain('>8 March 2026<')
  })
})
