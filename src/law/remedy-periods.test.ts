import { describe, expect, it } from 'vitest'
import { inForce } from './dated.ts'
import { day } from './day.ts'
import { keysOf } from './keys-of.ts'
import { remedyRows } from './report-table-four.ts'
import { remedyPeriods, remedySteps } from './remedy-periods.ts'

describe('the periods of review and litigation', () => {
  it('O-29 gives the agency 5 working days to reply in the simplified review, 10 in the ordinary one', () => {
    const periods = inForce(remedyPeriods, day('2026-09-22'))
    expect(periods.reviewReplySimplified).toMatchObject({ count: 5, unit: 'workingDays' })
    expect(periods.reviewReply).toMatchObject({ count: 10, unit: 'workingDays' })
  })

  it('decides a review in 30 natural days, or in 60 and at most 30 more', () => {
    const periods = inForce(remedyPeriods, day('2026-09-22'))
    expect(periods.reviewDecisionSimplified).toMatchObject({ count: 30, unit: 'days' })
    expect(periods.reviewDecision).toMatchObject({ count: 60, unit: 'days', extension: 30 })
  })

  it('knew no simplified review before 2024, and counted the ten days of the reply naturally', () => {
    const before = inForce(remedyPeriods, day('2023-12-31'))
    expect(before.reviewReplySimplified).toBeUndefined()
    expect(before.reviewReply).toMatchObject({ count: 10, unit: 'days' })
  })

  it('calls 行政复议 reconsideration wherever people read it', () => {
    const read = [...Object.values(remedySteps), ...remedyRows].map(({ english }) => english)
    expect(read.filter((label) => /review/iu.test(label))).toEqual([])
  })

  it('gives every period of today its article', () => {
    const today = inForce(remedyPeriods, day('2026-01-01'))
    for (const step of keysOf(remedySteps)) expect(today[step]?.article).toMatch(/第.+条$/u)
  })
})
