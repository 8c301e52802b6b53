import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guideFacts, missingGuideFacts, type Guide } from './guide-facts.ts'
import { keysOf } from './keys-of.ts'

const facts = keysOf(guideFacts)

describe('the disclosure guide (Art. 12)', () => {
  it('needs nine facts', () => {
    expect(missingGuideFacts({})).toEqual(facts)
    expect(facts).toHaveLength(9)
  })

  it('lacks exactly the facts that nobody filled in', () => {
    fc.assert(
      fc.property(fc.subarray([...facts]), (filled) => {
        const guide: Guide = Object.fromEntries(filled.map((fact) => [fact, '已填']))
        expect(missingGuideFacts(guide)).toEqual(facts.filter((fact) => !filled.includes(fact)))
      }),
    )
  })

  it.each(['', ' ', '　'])('takes %j for nothing', (blank) => {
    expect(missingGuideFacts({ phone: blank })).toContain('phone')
  })
})
