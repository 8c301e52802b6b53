import {
  rowsOf,
  type MergedCell,
  type MergedRow,
  type MergedTable,
} from '../documents/merged-table.ts'

/** More columns than a telephone is wide: the table scrolls, the page does not. */
const WIDE = 6

/** A table of the report with its merged cells; the caption is there for those who cannot see the heading. */
export function HtmlTable({ table }: { readonly table: MergedTable }) {
  const { caption, widths, parts } = table
  const whole = widths.reduce((sum, width) => sum + width, 0)
  const [first, ...others] = parts
  return (
    // A region that scrolls must be reachable by keyboard. (WCAG 2.1.1)
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section class="scroll" aria-label={caption} tabindex={0}>
      <table class={widths.length > WIDE ? 'wide' : undefined}>
        <caption>{caption}</caption>
        <colgroup>
          {widths.map((width, column) => (
            <col key={column} style={`width:${((100 * width) / whole).toFixed(2)}%`} />
          ))}
        </colgroup>
        {first && others.length === 0 ? (
          <>
            <thead>
              <Rows rows={first.head} />
            </thead>
            <tbody>
              <Rows rows={first.body} />
            </tbody>
          </>
        ) : (
          parts.map((part, index) => (
            <tbody key={index}>
              <Rows rows={rowsOf({ parts: [part] })} />
            </tbody>
          ))
        )}
      </table>
    </section>
  )
}

function Rows({ rows }: { readonly rows: readonly MergedRow[] }) {
  return rows.map((cells, row) => (
    <tr key={row}>
      {cells.map((cell, column) => (
        <Cell key={column} {...cell} />
      ))}
    </tr>
  ))
}

function Cell({ text, is, colspan, rowspan }: MergedCell) {
  const shape = { colspan: several(colspan), rowspan: several(rowspan) }
  if (is === 'figure') return <td {...shape}>{text}</td>
  return (
    <th {...shape} class={is} scope={scopeOf(is, colspan)}>
      {text}
    </th>
  )
}

function several(span: number): number | undefined {
  return span === 1 ? undefined : span
}

function scopeOf(is: 'head' | 'group' | 'label', colspan: number) {
  if (is === 'label') return 'row'
  if (is === 'group') return 'rowgroup'
  return colspan > 1 ? 'colgroup' : 'col'
}
