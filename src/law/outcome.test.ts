import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from './day.ts'
import { groundKeys, grounds, type Ground } from './grounds.ts'
import { outcomeGroups, outcomeKeys, outcomeRows } from './outcome-rows.ts'
import { groundsOf, letterOf, remedyOrderOf, rowOf, type Outcome } from './outcome.ts'

const ground: fc.Arbitrary<Ground> = fc.constantFrom(...groundKeys)
const moreGrounds = fc.array(ground, { maxLength: 3 })
const words = fc.string({ minLength: 1, maxLength: 12 })
const search = fc.constant({
  systems: ['公文系统', '档案室'],
  keywords: ['规划'],
  searchedBy: '张某',
  searchedOn: day('2026-03-10'),
} as const)

const outcomes: fc.Arbitrary<Outcome> = fc.oneof(
  fc.constantFrom<Outcome>(
    { kind: 'provided' },
    { kind: 'needsCreation' },
    { kind: 'stillUnclear' },
    { kind: 'petition' },
    { kind: 'publication' },
    { kind: 'excessive' },
    { kind: 'reconfirmation' },
    { kind: 'uncorrected' },
    { kind: 'unpaid' },
    { kind: 'withdrawn' },
  ),
  words.map((whereToFind): Outcome => ({ kind: 'alreadyPublic', whereToFind })),
  fc
    .tuple(ground, moreGrounds)
    .map(([first, more]): Outcome => ({ kind: 'partial', withheld: [first, ...more] })),
  fc
    .tuple(ground, moreGrounds)
    .map(([first, further]): Outcome => ({ kind: 'refused', ground: first, further })),
  search.map((record): Outcome => ({ kind: 'notHeld', search: record })),
  words.map((reason): Outcome => ({ kind: 'notOurs', reason })),
  words.map((earlierReply): Outcome => ({ kind: 'repeat', earlierReply })),
  words.map((reason): Outcome => ({ kind: 'endedOtherwise', reason })),
)

describe('the outcomes and the rows of the annual report', () => {
  it('has the 21 rows of the form, in its order', () => {
    expect(outcomeKeys.join(' ')).toBe(
      'granted partial refusedStateSecret refusedByLaw refusedSafety refusedThirdParty ' +
        'refusedInternal refusedDeliberative refusedEnforcementFile refusedSpecialQuery ' +
        'unavailableNotHeld unavailableNeedsCreation unavailableUnclear declinedPetition ' +
        'declinedRepeat declinedPublication declinedExcessive declinedReconfirmation ' +
        'closedUncorrected closedUnpaid closedOther',
    )
  })

  it('counts every outcome in exactly one row, the row that lists its letter', () => {
    fc.assert(
      fc.property(outcomes, (outcome) => {
        const letter: string = letterOf(outcome)
        const listing = outcomeKeys.filter((key) =>
          outcomeRows[key].letters.some((listed) => listed === letter),
        )
        expect(listing).toEqual([rowOf(outcome)])
      }),
    )
  })

  it('asks for a ground exactly where something is withheld', () => {
    fc.assert(
      fc.property(outcomes, (outcome) => {
        expect(groundsOf(outcome).length > 0).toBe(outcomeRows[rowOf(outcome)].needsGround)
      }),
    )
  })

  it('has a row for every ground', () => {
    for (const key of groundKeys) {
      expect(rowOf({ kind: 'refused', ground: key })).toBe(key)
      expect(outcomeRows[key].label).toBe(grounds[key].label)
    }
  })

  it.each([
    [{ kind: 'provided' }, 'granted'],
    [{ kind: 'alreadyPublic', whereToFind: '本机关网站' }, 'granted'],
    [{ kind: 'notOurs', reason: '由自然资源局制作' }, 'unavailableNotHeld'],
    [{ kind: 'withdrawn' }, 'closedOther'],
    [{ kind: 'endedOtherwise', reason: '申请人死亡' }, 'closedOther'],
  ] as const satisfies readonly (readonly [Outcome, string])[])(
    'counts %j under %s (C-9 and the mapping of the letters)',
    (outcome, row) => {
      expect(rowOf(outcome)).toBe(row)
    },
  )

  it('O-57 counts a severed reply under partial only, not under its ground (C-1)', () => {
    expect(rowOf({ kind: 'partial', withheld: ['refusedDeliberative'] })).toBe('partial')
  })

  it('belongs to one of the six groups of the form', () => {
    for (const key of outcomeKeys) expect(outcomeGroups[outcomeRows[key].group].label).not.toBe('')
  })
})

describe('which remedy comes first', () => {
  it('sends a refusal under Arts. 14 to 16 to review first', () => {
    const first = groundKeys.filter((key) => grounds[key].reviewFirst)
    expect(first).toHaveLength(7)
    for (const key of first)
      expect(remedyOrderOf({ kind: 'refused', ground: key })).toBe('reviewFirst')
  })

  it('leaves the choice against a special query, which rests on Art. 36 alone', () => {
    expect(remedyOrderOf({ kind: 'refused', ground: 'refusedSpecialQuery' })).toBe('choice')
    expect(remedyOrderOf({ kind: 'partial', withheld: ['refusedSpecialQuery'] })).toBe('choice')
  })

  it('sends only the withheld part of a partial disclosure to review first', () => {
    expect(remedyOrderOf({ kind: 'partial', withheld: ['refusedInternal'] })).toBe('mixed')
  })

  it('sends a refusal to review first when any of its grounds demands it', () => {
    const refusal: Outcome = {
      kind: 'refused',
      ground: 'refusedSpecialQuery',
      further: ['refusedThirdParty'],
    }
    expect(remedyOrderOf(refusal)).toBe('reviewFirst')
  })

  it('leaves the choice wherever nothing is withheld', () => {
    fc.assert(
      fc.property(outcomes, (outcome) => {
        fc.pre(groundsOf(outcome).length === 0)
        expect(remedyOrderOf(outcome)).toBe('choice')
        expect(outcomeRows[rowOf(outcome)].remedy).toBe('choice')
      }),
    )
  })
})
