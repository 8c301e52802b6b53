import { isOutcomeRow, applicationRows, type ApplicationRowKey } from '../law/report-table-three.ts'
import type { ReadRow } from './reading.ts'

type Candidate = readonly number[]
export type RowWithCandidates = ReadRow & { readonly candidates: readonly Candidate[] }

/** Looking further than this many combinations is no reading any more but guessing. */
const MOST_STEPS = 200_000

const outcomeKeys = new Set<ApplicationRowKey>(
  applicationRows.filter(isOutcomeRow).map(({ key }) => key),
)

/**
 * Chooses among the readings of rows whose figures ran together by the identities of the columns.
 * One joint solution is taken; where there is none, or more than one, rows with several readings
 * stay unread: a reader never repairs.
 */
export function chooseTogether(rows: readonly RowWithCandidates[]): readonly ReadRow[] {
  if (!rows.some(({ glued }) => glued)) return rows.map(withoutCandidates)
  const options = rows.map((row) => (row.glued ? row.candidates : [valuesOf(row)]))
  const solutions = options.every((list) => list.length > 0) ? jointSolutions(rows, options) : []
  const only = solutions.length === 1 ? solutions[0] : undefined
  return rows.map((row, index) => {
    const list = options[index] ?? []
    const chosen = only?.[index] ?? (list.length === 1 ? list[0] : undefined)
    return row.glued ? { ...withCells(row, chosen), readings: list.length } : withoutCandidates(row)
  })
}

function valuesOf({ cells }: ReadRow): Candidate {
  return cells.map(({ value }) => value ?? 0)
}

/** At most two joint solutions: whether there is exactly one is all that matters. */
function jointSolutions(
  rows: readonly RowWithCandidates[],
  options: readonly (readonly Candidate[])[],
): readonly (readonly Candidate[])[] {
  const solutions: (readonly Candidate[])[] = []
  const weights = rows.map(({ key }) => weightsOf(key))
  const rest = reachable(weights, options)
  let steps = 0
  const walk = (index: number, chosen: readonly Candidate[], left: Sums): void => {
    steps += 1
    if (solutions.length > 1 || steps > MOST_STEPS || !canReachZero(left, rest[index])) return
    if (index === rows.length) {
      solutions.push(chosen)
      return
    }
    for (const candidate of options[index] ?? []) {
      walk(index + 1, [...chosen, candidate], added(left, candidate, weights[index]))
    }
  }
  walk(0, [], { flow: zeros(), outcomes: zeros() })
  return steps > MOST_STEPS ? [] : solutions
}

/** Both identities as sums that have to end at zero, in each of the seven columns. */
type Sums = { readonly flow: readonly number[]; readonly outcomes: readonly number[] }
type Weights = { readonly flow: number; readonly outcomes: number }
type Range = { readonly low: Sums; readonly high: Sums }

function weightsOf(key: ApplicationRowKey): Weights {
  if (key === 'new' || key === 'carriedIn') return { flow: 1, outcomes: 0 }
  if (key === 'carriedOut') return { flow: -1, outcomes: 0 }
  if (key === 'total') return { flow: -1, outcomes: 1 }
  return { flow: 0, outcomes: outcomeKeys.has(key) ? -1 : 0 }
}

function zeros(): readonly number[] {
  return [0, 0, 0, 0, 0, 0, 0]
}

function added(sums: Sums, candidate: Candidate, weights: Weights | undefined): Sums {
  const { flow, outcomes } = weights ?? { flow: 0, outcomes: 0 }
  return {
    flow: sums.flow.map((sum, column) => sum + flow * (candidate[column] ?? 0)),
    outcomes: sums.outcomes.map((sum, column) => sum + outcomes * (candidate[column] ?? 0)),
  }
}

/** What the rows from each on can still add, lowest and highest, column by column. */
function reachable(
  weights: readonly Weights[],
  options: readonly (readonly Candidate[])[],
): readonly Range[] {
  const none: Sums = { flow: zeros(), outcomes: zeros() }
  const ranges: Range[] = [{ low: none, high: none }]
  for (let index = options.length - 1; index >= 0; index -= 1) {
    const after = ranges[0] ?? { low: none, high: none }
    const sums = (options[index] ?? []).map((candidate) => added(none, candidate, weights[index]))
    ranges.unshift({
      low: combined(after.low, extremes(sums, Math.min)),
      high: combined(after.high, extremes(sums, Math.max)),
    })
  }
  return ranges
}

function extremes(sums: readonly Sums[], pick: (...values: number[]) => number): Sums {
  const of = (part: keyof Sums) =>
    zeros().map((_, c) => pick(...sums.map((sum) => sum[part][c] ?? 0)))
  return { flow: of('flow'), outcomes: of('outcomes') }
}

function combined(a: Sums, b: Sums): Sums {
  const plus = (part: keyof Sums) => a[part].map((value, column) => value + (b[part][column] ?? 0))
  return { flow: plus('flow'), outcomes: plus('outcomes') }
}

function canReachZero(sums: Sums, rest: Range | undefined): boolean {
  if (!rest) return false
  const fits = (part: keyof Sums) =>
    sums[part].every(
      (sum, column) =>
        sum + (rest.low[part][column] ?? 0) <= 0 && sum + (rest.high[part][column] ?? 0) >= 0,
    )
  return fits('flow') && fits('outcomes')
}

function withCells(row: RowWithCandidates, chosen: Candidate | undefined): ReadRow {
  const { candidates: _, ...read } = row
  if (!chosen) return read
  return {
    ...read,
    cells: read.cells.map((cell, column) => ({ ...cell, value: chosen[column] ?? null })),
  }
}

function withoutCandidates(row: RowWithCandidates): ReadRow {
  const { candidates: _, ...read } = row
  return read
}
