/** Table three has seven columns of figures. */
const COLUMNS = 7

/** A run of lines with a figure each, without an empty line between: a stretch of a column. */
type Run = { readonly from: number; readonly figures: readonly string[] }

/**
 * Sets rows upright where a text gives a table column by column, as `pdftotext` does by default:
 * seven runs of as many figures each. Each row is put on a line of the first run, so that lines keep
 * their numbers. `plain` are the lines as `forMatching` gives them.
 */
export function withRowsUpright(plain: readonly string[]): readonly string[] {
  const runs = runsOf(plain)
  const lines = [...plain]
  for (let at = 0; at + COLUMNS <= runs.length; at += 1) {
    const columns = runs.slice(at, at + COLUMNS)
    if (!isBlock(columns, plain)) continue
    for (const { from, figures } of columns) lines.fill('', from, from + figures.length)
    const [first] = columns
    for (const row of first?.figures.keys() ?? []) {
      lines[(first?.from ?? 0) + row] = columns.map(({ figures }) => figures[row] ?? '').join(' ')
    }
    at += COLUMNS - 1
  }
  return lines
}

function runsOf(plain: readonly string[]): readonly Run[] {
  const runs: { from: number; figures: string[] }[] = []
  let isOpen = false
  for (const [index, text] of plain.entries()) {
    const figure = /^\s*(\d{1,9})\s*$/u.exec(text)?.[1]
    if (figure !== undefined && isOpen) runs.at(-1)?.figures.push(figure)
    else if (figure !== undefined) runs.push({ from: index, figures: [figure] })
    isOpen = figure !== undefined
  }
  return runs
}

/** Runs of one length, two rows at least, with nothing but empty lines between them, whose rows add up. */
function isBlock(columns: readonly Run[], plain: readonly string[]): boolean {
  const length = columns[0]?.figures.length ?? 0
  if (length < 2 || columns.some(({ figures }) => figures.length !== length)) return false
  const [from, to] = [columns[0]?.from ?? 0, columns.at(-1)?.from ?? 0]
  if (plain.slice(from, to).some((text) => text.trim() !== '' && !/^\s*\d+\s*$/u.test(text))) {
    return false
  }
  return Array.from({ length }, (_, row) =>
    columns.map(({ figures }) => Number(figures[row])),
  ).every((cells) => cells.slice(0, -1).reduce((sum, cell) => sum + cell, 0) === cells.at(-1))
}
