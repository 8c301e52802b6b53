import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keysOf } from './keys-of.ts'
import { letterElements, type LetterElement } from './letter-elements.ts'
import { elementsOf, letterCodes, letters, missingElements, rowOfLetter } from './letters.ts'
import { outcomeKeys, outcomeRows } from './outcome-rows.ts'

const elements = keysOf(letterElements)

describe('the catalogue of letters', () => {
  it('has fifteen notices and twenty-five replies', () => {
    expect(letterCodes.filter((code) => code.startsWith('D'))).toHaveLength(15)
    expect(letterCodes.filter((code) => code.startsWith('E'))).toHaveLength(25)
    expect(letterCodes).toEqual(letterCodes.toSorted())
  })

  it.each([
    ['E01', 'granted'],
    ['E02', 'granted'],
    ['E03', 'partial'],
    ['E04', 'refusedStateSecret'],
    ['E05', 'refusedByLaw'],
    ['E06', 'refusedSafety'],
    ['E07', 'refusedThirdParty'],
    ['E08', 'refusedInternal'],
    ['E09', 'refusedDeliberative'],
    ['E10', 'refusedEnforcementFile'],
    ['E11', 'refusedSpecialQuery'],
    ['E12', 'unavailableNotHeld'],
    ['E13', 'unavailableNotHeld'],
    ['E14', 'unavailableNeedsCreation'],
    ['E15', 'unavailableUnclear'],
    ['E16', 'declinedPetition'],
    ['E17', 'declinedRepeat'],
    ['E18', 'declinedPublication'],
    ['E19', 'declinedExcessive'],
    ['E20', 'declinedReconfirmation'],
    ['E21', 'closedUncorrected'],
    ['E22', 'closedUnpaid'],
    ['E23', 'closedOther'],
    ['E24', undefined],
    ['E25', undefined],
    ['D03', undefined],
    ['D12', undefined],
  ] as const)('counts %s under %s', (letter, row) => {
    expect(rowOfLetter(letter)).toBe(row)
  })

  it('knows every letter that a row of the annual report names', () => {
    const codes: readonly string[] = letterCodes
    for (const key of outcomeKeys)
      expect(codes).toEqual(expect.arrayContaining([...outcomeRows[key].letters]))
  })

  it('carries the remedy paragraph in every reply that is counted, and in no notice on the way (Q-7)', () => {
    const beyond = letterCodes.filter(
      (code) => elementsOf(code).includes('remedies') !== (rowOfLetter(code) !== undefined),
    )
    expect(beyond).toEqual(['D09', 'E24'])
  })

  it('goes to the applicant, but for seven', () => {
    const elsewhere = letterCodes.filter((code) => letters[code].to !== 'applicant')
    expect(elsewhere).toEqual(['D01', 'D06', 'D07', 'D09', 'D10', 'D11', 'D15'])
  })
})

describe('what a letter must contain', () => {
  it.each([
    ['D03', ['clarificationItems', 'clarificationBy', 'clarificationConsequence']],
    ['D05', ['extensionReason', 'newDueOn', 'officeHeadApproval']],
    ['D06', ['consultedContent', 'consulteeBy', 'silenceAgencyDecides']],
    ['D10', ['consulteeBy', 'silenceConsent']],
    ['D12', ['feeBasis', 'feeStandard', 'feeAmount', 'feePayment', 'feePayBy', 'feeConsequence']],
    ['E09', ['legalBasis', 'reasons', 'remedies', 'seal']],
    ['E12', ['searchRecord']],
  ] as const)('asks %s for %j', (letter, wanted) => {
    expect(missingElements(letter, [])).toEqual(expect.arrayContaining([...wanted]))
    expect(missingElements(letter, elements)).toEqual([])
  })

  it('never tells a third party that silence is consent, nor a co-maker that it is not', () => {
    expect(elementsOf('D06')).not.toContain('silenceConsent')
    expect(elementsOf('D10')).not.toContain('silenceAgencyDecides')
  })

  it('asks for reasons in every reply that does not give all (Art. 36)', () => {
    const without = letterCodes.filter(
      (code) => code.startsWith('E') && !elementsOf(code).includes('reasons'),
    )
    expect(without).toEqual(['E01', 'E02'])
  })

  it('misses exactly what it must have and has not', () => {
    const some: fc.Arbitrary<LetterElement[]> = fc.subarray([...elements])
    fc.assert(
      fc.property(fc.constantFrom(...letterCodes), some, (letter, present) => {
        const missing = missingElements(letter, present)
        const must = new Set(elementsOf(letter))
        expect(missing.every((element) => must.has(element) && !present.includes(element))).toBe(
          true,
        )
        expect(missingElements(letter, [...present, ...missing])).toEqual([])
      }),
    )
  })

  it('has no element that no letter asks for', () => {
    const asked = new Set(
      letterCodes.flatMap((code) => [...elementsOf(code), ...letters[code].whereApplicable]),
    )
    expect(elements.filter((element) => !asked.has(element))).toEqual([])
  })

  it('asks for nothing twice', () => {
    for (const code of letterCodes) {
      const all = [...elementsOf(code), ...letters[code].whereApplicable]
      expect(all).toHaveLength(new Set(all).size)
    }
  })
})
