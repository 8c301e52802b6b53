/** What begins like a formula is run as one by spreadsheet programs, in full width too. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/u

/**
 * Rows as CSV for spreadsheet programs: UTF-8 with a mark (without it Excel takes it for GBK), CRLF,
 * and an apostrophe before what would be run as a formula. Numbers stay numbers.
 */
export function csvOf(rows: readonly (readonly (string | number | null)[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`
}

function field(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const isNumber = /^-?\d+(?:\.\d+)?$/u.test(value)
  const safe = !isNumber && FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
