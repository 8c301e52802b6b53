import type { Database } from '../../db/database.ts'
import type { Deps } from '../../deps.ts'
import { advance } from '../../law/dossier-acting.ts'
import type { Dossier } from '../../law/dossier.ts'
import type { ActEvent } from '../../law/dossier-events.ts'
import type { Objection } from '../../law/dossier-timing.ts'
import type { Role } from '../../law/roles.ts'
import { insertFiles, keepFiles, type HandedInFile } from './files.ts'
import { derivedColumns, insertEvent, readLedger, type Doer } from './ledger.ts'
import { eventContext } from './sealed-facts.ts'

/** An act somebody wants to do in a dossier. */
export type WantedAct = {
  readonly dossierId: number
  /** The last line of the ledger that they saw; after another act they are told instead. */
  readonly seen?: number | undefined
  readonly event: ActEvent
  readonly by: Doer
  readonly roles: readonly Role[]
  /** What was written with it, sealed beside the line. */
  readonly written?: Readonly<Record<string, unknown>> | undefined
  readonly files?: readonly HandedInFile[] | undefined
  /** More that has to happen with it or not at all: a letter, a mail, the audit. */
  readonly together?: ((tx: Database, done: Done) => Promise<void>) | undefined
}

/** Where an act has led. */
export type Done = { readonly seq: number; readonly dossier: Dossier; readonly agencyCode: string }

/** What came of it. `overtaken`: somebody else acted meanwhile; nothing was done. */
export type Acted =
  | ({ readonly kind: 'done' } & Done)
  | ({ readonly kind: 'refused' } & Objection)
  | { readonly kind: 'overtaken' }
  | { readonly kind: 'absent' }

/**
 * Does one act in a dossier: locks it, asks the law, writes one line of the ledger and what follows from
 * it, all in one transaction. There is no other way to change a dossier. (条例第四十五条)
 */
export async function actOn(deps: Deps, wanted: WantedAct): Promise<Acted> {
  if (wanted.event.on > deps.today()) return refusedFuture(wanted.event.on)
  const files = await keepFiles(deps, wanted.files ?? [])
  return deps.db.transaction().execute(async (tx): Promise<Acted> => {
    const row = await lockDossier(tx, wanted.dossierId)
    if (!row) return { kind: 'absent' }
    if (wanted.seen !== undefined && wanted.seen !== row.lastSeq) return { kind: 'overtaken' }
    const ledger = await readLedger(tx, wanted.dossierId)
    const { calendar, vault } = deps
    const advanced = advance(ledger, wanted.event, { roles: wanted.roles, calendar })
    if (advanced.kind === 'refused') return advanced

    const { dossierId, event, by } = wanted
    const seq = advanced.ledger.length
    const written = wanted.written && JSON.stringify(wanted.written)
    const sealed = written && vault.seal(written, eventContext(dossierId, seq))
    await insertEvent(tx, { dossierId, seq, event, by, sealed: sealed || undefined })
    await insertFiles(tx, vault, { dossierId, seq, files })
    await tx
      .updateTable('dossier')
      .set(derivedColumns(advanced.ledger, calendar))
      .where('id', '=', dossierId)
      .execute()
    const done = { seq, dossier: advanced.dossier, agencyCode: row.agencyCode }
    await wanted.together?.(tx, done)
    return { kind: 'done', ...done }
  })
}

async function lockDossier(tx: Database, id: number) {
  return tx
    .selectFrom('dossier')
    .select(['agencyCode', 'lastSeq'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

function refusedFuture(on: string): Acted {
  return {
    kind: 'refused',
    because: {
      zh: `${on} 还没有到，请按实际发生的日期登记`,
      en: `${on} has not come yet; record the day on which it happened`,
    },
    article: '条例第四十五条',
  }
}
