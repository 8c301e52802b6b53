import type { ComponentChildren } from 'preact'

/** A cell of a printed form. Without `is` it is a figure. */
export type OfficialCell = {
  readonly text: ComponentChildren
  /** `head` heads columns, `group` several rows, `label` its row. */
  readonly is?: 'head' | 'group' | 'label' | undefined
  readonly colspan?: number | undefined
  readonly rowspan?: number | undefined
  /** Where a link on the page may lead. */
  readonly id?: string | undefined
  /** Marks a cell that a check speaks of; the words about it stand elsewhere on the page. */
  readonly tone?: 'warn' | 'bad' | undefined
}

export type OfficialRow = readonly OfficialCell[]

export type OfficialTableProps = {
  readonly caption: string
  readonly head: readonly OfficialRow[]
  readonly body: readonly OfficialRow[]
  /** Many narrow columns: on a telephone their heads are written downwards. */
  readonly dense?: boolean | undefined
}

/**
 * A table of the annual report with the frame and the merged heads of the printed form, which has
 * no caption: it is there for those who cannot see the heading above. (国办公开办函〔2021〕30号)
 */
export function OfficialTable({ caption, head, body, dense }: OfficialTableProps) {
  return (
    // A region that scrolls must be reachable by keyboard. (WCAG 2.1.1)
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section class="table-scroll" aria-label={caption} tabindex={0}>
      <table class={dense ? 'official official-dense' : 'official'}>
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <Rows rows={head} />
        </thead>
        <tbody>
          <Rows rows={body} />
        </tbody>
      </table>
    </section>
  )
}

/** A row of the stub: its label below the headings that it shares with its neighbours. */
export type StubRow = { readonly headings: readonly string[]; readonly label: string }

/**
 * The stub of a form, `depth` headings and a label wide: one list of cells a row, in which a
 * heading that runs over several rows stands once, in the first of them.
 */
export function mergedStub(rows: readonly StubRow[], depth: number): readonly OfficialRow[] {
  const paths = rows.map(({ headings }) =>
    headings.map((_, level) => headings.slice(0, level + 1).join('\n')),
  )
  return rows.map((row, at) => {
    const groups = row.headings.flatMap((text, level): OfficialRow => {
      const path = paths[at]?.[level]
      if (at > 0 && paths[at - 1]?.[level] === path) return []
      let end = at + 1
      while (end < rows.length && paths[end]?.[level] === path) end += 1
      return [{ text, is: 'group', rowspan: end - at }]
    })
    const colspan = depth + 1 - row.headings.length
    return [...groups, { text: row.label, is: 'label', colspan }]
  })
}

function Rows({ rows }: { rows: readonly OfficialRow[] }) {
  return rows.map((cells, row) => <tr key={row}>{cells.map(cellOf)}</tr>)
}

/**
 * A function, not a component, its attributes written out: a report has three hundred cells, most of
 * them plain figures, and they are half of what its page costs.
 */
function cellOf(cell: OfficialCell, column: number) {
  const { text, is, id, tone } = cell
  const colspan = several(cell.colspan)
  const rowspan = several(cell.rowspan)
  const toned = tone === undefined ? '' : ` tone-${tone}`
  if (!is) {
    return (
      <td key={column} id={id} colspan={colspan} class={`figure${toned}`}>
        {text}
      </td>
    )
  }
  const kind = is === 'head' && !colspan ? 'head leaf' : is
  const scope = scopeOf(is, colspan)
  return (
    <th key={column} id={id} colspan={colspan} rowspan={rowspan} class={kind + toned} scope={scope}>
      <span>{text}</span>
    </th>
  )
}

function several(span: number | undefined): number | undefined {
  return span === 1 ? undefined : span
}

function scopeOf(is: 'head' | 'group' | 'label', colspan: number | undefined) {
  if (is === 'label') return 'row'
  if (is === 'group') return 'rowgroup'
  return colspan ? 'colgroup' : 'col'
}
