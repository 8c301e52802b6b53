import { describe, expect, it } from 'vitest'
import { applicantTypeKeys, kindOfApplicant } from './applicant-kinds.ts'
import { applicantColumns } from './report-table-three.ts'

describe('the kinds of applicant (C-11)', () => {
  it.each([
    ['person', 'naturalPerson'],
    ['lawyerOnOwnBehalf', 'naturalPerson'],
    ['individualBusiness', 'business'],
    ['university', 'research'],
    ['foundation', 'publicInterest'],
    ['lawFirm', 'legalService'],
    ['media', 'otherOrganisation'],
  ] as const)('counts a %s under %s', (applicant, kind) => {
    expect(kindOfApplicant(applicant)).toBe(kind)
  })

  it('has a type for each of the six columns, and none for the total', () => {
    const columns = applicantColumns.map(({ key }) => key).filter((key) => key !== 'total')
    expect([...new Set(applicantTypeKeys.map(kindOfApplicant))]).toEqual(columns)
  })
})
