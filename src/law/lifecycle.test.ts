import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actKeys, acts, type Act } from './dossier-acts.ts'
import { firstState, states, type State } from './dossier-states.ts'
import { keysOf } from './keys-of.ts'
import { mayAct, next, permissionTo, stateAfter } from './lifecycle.ts'
import { roles } from './roles.ts'

const allStates = keysOf(states)

function leavingFrom(state: State): State[] {
  return actKeys.flatMap((act) => next(state, act) ?? []).filter((to) => to !== state)
}

function reachableFrom(start: State): State[] {
  const found = new Set<State>([start])
  for (const state of found) for (const to of leavingFrom(state)) found.add(to)
  return [...found]
}

const history = fc
  .array(fc.constantFrom(...actKeys), { maxLength: 40 })
  .map((wished) =>
    wished.reduce<Act[]>(
      (done, act) => (stateAfter([...done, act]) === undefined ? done : [...done, act]),
      [],
    ),
  )

describe('the life of a dossier', () => {
  it.each(allStates)('reaches the state %s', (state) => {
    expect(reachableFrom(firstState)).toContain(state)
  })

  it.each(allStates.filter((state) => !states[state].final))('can leave the state %s', (state) => {
    expect(leavingFrom(state)).not.toEqual([])
  })

  it.each(allStates)('can come to its end from the state %s', (state) => {
    expect(reachableFrom(state)).toContain('archived')
  })

  it('stays where it is in a final state: no act is possible there', () => {
    const final = allStates.filter((key) => states[key].final)
    expect(final).toEqual(['archived'])
    for (const state of final) {
      expect(actKeys.filter((act) => next(state, act) !== undefined)).toEqual([])
    }
  })

  it('uses every act somewhere, each with an article and someone who may do it', () => {
    for (const act of actKeys) {
      expect(allStates.some((state) => next(state, act) !== undefined)).toBe(true)
      expect(acts[act].article).toMatch(/第.+条|号/u)
      expect(keysOf(roles).some((role) => mayAct(role, act))).toBe(true)
    }
  })

  it.each([
    ['granted', ['confirmReceipt', 'decide', 'serve', 'archive'], 'archived'],
    ['not clarified', ['confirmReceipt', 'requestClarification', 'lapseClarification'], 'closed'],
    [
      'heard with two third parties',
      ['confirmReceipt', 'consultThirdParty', 'consultThirdParty', 'receiveOpinion'],
      'consulting',
    ],
    ['not paid', ['confirmReceipt', 'noticeFee', 'lapsePayment', 'serve'], 'closed'],
    ['left unreasoned', ['confirmReceipt', 'askReasons', 'decide'], 'decided'],
    ['withdrawn before it was confirmed', ['withdraw'], 'closed'],
    ['remade after review', ['confirmReceipt', 'decide', 'serve', 'remake', 'serve'], 'served'],
    ['decided twice', ['confirmReceipt', 'decide', 'decide'], undefined],
    ['decided before it was received', ['decide'], undefined],
    ['withdrawn after the reply', ['confirmReceipt', 'decide', 'withdraw'], undefined],
  ] as const satisfies readonly (readonly [string, readonly Act[], State | undefined])[])(
    'when %s, leads by %j to: %s',
    (_, done, state) => {
      expect(stateAfter(done)).toBe(state)
    },
  )

  it('counts one decision at most, whatever is remade after it', () => {
    fc.assert(
      fc.property(history, (done) => {
        const decisions = done.filter((act) => act === 'decide' || act === 'correctRecord')
        expect(decisions.length).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('serves nothing before the application was answered or closed', () => {
    const endings: readonly Act[] = [
      'decide',
      'correctRecord',
      'withdraw',
      'lapseClarification',
      'lapsePayment',
    ]
    fc.assert(
      fc.property(history, (done) => {
        fc.pre(done.includes('serve'))
        const beforeService = done.slice(0, done.indexOf('serve'))
        expect(beforeService.some((act) => endings.includes(act))).toBe(true)
      }),
    )
  })
})

describe('who may do what', () => {
  it('O-66 rejects an extension that only the handler approved', () => {
    expect(mayAct('handler', 'extend')).toBe(false)
    expect(permissionTo('extend', { state: 'open', done: [], roles: ['handler'] })).toEqual({
      kind: 'refused',
      rule: 'role',
      because: {
        zh: '“延长答复期限”应由工作机构负责人作出，请转交办理',
        en: '“Extend the period” is for: Head of the disclosure office',
      },
      article: '条例第三十三条',
    })
  })

  it('lets the head of the disclosure office alone extend', () => {
    expect(keysOf(roles).filter((role) => mayAct(role, 'extend'))).toEqual(['officeHead'])
    expect(permissionTo('extend', { state: 'open', done: [], roles: ['officeHead'] })).toEqual({
      kind: 'allowed',
      next: 'open',
    })
  })

  it('O-65 rejects a second clarification notice on the same application', () => {
    const done: Act[] = ['confirmReceipt', 'requestClarification', 'receiveClarification']
    const second = permissionTo('requestClarification', {
      state: 'open',
      done,
      roles: ['officeClerk'],
    })
    expect(second).toMatchObject({ kind: 'refused', rule: 'once', article: '条例第三十条' })
  })

  it.each(['extend', 'noticeFee', 'askReasons'] as const)('rejects a second “%s”', (act) => {
    const again = permissionTo(act, { state: 'open', done: [act], roles: ['officeHead'] })
    expect(again).toMatchObject({ kind: 'refused', rule: 'once' })
  })

  it('says in which state an act is not possible', () => {
    const early = permissionTo('decide', { state: 'consulting', done: [], roles: ['officeHead'] })
    expect(early).toMatchObject({
      kind: 'refused',
      rule: 'state',
      because: { zh: '申请目前为“征求意见中”，不能“作出答复”，请核对办理进度' },
    })
  })

  it('leaves the supervising office and the secrecy reviewer without acts in a dossier', () => {
    expect(actKeys.filter((act) => mayAct('supervisor', act) || mayAct('reviewer', act))).toEqual(
      [],
    )
  })
})
