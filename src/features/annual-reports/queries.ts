import { sql } from 'kysely'
import type { Database } from '../../db/database.ts'
import type { CheckedReport } from '../../annual-report/index.ts'
import { day, parseDay, type Day } from '../../law/day.ts'
import { reportOf, type StoredReport } from './stored-report.ts'

/** A report as lists name it. */
export type ListedReport = {
  readonly agencyCode: string
  readonly agencyName: string
  readonly agencyEnglish: string
  readonly year: number
  readonly title: string | null
  /** The day it was published, or else entered here. */
  readonly on: Day
}

/** The current version of an agency's report of a year. */
export async function findReport(
  db: Database,
  agencyCode: string,
  year: number,
): Promise<StoredReport | undefined> {
  const row = await db
    .selectFrom('annualReport')
    .select(['id', 'agencyCode', 'year', 'version', 'publishedOn', 'report', 'findings'])
    .where('agencyCode', '=', agencyCode)
    .where('year', '=', year)
    .where('isCurrent', '=', true)
    .executeTakeFirst()
  if (!row) return undefined
  const { report, findings, ...rest } = row
  return { ...rest, report: reportOf({ report, findings }) }
}

/** The current reports of one agency, or the newest of all; newest first. */
export async function listReports(
  db: Database,
  { agencyCode, limit }: { readonly agencyCode?: string; readonly limit: number },
): Promise<readonly ListedReport[]> {
  let query = db
    .selectFrom('annualReport')
    .innerJoin('agency', 'agency.code', 'annualReport.agencyCode')
    .select([
      'agencyCode',
      'agency.name',
      'agency.englishName',
      'year',
      'publishedOn',
      'importedAt',
    ])
    .select(sql<string | null>`report->>'title'`.as('title'))
    .where('isCurrent', '=', true)
  if (agencyCode !== undefined) query = query.where('agencyCode', '=', agencyCode)
  const rows = await query
    .orderBy('year', 'desc')
    .orderBy('publishedOn', (order) => order.desc().nullsLast())
    .limit(limit)
    .execute()
  return rows.map(({ name, englishName, publishedOn, importedAt, ...rest }) => ({
    ...rest,
    agencyName: name,
    agencyEnglish: englishName ?? name,
    on: publishedOn ?? parseDay(importedAt.toISOString().slice(0, 10)) ?? day('2008-05-01'),
  }))
}

/** The newest version of a report, locked against another import of the same. */
export async function lockNewestVersion(
  db: Database,
  agencyCode: string,
  year: number,
): Promise<{ readonly version: number; readonly sourceFile: string | null } | undefined> {
  // The agency's row is the lock: of a report that is not there yet no row could be locked.
  await db.selectFrom('agency').select('code').where('code', '=', agencyCode).forUpdate().execute()
  return db
    .selectFrom('annualReport')
    .select(['version', 'sourceFile'])
    .where('agencyCode', '=', agencyCode)
    .where('year', '=', year)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
}

export type NewReport = {
  readonly agencyCode: string
  readonly year: number
  readonly version: number
  readonly report: CheckedReport
  readonly sourceFile: string | null
  readonly sourceText: string | null
}

/** Stores a version and makes it the current one; the versions before it stay. */
export async function insertReport(db: Database, stored: NewReport): Promise<void> {
  const { agencyCode, year, report } = stored
  const { findings, ...value } = report
  await db
    .updateTable('annualReport')
    .set({ isCurrent: false })
    .where('agencyCode', '=', agencyCode)
    .where('year', '=', year)
    .where('isCurrent', '=', true)
    .execute()
  await db
    .insertInto('annualReport')
    .values({
      ...stored,
      report: JSON.stringify(value),
      findings: JSON.stringify(findings),
      publishedOn: parseDay(report.publishedOn ?? '') ?? null,
      isCurrent: true,
    })
    .execute()
}

/** Names a file of the store; the same contents are named once. */
export async function insertStoredFile(
  db: Database,
  file: {
    readonly sha256: string
    readonly size: number
    readonly mediaType: string
    readonly fileName: string
  },
): Promise<void> {
  await db
    .insertInto('storedFile')
    .values(file)
    .onConflict((on) => on.doNothing())
    .execute()
}

/** The number that every change of what is public raises. */
export async function readPublicRevision(db: Database): Promise<number> {
  const row = await db.selectFrom('publicRevision').select('revision').executeTakeFirst()
  return row?.revision ?? 0
}
