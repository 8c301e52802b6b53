import type { ComponentChildren } from 'preact'

export type Column<Row> = {
  readonly header: string
  readonly cell: (row: Row) => ComponentChildren
  /** `title` heads its row, `figure` stands at the right, `code` (numbers, days) never wraps. */
  readonly is?: 'title' | 'figure' | 'code' | undefined
}

export type DataTableProps<Row> = {
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  /** The sentence in place of a table without rows. */
  readonly empty: string
}

/** A list as a table; on a telephone each row is a card that names its own cells. */
export function DataTable<Row>({ caption, columns, rows, empty }: DataTableProps<Row>) {
  if (rows.length === 0) return <p class="hint">{empty}</p>
  return (
    <table class="table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ header, is }) => (
            <th key={header} scope="col" class={is === 'figure' ? 'figure' : undefined}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {columns.map((column) => (
              <Cell key={column.header} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cell<Row>({ column: { header, cell, is }, row }: { column: Column<Row>; row: Row }) {
  if (is === 'title') return <th scope="row">{cell(row)}</th>
  return (
    <td class={is} data-label={header}>
      <div>{cell(row)}</div>
    </td>
  )
}
