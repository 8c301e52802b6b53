import { render } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { applicationRows } from '../../law/report-table-three.ts'
import { mergedStub, OfficialTable } from './official-table.tsx'

const stub = mergedStub(
  applicationRows.map(({ headings, label }) => ({
    headings: headings.map((heading) => heading.label),
    label,
  })),
  2,
)

/** How many columns of the stub each row fills, cells that reach down from above included. */
function widths(): readonly number[] {
  const filled = stub.map(() => 0)
  stub.forEach((cells, row) => {
    for (const { colspan = 1, rowspan = 1 } of cells) {
      for (let below = row; below < row + rowspan; below += 1) {
        filled[below] = (filled[below] ?? 0) + colspan
      }
    }
  })
  return filled
}

describe('the merged stub of table three', () => {
  it('fills three columns in each of the 25 rows', () => {
    expect(widths()).toEqual(Array.from({ length: 25 }, () => 3))
  })

  it('says each heading once, over all the rows that it heads', () => {
    const groups = stub.flat().filter(({ is }) => is === 'group')
    expect(groups.map(({ text, rowspan }) => [text, rowspan])).toEqual([
      ['三、本年度办理结果', 22],
      ['（三）不予公开', 8],
      ['（四）无法提供', 3],
      ['（五）不予处理', 5],
      ['（六）其他处理', 3],
    ])
  })

  it('lets a heading stand again where another one came between', () => {
    const rows = ['甲', '乙', '甲'].map((heading) => ({ headings: [heading], label: 'x' }))
    expect(mergedStub(rows, 1).map(([group]) => group?.text)).toEqual(['甲', '乙', '甲'])
  })
})

describe('an official table', () => {
  it('scopes its heads, and can be scrolled with the keyboard', () => {
    const html = render(
      <OfficialTable
        caption="表"
        head={[
          [
            { text: '列', is: 'head' },
            { text: '组', is: 'head', colspan: 2 },
          ],
        ]}
        body={[[{ text: '行', is: 'label' }, { text: 1, tone: 'bad' }, { text: 2 }]]}
      />,
    )
    expect(html).toContain('<section class="table-scroll" aria-label="表" tabindex="0">')
    expect(html).toContain('scope="col"')
    expect(html).toContain('colspan="2" class="head" scope="colgroup"')
    expect(html).toContain('scope="row"')
    expect(html).toContain('<td class="figure tone-bad">1</td>')
  })
})
