import { sql } from 'kysely'
import type { Database } from '../../db/database.ts'
import type { ApplicantColumn } from '../../law/report-table-three.ts'

/** Per row of table three that is not empty, its columns; what is absent is 0. */
export type ApplicationCounts = Readonly<
  Record<string, Readonly<Partial<Record<ApplicantColumn, number>>>>
>

/**
 * Counts an agency's applications of a year as table three does: by receipt, by result, by what is
 * carried over, each in the column of its applicant and in the total. (国办公开办函〔2021〕30号附件)
 */
export async function countApplications(
  db: Database,
  { agencyCode, year }: { readonly agencyCode: string; readonly year: number },
): Promise<ApplicationCounts> {
  const first = `${year}-01-01`
  const last = `${year}-12-31`
  const { rows } = await sql<{ row: string; kind: ApplicantColumn; count: number }>`
    with counted as (
      select applicant_kind as kind,
        case when received_on >= ${first}::date then 'new' else 'carriedIn' end as came,
        case when ended_on <= ${last}::date then outcome_row else 'carriedOut' end as left_as
      from dossier
      where agency_code = ${agencyCode} and sought = 'information'
        and received_on <= ${last}::date
        and (ended_on is null or ended_on >= ${first}::date)
    )
    select came as row, coalesce(kind, 'total') as kind, count(*) as count
      from counted group by came, rollup (kind)
    union all
    select left_as as row, coalesce(kind, 'total') as kind, count(*) as count
      from counted group by left_as, rollup (kind)`.execute(db)
  const counts: Record<string, Partial<Record<ApplicantColumn, number>>> = {}
  for (const { row, kind, count } of rows) counts[row] = { ...counts[row], [kind]: count }
  return counts
}
