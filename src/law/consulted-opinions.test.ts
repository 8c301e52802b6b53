import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  followsFrom,
  silenceOf,
  thirdPartyOpinionKeys,
  thirdPartyOpinions,
} from './consulted-opinions.ts'

const opinion = fc.constantFrom(...thirdPartyOpinionKeys)

describe('the opinion of a consulted party', () => {
  it('O-64 is consent when a co-maker stays silent, and leaves it to the agency when a third party does', () => {
    expect(silenceOf('coMaker')).toBe('consent')
    expect(silenceOf('thirdParty')).toBe('agencyDecides')
    expect(thirdPartyOpinions.silent.follows).toBe('agencyDecides')
  })

  it.each([
    [['agrees'], 'disclose'],
    [['objectsWithReason'], 'withhold'],
    [['objectsWithoutReason'], 'agencyDecides'],
    [['agrees', 'silent'], 'agencyDecides'],
    [['agrees', 'objectsWithReason', 'silent'], 'withhold'],
  ] as const)('of third parties %j leads to: %s (Art. 32)', (opinions, follows) => {
    expect(followsFrom(opinions)).toBe(follows)
  })

  it('does not depend on the order in which the third parties answer', () => {
    fc.assert(
      fc.property(opinion, fc.array(opinion), (first, more) => {
        const [last, ...others] = [first, ...more].toReversed()
        expect(followsFrom([last ?? first, ...others])).toBe(followsFrom([first, ...more]))
      }),
    )
  })

  it('asks for a written notice wherever the agency may disclose against an objection', () => {
    const noticed = thirdPartyOpinionKeys.filter((key) => thirdPartyOpinions[key].overrideNotice)
    expect(noticed).toEqual(['objectsWithReason', 'objectsWithoutReason'])
    for (const key of noticed) expect(thirdPartyOpinions[key].holdWorkingDays).toBeGreaterThan(0)
  })
})
