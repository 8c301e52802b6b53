import type { Bilingual } from './bilingual.ts'
import { acts, type Act } from './dossier-acts.ts'
import { firstState, states, type State } from './dossier-states.ts'
import { roles, type Role } from './roles.ts'

/** Whether an act may happen now: to which state it leads, or why not and by which article. */
export type Permission =
  | { readonly kind: 'allowed'; readonly next: State }
  | {
      readonly kind: 'refused'
      readonly rule: 'role' | 'state' | 'once'
      readonly because: Bilingual
      readonly article: string
    }

/** The state to which an act leads; undefined where it is not allowed in that state. (条例第四十五条) */
export function next(state: State, act: Act): State | undefined {
  const moves: Readonly<Partial<Record<State, State>>> = acts[act].moves
  return moves[state]
}

/** Whether a role may do an act; an extension is for the head of the disclosure office alone. (条例第三十三条) */
export function mayAct(role: Role, act: Act): boolean {
  const by: readonly Role[] = acts[act].by
  return by.includes(role)
}

/**
 * Whether someone may do an act in a dossier, by state, by the acts already done, and by role.
 * (条例第三十条、第三十三条、第四十五条)
 */
export function permissionTo(
  act: Act,
  dossier: {
    readonly state: State
    readonly done: readonly Act[]
    readonly roles: readonly Role[]
  },
): Permission {
  const { label, english, once, by } = acts[act]
  if (!dossier.roles.some((role) => mayAct(role, act))) {
    return refused(act, 'role', {
      zh: `“${label}”应由${by.map((role) => roles[role].label).join('、')}作出，请转交办理`,
      en: `“${english}” is for: ${by.map((role) => roles[role].english).join(', ')}`,
    })
  }
  if (once && dossier.done.includes(act)) {
    return refused(act, 'once', {
      zh: `“${label}”在一件申请中只能进行一次，不得再次进行`,
      en: `“${english}” may be done only once in an application`,
    })
  }
  const reached = next(dossier.state, act)
  if (reached !== undefined) return { kind: 'allowed', next: reached }
  return refused(act, 'state', {
    zh: `申请目前为“${states[dossier.state].label}”，不能“${label}”，请核对办理进度`,
    en: `“${english}” is not possible while the application is: ${states[dossier.state].english}`,
  })
}

/** The state that a dossier's acts led to; undefined where one of them was not allowed. (条例第四十五条) */
export function stateAfter(done: readonly Act[]): State | undefined {
  let state: State | undefined = firstState
  for (const act of done) {
    if (state === undefined) return undefined
    state = next(state, act)
  }
  return state
}

function refused(act: Act, rule: 'role' | 'state' | 'once', because: Bilingual): Permission {
  return { kind: 'refused', rule, because, article: acts[act].article }
}
