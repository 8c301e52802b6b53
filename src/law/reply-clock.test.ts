import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarOf, nationalCalendar } from './calendar.ts'
import { addDays, day, type Day } from './day.ts'
import { holidayNotices } from './holiday-notices.ts'
import { runReplyClock, type ReplyClock } from './reply-clock.ts'
import type { ClockCase, ClockEvent } from './reply-clock-case.ts'
import { addWorkingDays, countWorkingDays, isWorkingDay } from './working-days.ts'

function clockOf(
  receivedOn: string,
  events: readonly ClockEvent[] = [],
  asOf?: string,
): ReplyClock {
  const result = runReplyClock(
    { receivedOn: day(receivedOn), events, asOf: asOf === undefined ? undefined : day(asOf) },
    nationalCalendar,
  )
  if (result.kind === 'refused') throw new Error(result.because.zh)
  return result.clock
}

function refusalOf(receivedOn: string, events: readonly ClockEvent[]) {
  const result = runReplyClock({ receivedOn: day(receivedOn), events }, nationalCalendar)
  return result.kind === 'refused'
    ? { article: result.basis.zh, why: result.because.zh }
    : 'allowed'
}

const consulted = (on: string, deliveredOn: string, party?: string): ClockEvent => ({
  kind: 'thirdPartyConsulted',
  on: day(on),
  deliveredOn: day(deliveredOn),
  party,
})
const thirdPartyReplied = (on: string, party?: string): ClockEvent => ({
  kind: 'thirdPartyReplied',
  on: day(on),
  party,
})
const extended = (on: string, workingDays = 20): ClockEvent => ({
  kind: 'extended',
  on: day(on),
  workingDays,
})
const at = (
  kind: 'clarificationRequested' | 'clarified' | 'feeNoticed' | 'feePaid' | 'replied',
  on: string,
): ClockEvent => ({ kind, on: day(on) })

const lastStepOfSilence = (kind: 'thirdPartyConsulted' | 'agencyConsulted') =>
  clockOf(
    '2026-03-02',
    [{ kind, on: day('2026-03-09'), deliveredOn: day('2026-03-11') }],
    '2026-04-02',
  ).steps.at(-1)

describe('the reply period (Art. 33)', () => {
  it.each([
    ['O-01', '2024-01-25', '2024-02-27'],
    ['O-07', '2025-12-22', '2026-01-20'],
    ['O-09', '2026-02-14', '2026-03-20'],
    ['O-10', '2026-09-10', '2026-10-14'],
  ])('%s received %s is due %s', (_, receivedOn, dueOn) => {
    expect(clockOf(receivedOn).dueOn).toBe(dueOn)
  })

  it('O-12, O-13 asks for clarification within seven working days', () => {
    expect(clockOf('2026-02-12').clarificationBy).toBe('2026-02-28')
    expect(clockOf('2026-06-12').clarificationBy).toBe('2026-06-24')
  })

  it('O-14 begins anew when the applicant has clarified (Art. 30)', () => {
    const clock = clockOf('2026-03-02', [
      at('clarificationRequested', '2026-03-10'),
      at('clarified', '2026-03-25'),
    ])
    expect(clock).toMatchObject({ clarificationBy: '2026-03-11', dueOn: '2026-04-23' })
  })

  it('O-15 does not count a consultation that ends in silence', () => {
    const events = [consulted('2026-03-09', '2026-03-11')]
    expect(clockOf('2026-03-02', events)).toMatchObject({
      consulteeBy: '2026-04-01',
      dueOn: '2026-04-23',
    })
    expect(clockOf('2026-03-02', [...events, extended('2026-04-02')]).dueOn).toBe('2026-05-25')
  })

  it('O-16 runs on when the third party answers', () => {
    const events = [consulted('2026-03-09', '2026-03-11'), thirdPartyReplied('2026-03-20')]
    expect(clockOf('2026-03-02', events).dueOn).toBe('2026-04-13')
    expect(clockOf('2026-03-02', [...events, extended('2026-03-23')]).dueOn).toBe('2026-05-13')
  })

  it('O-18 grants the extension that was granted, no more', () => {
    expect(clockOf('2026-03-02', [extended('2026-03-20', 10)]).dueOn).toBe('2026-04-14')
  })

  it('O-19 begins anew after payment (国办函〔2020〕109号 Art. 6)', () => {
    const noticed = [at('feeNoticed', '2026-04-24')]
    expect(clockOf('2026-04-01', noticed).payBy).toBe('2026-05-26')
    expect(clockOf('2026-04-01', [...noticed, at('feePaid', '2026-05-20')]).dueOn).toBe(
      '2026-06-17',
    )
  })

  it('O-27 is provisional when the next notice is not published', () => {
    expect(clockOf('2026-12-10').provisional).toBe(true)
    expect(clockOf('2026-12-03')).toMatchObject({ dueOn: '2026-12-31', provisional: false })
  })

  it('O-32 crosses the National Day holiday', () => {
    expect(clockOf('2025-09-08', [consulted('2025-09-15', '2025-09-17')])).toMatchObject({
      consulteeBy: '2025-10-14',
      dueOn: '2025-11-04',
    })
  })

  it('O-64 tells the silence of a third party from that of a co-maker', () => {
    expect(lastStepOfSilence('thirdPartyConsulted')?.effect.zh).toContain('不视为同意')
    expect(lastStepOfSilence('agencyConsulted')?.effect.zh).toContain('视为同意公开')
  })

  it('takes a late opinion as silence on the last day', () => {
    const late = [consulted('2026-03-09', '2026-03-11'), thirdPartyReplied('2026-04-10')]
    expect(clockOf('2026-03-02', late).dueOn).toBe('2026-04-23')
  })

  it('leaves the clock stopped while the letter is not delivered', () => {
    const sent: ClockEvent = { kind: 'thirdPartyConsulted', on: day('2026-03-09') }
    const early = clockOf('2026-03-02', [sent], '2026-03-10')
    const later = clockOf('2026-03-02', [sent], '2026-04-20')
    expect(early.consulteeBy).toBeUndefined()
    expect(later.dueOn! > early.dueOn!).toBe(true)
  })

  it('gives each opinion to the party that wrote it', () => {
    const two = [
      consulted('2026-03-04', '2026-03-05', '甲'),
      consulted('2026-03-09', '2026-03-10', '乙'),
    ]
    const second = clockOf('2026-03-02', [...two, thirdPartyReplied('2026-03-11', '乙')])
    expect(second.dueOn).toBe(clockOf('2026-03-02', [two[0]!]).dueOn)
  })

  it('gives no due day once the applicant has let the day for payment or clarification pass', () => {
    const unpaid = [at('feeNoticed', '2026-04-24')]
    expect(clockOf('2026-04-01', unpaid, '2026-05-26').dueOn).toBe('2026-06-24')
    expect(clockOf('2026-04-01', unpaid, '2026-05-27')).toMatchObject({
      dueOn: undefined,
      days: [],
    })
    expect(clockOf('2026-04-01', unpaid, '2026-05-27').steps.at(-1)?.event).toBe('lapsed')
    const unclear = [at('clarificationRequested', '2026-04-03')]
    expect(clockOf('2026-04-01', unclear, '2026-12-01').dueOn).toBeUndefined()
  })

  it('says that a late reply is late, and by which day it was due', () => {
    const step = clockOf('2026-03-02', [at('replied', '2026-03-31')]).steps.at(-1)
    expect(step?.effect.zh).toBe('答复，逾期（期限为 2026-03-30）')
    expect(clockOf('2026-03-02', [at('replied', '2026-03-30')]).steps.at(-1)?.effect.zh).toMatch(
      /按期/u,
    )
  })

  it('has no rule for applications of before 15 May 2019, and says so', () => {
    expect(() => clockOf('2019-05-14')).toThrow(/尚未施行/u)
  })
})

describe('what the law does not allow', () => {
  it('O-65 a second request for clarification (Art. 30)', () => {
    expect(
      refusalOf('2026-03-02', [
        at('clarificationRequested', '2026-03-04'),
        at('clarified', '2026-03-05'),
        at('clarificationRequested', '2026-03-06'),
      ]),
    ).toMatchObject({ article: '条例第三十条' })
  })

  it.each([
    [
      'a request for clarification after day 7',
      [at('clarificationRequested', '2026-03-12')],
      '条例第三十条',
    ],
    ['a clarification nobody asked for', [at('clarified', '2026-03-12')], '条例第三十条'],
    [
      'a second extension',
      [extended('2026-03-09', 5), extended('2026-03-10', 5)],
      '条例第三十三条',
    ],
    ['an extension over 20 working days', [extended('2026-03-09', 21)], '条例第三十三条'],
    ['an extension of nothing', [extended('2026-03-09', 0)], '条例第三十三条'],
    ['an extension after the due date', [extended('2026-03-31')], '条例第三十三条'],
    [
      'an extension while clarification is awaited',
      [at('clarificationRequested', '2026-03-04'), extended('2026-03-05')],
      '条例第三十三条',
    ],
    [
      'a consultation after the due date',
      [consulted('2026-03-31', '2026-04-01')],
      '条例第三十二条',
    ],
    ['an opinion nobody asked for', [thirdPartyReplied('2026-03-09')], '条例第三十二条'],
    ['an event before receipt', [extended('2026-03-01')], '条例第三十三条'],
    [
      'an event after the reply',
      [at('replied', '2026-03-09'), extended('2026-03-10')],
      '条例第三十三条',
    ],
    [
      'a second reply',
      [at('replied', '2026-03-09'), at('replied', '2026-03-10')],
      '条例第三十三条',
    ],
  ])('%s', (_, events, article) => {
    expect(refusalOf('2026-03-02', events)).toMatchObject({ article })
  })

  it.each([
    ['a payment nobody asked for', [at('feePaid', '2026-03-09')]],
    ['a second fee notice', [at('feeNoticed', '2026-03-09'), at('feeNoticed', '2026-03-10')]],
    ['a fee notice after the due date', [at('feeNoticed', '2026-03-31')]],
    ['a payment after its last day', [at('feeNoticed', '2026-03-09'), at('feePaid', '2026-04-30')]],
  ])('%s (国办函〔2020〕109号)', (_, events) => {
    expect(refusalOf('2026-03-02', events)).toMatchObject({
      article: expect.stringContaining('109号'),
    })
  })

  it('says what is wrong in a sentence', () => {
    expect(refusalOf('2026-03-02', [extended('2026-03-31')])).toMatchObject({
      why: '答复期限已于 2026-03-30 届满，2026-03-31 不得再作此处理',
    })
  })
})

const receipt = fc.integer({ min: 0, max: 2_200 }).map((n) => addDays(day('2019-05-15'), n))

/** Consultations sent within the first working days, some answered, in any overlap. */
const consultations = fc.array(
  fc.record({ sent: fc.nat(8), delivery: fc.nat(6), answer: fc.option(fc.nat(30)) }),
  { maxLength: 3 },
)

function caseOf(
  receivedOn: Day,
  letters: readonly { sent: number; delivery: number; answer: number | null }[],
): ClockCase {
  const events = letters.flatMap(({ sent, delivery, answer }, index): ClockEvent[] => {
    const on = addDays(receivedOn, sent)
    const deliveredOn = addDays(on, delivery)
    const party = `第三方${index}`
    const letter: ClockEvent = { kind: 'thirdPartyConsulted', on, deliveredOn, party }
    if (answer === null) return [letter]
    return [letter, { kind: 'thirdPartyReplied', on: addDays(deliveredOn, answer), party }]
  })
  return { receivedOn, events }
}

function ran(facts: ClockCase, calendar = nationalCalendar): ReplyClock {
  const result = runReplyClock(facts, calendar)
  if (result.kind === 'refused') throw new Error(result.because.zh)
  return result.clock
}

describe('properties of the clock', () => {
  it('never falls due on a day off', () => {
    fc.assert(
      fc.property(receipt, consultations, (receivedOn, letters) => {
        expect(isWorkingDay(ran(caseOf(receivedOn, letters)).dueOn!, nationalCalendar)).toBe(true)
      }),
    )
  })

  it('counts exactly twenty days in its proof, the last of them the due day', () => {
    fc.assert(
      fc.property(receipt, consultations, (receivedOn, letters) => {
        const { days, dueOn } = ran(caseOf(receivedOn, letters))
        expect(days.filter(({ counts }) => counts)).toHaveLength(20)
        expect(days.at(-1)).toMatchObject({ date: dueOn, counts: true, number: 20 })
        expect(days[0]?.date).toBe(addDays(receivedOn, 1))
      }),
    )
  })

  it('does not stop twice for two consultations at once (Art. 33 ¶3)', () => {
    fc.assert(
      fc.property(receipt, consultations, (receivedOn, letters) => {
        const once = ran(caseOf(receivedOn, letters)).dueOn
        expect(ran(caseOf(receivedOn, [...letters, ...letters])).dueOn).toBe(once)
      }),
    )
  })

  it('is the formula for one consultation: reply or limit, plus what was left', () => {
    fc.assert(
      fc.property(
        receipt,
        fc.nat(8),
        fc.nat(6),
        fc.option(fc.nat(30)),
        (receivedOn, sent, delivery, answer) => {
          const facts = caseOf(receivedOn, [{ sent, delivery, answer }])
          const on = addDays(receivedOn, sent)
          const limit = addWorkingDays(addDays(on, delivery), 15, nationalCalendar).date
          const answered = answer === null ? limit : addDays(on, delivery + answer)
          const ended = answered < limit ? answered : limit
          const used = countWorkingDays(receivedOn, on, nationalCalendar).days
          expect(ran(facts).dueOn).toBe(addWorkingDays(ended, 20 - used, nationalCalendar).date)
        },
      ),
    )
  })

  it('is later by exactly the working days of an extension', () => {
    fc.assert(
      fc.property(receipt, fc.integer({ min: 1, max: 20 }), (receivedOn, workingDays) => {
        const { dueOn } = ran({ receivedOn, events: [] })
        const extension: ClockEvent = { kind: 'extended', on: dueOn!, workingDays }
        const later = ran({ receivedOn, events: [extension] }).dueOn
        expect(countWorkingDays(dueOn!, later!, nationalCalendar).days).toBe(workingDays)
      }),
    )
  })

  it('is a fresh start after clarification: as if received that day', () => {
    fc.assert(
      fc.property(receipt, fc.nat(5), fc.nat(40), (receivedOn, asked, clarified) => {
        const on = addDays(receivedOn, asked)
        const answeredOn = addDays(on, clarified)
        const events: ClockEvent[] = [
          { kind: 'clarificationRequested', on },
          { kind: 'clarified', on: answeredOn },
        ]
        expect(ran({ receivedOn, events }).dueOn).toBe(
          ran({ receivedOn: answeredOn, events: [] }).dueOn,
        )
      }),
    )
  })

  it('never comes earlier when a holiday is added', () => {
    fc.assert(
      fc.property(receipt, consultations, fc.nat(60), (receivedOn, letters, after) => {
        const because = { zh: '地方放假', en: 'local holiday' }
        const holiday = { on: addDays(receivedOn, after), works: false, because }
        const facts = caseOf(receivedOn, letters)
        const more = ran(facts, calendarOf(holidayNotices, [holiday])).dueOn
        expect(more! >= ran(facts).dueOn!).toBe(true)
      }),
    )
  })

  it('does not depend on the order in which the events are handed in', () => {
    fc.assert(
      fc.property(receipt, (receivedOn) => {
        const events: ClockEvent[] = [
          {
            kind: 'thirdPartyConsulted',
            on: addDays(receivedOn, 2),
            deliveredOn: addDays(receivedOn, 3),
          },
          { kind: 'thirdPartyReplied', on: addDays(receivedOn, 9) },
        ]
        const reversed = ran({ receivedOn, events: events.toReversed() })
        expect(reversed.dueOn).toBe(ran({ receivedOn, events }).dueOn)
      }),
    )
  })
})
