import { yearOf } from './day.ts'
import type { Dossier } from './dossier.ts'
import type { OutcomeKey } from './outcome-rows.ts'

/** The rows of table three in which one application of one year counts, each once. */
export type CountedRow = 'new' | 'carriedIn' | OutcomeKey | 'carriedOut'

/**
 * Where an application counts in the report of a year; nowhere before it is received and after it has
 * ended. Its year is that of its receipt, the year of its result that of the document that ends it.
 * (国办公开办函〔2021〕30号附件)
 */
export function countedRows(
  { receivedOn, endedOn, row, sought }: Pick<Dossier, 'receivedOn' | 'endedOn' | 'row' | 'sought'>,
  year: number,
): readonly CountedRow[] {
  if (sought !== 'information' || receivedOn === undefined) return []
  const received = yearOf(receivedOn)
  const ended = endedOn === undefined ? undefined : yearOf(endedOn)
  if (received > year || (ended !== undefined && ended < year)) return []
  const came: CountedRow = received === year ? 'new' : 'carriedIn'
  const left: CountedRow = ended === year && row !== undefined ? row : 'carriedOut'
  return [came, left]
}
