import { z } from 'zod'
import type { Database } from '../../db/database.ts'
import { dossierOf, type Dossier } from '../../law/dossier.ts'
import { actKeys } from '../../law/dossier-acts.ts'
import type { Ledger } from '../../law/dossier-clock.ts'
import type { DossierEvent } from '../../law/dossier-events.ts'
import type { Calendar } from '../../law/calendar.ts'

/** Who did an act: the applicant, a person of the staff, or the passing of time. */
export type Doer =
  | { readonly kind: 'applicant' }
  | { readonly kind: 'staff'; readonly personId: number }
  | { readonly kind: 'system' }

const steps: ReadonlySet<unknown> = new Set(['submit', ...actKeys])
const storedEvent = z.custom<DossierEvent>(
  (value) => typeof value === 'object' && value !== null && 'act' in value && steps.has(value.act),
)

/** The ledger of a dossier in its order; throws where there is none. */
export async function readLedger(db: Database, dossierId: number): Promise<Ledger> {
  const rows = await db
    .selectFrom('dossierEvent')
    .select(['act', 'onDay', 'facts'])
    .where('dossierId', '=', dossierId)
    .orderBy('seq')
    .execute()
  return ledgerOf(rows)
}

/** A ledger out of its rows. */
export function ledgerOf(
  rows: readonly { readonly act: string; readonly onDay: string; readonly facts: unknown }[],
): Ledger {
  const [first, ...rest] = rows.map(({ act, onDay, facts }) =>
    storedEvent.parse({ ...z.looseObject({}).parse(facts), act, on: onDay }),
  )
  if (first?.act !== 'submit') throw new Error('案卷没有办理记录，请从备份恢复')
  return [first, ...rest]
}

/** A line of the ledger as it is stored. */
export type NewEvent = {
  readonly dossierId: number
  readonly seq: number
  readonly event: DossierEvent
  readonly by: Doer
  readonly sealed?: Buffer | undefined
}

/** Writes a line of the ledger; the caller has asked the law. */
export async function insertEvent(
  db: Database,
  { dossierId, seq, event, by, sealed }: NewEvent,
): Promise<void> {
  const { act, on, ...facts } = event
  await db
    .insertInto('dossierEvent')
    .values({
      dossierId,
      seq,
      act,
      onDay: on,
      facts: JSON.stringify(facts),
      sealed: sealed ?? null,
      byKind: by.kind,
      byPerson: by.kind === 'staff' ? by.personId : null,
    })
    .execute()
}

/** What is kept in the dossier's row for lists: a function of the ledger and the calendar alone. */
export function derivedColumns(ledger: Ledger, calendar: Calendar) {
  const dossier = dossierOf(ledger, calendar)
  return {
    state: dossier.state,
    receivedOn: dossier.receivedOn ?? null,
    dueOn: openDueOn(dossier) ?? null,
    dueProvisional: dossier.clock?.provisional ?? false,
    outcomeRow: dossier.row ?? null,
    endedOn: dossier.endedOn ?? null,
    repliedOn: dossier.repliedOn ?? null,
    onTime: dossier.onTime ?? null,
    lastSeq: ledger.length,
  }
}

/** After a reply that was served there is nothing to be on time for; a withdrawn one owes no reply. */
function openDueOn({ clock, outcome }: Dossier) {
  const owesNothing = outcome?.kind === 'withdrawn' || outcome?.kind === 'endedOtherwise'
  return owesNothing ? undefined : clock?.dueOn
}
