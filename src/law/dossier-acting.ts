import type { Calendar } from './calendar.ts'
import type { Day } from './day.ts'
import { actKeys, type Act } from './dossier-acts.ts'
import type { Ledger } from './dossier-clock.ts'
import type { ActEvent } from './dossier-events.ts'
import { unfitting } from './dossier-facts.ts'
import { untimely, type Objection } from './dossier-timing.ts'
import { dossierOf, standingOf, type Dossier } from './dossier.ts'
import { permissionTo } from './lifecycle.ts'
import type { Role } from './roles.ts'

/** What came of an act: the ledger with it and where it leads, or why the law does not allow it. */
export type Advanced =
  | { readonly kind: 'allowed'; readonly ledger: Ledger; readonly dossier: Dossier }
  | ({ readonly kind: 'refused' } & Objection)

/** Whether an act can be done now, for whoever looks at the dossier. */
export type Possibility = { readonly act: Act; readonly objection: Objection | undefined }

/** Who acts, on the basis of which calendar. */
type Acting = { readonly roles: readonly Role[]; readonly calendar: Calendar }

/**
 * Adds an act to a ledger, if the law allows it: by role and state, by its time, by its facts. This is
 * the one door; nothing else makes a ledger longer. (条例第三十条至第四十五条)
 */
export function advance(ledger: Ledger, event: ActEvent, { roles, calendar }: Acting): Advanced {
  const unpermitted = whyNotPermitted(event.act, { ...standingOf(ledger), roles })
  if (unpermitted) return unpermitted
  const dossier = dossierOf(ledger, calendar, event.on)
  const moment = { ledger, dossier, on: event.on, calendar }
  const objection = untimely(event.act, moment) ?? unfitting(event, moment)
  if (objection) return { kind: 'refused', ...objection }
  const longer: Ledger = [...ledger, event]
  return { kind: 'allowed', ledger: longer, dossier: dossierOf(longer, calendar, event.on) }
}

/**
 * Every act with what stands against it on a day, before its facts are known; those that the role
 * may never do are left out. (条例第四十五条)
 */
export function possibilities(
  ledger: Ledger,
  on: Day,
  { roles, calendar }: Acting,
): readonly Possibility[] {
  const dossier = dossierOf(ledger, calendar, on)
  const moment = { ledger, dossier, on, calendar }
  return actKeys.flatMap((act) => {
    const permission = permissionTo(act, { ...dossier, roles })
    if (permission.kind === 'allowed') return { act, objection: untimely(act, moment) }
    return permission.rule === 'role' ? [] : { act, objection: permission }
  })
}

function whyNotPermitted(act: Act, dossier: Parameters<typeof permissionTo>[1]) {
  const permission = permissionTo(act, dossier)
  return permission.kind === 'refused' ? permission : undefined
}
