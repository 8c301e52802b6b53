import type { Deps } from './deps.ts'
import { demonstrationAgencies, hasAgencies, insertAgencies } from './features/agencies/index.ts'
import { demonstrationReports, insertReport } from './features/annual-reports/index.ts'

/** Fills an empty database with the demonstration, all of it or nothing; tells whether it did. */
export async function loadDemonstration({ db }: Pick<Deps, 'db'>): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    if (await hasAgencies(tx)) return false
    await insertAgencies(tx, demonstrationAgencies)
    for (const { agencyCode, report } of demonstrationReports) {
      if (report.year === null) continue
      const file = { sourceFile: null, sourceText: null }
      await insertReport(tx, { agencyCode, year: report.year, version: 1, report, ...file })
    }
    return true
  })
}
