import type { Deps } from '../../deps.ts'
import { day, type Day } from '../../law/day.ts'
import { dossierOf, type Dossier } from '../../law/dossier.ts'
import type { Ledger } from '../../law/dossier-clock.ts'
import type { Request } from './applicant.ts'
import { listFiles, type DossierFile } from './files.ts'
import { ledgerOf } from './ledger.ts'
import { queryCodeHash } from './query-code.ts'
import { eventContext, requestOf } from './sealed-facts.ts'
import { registrationOf } from './submit.ts'

/** A line of the ledger with what was written in it. */
export type Entry = {
  readonly seq: number
  readonly on: Day
  readonly event: Ledger[number]
  readonly at: Date
  readonly byKind: 'applicant' | 'staff' | 'system'
  readonly byPerson: number | null
  readonly written: Readonly<Record<string, unknown>>
}

/** A dossier with everything that its own page shows. */
export type OpenedDossier = {
  readonly id: number
  readonly registration: string
  readonly agencyCode: string
  readonly submittedAt: Date
  readonly request: Request
  readonly ledger: Ledger
  readonly entries: readonly Entry[]
  readonly dossier: Dossier
  readonly files: readonly DossierFile[]
}

/**
 * The application of a registration number and its query code; undefined where they do not belong
 * together, without telling which of the two is wrong. (ASVS 6.3.8)
 */
export async function findApplication(
  deps: Deps,
  { registration, code }: { readonly registration: string; readonly code: string },
): Promise<OpenedDossier | undefined> {
  const row = await deps.db
    .selectFrom('dossier')
    .select(['id', 'submittedAt'])
    .where('queryCodeHash', '=', queryCodeHash(code))
    .executeTakeFirst()
  if (!row || registrationOf(row) !== registration.trim()) return undefined
  return openDossier(deps, row.id)
}

/** One dossier by its number; undefined where there is none. Rights are the caller's to ask. */
export async function openDossier(deps: Deps, id: number): Promise<OpenedDossier | undefined> {
  const { db, vault, calendar } = deps
  const row = await db
    .selectFrom('dossier')
    .select(['id', 'agencyCode', 'submittedAt', 'request'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  const rows = await db
    .selectFrom('dossierEvent')
    .select(['seq', 'act', 'onDay', 'facts', 'sealed', 'at', 'byKind', 'byPerson'])
    .where('dossierId', '=', id)
    .orderBy('seq')
    .execute()
  const ledger = ledgerOf(rows)
  const entries = rows.map(({ seq, onDay, sealed, at, byKind, byPerson }, index) => ({
    seq,
    on: day(onDay),
    event: ledger[index] ?? ledger[0],
    at,
    byKind,
    byPerson,
    written: sealed ? writtenOf(vault.open(sealed, eventContext(id, seq))) : {},
  }))
  return {
    id,
    registration: registrationOf(row),
    agencyCode: row.agencyCode,
    submittedAt: row.submittedAt,
    request: requestOf(row),
    ledger,
    entries,
    dossier: dossierOf(ledger, calendar, deps.today()),
    files: await listFiles(deps, id),
  }
}

function writtenOf(json: string): Readonly<Record<string, unknown>> {
  const value: unknown = JSON.parse(json)
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value))
    : {}
}
