import { outcomeRowKeys, type ApplicationRowKey } from '../law/report-table-three.ts'
import type { ReadRow } from './reading.ts'

type Candidate = readonly number[]
export type RowWithCandidates = ReadRow & { readonly candidates: readonly Candidate[] }

/** Looking further than this many combinations is no reading any more but guessing. */
const MOST_STEPS = 20_000

const outcomeKeys = new Set<ApplicationRowKey>(outcomeRowKeys)

/**
 * Chooses among the readings of rows whose figures ran together by the identities of the columns.
 * One joint solution is taken; where there is none, or more than one, rows with several readings
 * stay unread: a reader never repairs.
 */
export function chooseTogether(rows: readonly RowWithCandidates[]): readonly ReadRow[] {
  if (!rows.some(({ glued }) => glued)) return rows.map(withoutCandidates)
  const options = rows.map((row) => (row.glued ? row.candidates : [valuesOf(row)]))
  const solutions = jointSolutions(rows, options)
  const only = solutions.length === 1 ? solutions[0] : undefined
  return rows.map((row, index) => {
    const list = options[index] ?? []
    const chosen = only?.[index] ?? (list.length === 1 ? list[0] : undefined)
    return row.glued
      ? { ...withCells(row, chosen), readings: row.readings ?? list.length }
      : withoutCandidates(row)
  })
}

function valuesOf({ cells }: ReadRow): Candidate {
  return cells.map(({ value }) => value ?? 0)
}

/**
 * What a reading of a row adds to the fourteen sums that have to end at zero: 一 + 二 − 总计 − 四 and
 * 总计 − Σ outcomes, each in seven columns.
 */
type Shares = readonly number[]

type Option = { readonly candidate: Candidate; readonly shares: Shares }

function optionOf(key: ApplicationRowKey, candidate: Candidate): Option {
  const { flow, outcomes } = weightsOf(key)
  const shares = [
    ...candidate.map((cell) => cell * flow),
    ...candidate.map((cell) => cell * outcomes),
  ]
  return { candidate, shares }
}

function weightsOf(key: ApplicationRowKey): { readonly flow: number; readonly outcomes: number } {
  if (key === 'new' || key === 'carriedIn') return { flow: 1, outcomes: 0 }
  if (key === 'carriedOut') return { flow: -1, outcomes: 0 }
  if (key === 'total') return { flow: -1, outcomes: 1 }
  return { flow: 0, outcomes: outcomeKeys.has(key) ? -1 : 0 }
}

/** At most two joint solutions: whether there is exactly one is all that matters. */
function jointSolutions(
  rows: readonly RowWithCandidates[],
  candidates: readonly (readonly Candidate[])[],
): readonly (readonly Candidate[])[] {
  const options = narrowed(
    candidates.map((list, row) => list.map((one) => optionOf(rows[row]?.key ?? 'new', one))),
  )
  if (options.some((list) => list.length === 0)) return []
  const ranges = options.map(rangeOf)
  const solutions: (readonly Candidate[])[] = []
  let steps = 0
  const walk = (row: number, chosen: readonly Candidate[], sums: Range): void => {
    steps += 1
    if (solutions.length > 1 || steps > MOST_STEPS || !spansZero(sums)) return
    const list = options[row]
    const range = ranges[row]
    if (!list || !range) {
      solutions.push(chosen)
      return
    }
    for (const { candidate, shares } of list) {
      walk(row + 1, [...chosen, candidate], replaced(sums, range, { low: shares, high: shares }))
    }
  }
  walk(0, [], sumOfRanges(ranges))
  return steps > MOST_STEPS ? [] : solutions
}

/** Drops readings that no reading of the other rows could balance, until none is left to drop. */
function narrowed(options: readonly (readonly Option[])[]): readonly (readonly Option[])[] {
  let lists = options
  for (;;) {
    const ranges = lists.map(rangeOf)
    const whole = sumOfRanges(ranges)
    const next = lists.map((list, row) =>
      list.filter(({ shares }) => {
        const range = ranges[row]
        return range && spansZero(replaced(whole, range, { low: shares, high: shares }))
      }),
    )
    const dropped = next.some((list, row) => list.length < (lists[row]?.length ?? 0))
    if (!dropped) return lists
    lists = next
  }
}

/** The least and the most that something can add to each sum. */
type Range = { readonly low: Shares; readonly high: Shares }

function rangeOf(options: readonly Option[]): Range {
  const [first, ...rest] = options.map(({ shares }) => shares)
  const low = [...(first ?? [])]
  const high = [...low]
  for (const shares of rest) {
    for (const [at, share] of shares.entries()) {
      low[at] = Math.min(low[at] ?? 0, share)
      high[at] = Math.max(high[at] ?? 0, share)
    }
  }
  return { low, high }
}

function sumOfRanges(ranges: readonly Range[]): Range {
  const sum = (pick: (range: Range) => Shares) =>
    Array.from({ length: 14 }, (_, at) =>
      ranges.reduce((total, range) => total + (pick(range)[at] ?? 0), 0),
    )
  return { low: sum(({ low }) => low), high: sum(({ high }) => high) }
}

/** The sums after one row's range gave way to another, narrower one. */
function replaced(sums: Range, range: Range, by: Range): Range {
  const swap = (part: keyof Range) =>
    sums[part].map((sum, at) => sum - (range[part][at] ?? 0) + (by[part][at] ?? 0))
  return { low: swap('low'), high: swap('high') }
}

function spansZero({ low, high }: Range): boolean {
  return low.every((least, at) => least <= 0 && (high[at] ?? 0) >= 0)
}

function withCells(row: RowWithCandidates, chosen: Candidate | undefined): ReadRow {
  const { candidates: _, ...read } = row
  if (!chosen) return read
  const cells = read.cells.map((cell, column) => ({ ...cell, value: chosen[column] ?? null }))
  return { ...read, cells }
}

function withoutCandidates(row: RowWithCandidates): ReadRow {
  const { candidates: _, ...read } = row
  return read
}
