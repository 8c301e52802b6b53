import {
  applicationRows,
  singleClosedRow,
  type ApplicationRowKey,
} from '../law/report-table-three.ts'
import { matchAtEnd } from './label-match.ts'
import { lettersOf } from './normalise.ts'

/** Shorter or older spellings that are met for the label of a row. */
const otherSpellings: Readonly<Partial<Record<ApplicationRowKey, readonly string[]>>> = {
  carriedIn: ['二、上年转结政府信息公开申请数量'],
  partial: ['（二）部分公开'],
  closedUncorrected: ['1.逾期不补正'],
  closedUnpaid: ['2.逾期不缴费'],
  closedOther: [singleClosedRow.label, '（六）其他'],
  carriedOut: ['四、结转下一年继续办理'],
}

/** A row of table three, known by one of its spellings. */
export type KnownRow = {
  readonly row: number
  readonly distance: number
  /** The spelling of the form that was meant, or one that is accepted for it. */
  readonly label: string
  readonly official: boolean
  /** The letters that stood there. */
  readonly matched: string
}

type Spelling = {
  readonly row: number
  readonly label: string
  readonly letters: string
  readonly official: boolean
}

const spellings: readonly Spelling[] = applicationRows
  .flatMap(({ key, label }, row): Omit<Spelling, 'letters'>[] => [
    { row, label, official: true },
    ...(otherSpellings[key] ?? []).map((other) => ({
      row,
      label: other,
      official: other === singleClosedRow.label,
    })),
  ])
  .map((spelling) => ({ ...spelling, letters: lettersOf(spelling.label) }))
  // The longest first: 部分公开 is also the end of other words.
  .toSorted((a, b) => b.letters.length - a.letters.length)

/** The rows in whose labels these letters end, the exact one alone where there is one. */
export function rowsNamedBy(letters: string): readonly KnownRow[] {
  const exact = spellings.find((spelling) => letters.endsWith(spelling.letters))
  if (exact) return [{ ...exact, distance: 0, matched: exact.letters }]
  const known: KnownRow[] = []
  for (const spelling of spellings) {
    const { distance, matched } = matchAtEnd(letters, spelling.letters)
    const better = known.some((other) => other.row === spelling.row && other.distance <= distance)
    if (distance < 1 && !better) known.push({ ...spelling, distance, matched })
  }
  return known
}
