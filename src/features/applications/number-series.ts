import { sql } from 'kysely'
import type { Database } from '../../db/database.ts'
import type { DocumentNumber } from '../../law/document-number.ts'

/**
 * The next number of a series, taken in the transaction that uses it: it is given back when that fails,
 * and who comes at the same time waits. So there are no gaps and no doubles. (GB/T 9704-2012 7.2.5)
 */
export async function nextNumber(
  tx: Database,
  agencyCode: string,
  { series, year }: Pick<DocumentNumber, 'series' | 'year'>,
): Promise<DocumentNumber> {
  const { last } = await tx
    .insertInto('numberSeries')
    .values({ agencyCode, series, year, last: 1 })
    .onConflict((on) =>
      on.columns(['agencyCode', 'series', 'year']).doUpdateSet({
        last: sql`number_series.last + 1`,
      }),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return { series, year, number: last }
}
