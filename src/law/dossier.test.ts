import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  endsOf,
  eventOf,
  everyRole,
  openActs,
  submissions,
  wishes,
  type Wish,
} from '../../test/dossier-lives.ts'
import { nationalCalendar as calendar } from './calendar.ts'
import { addDays, day, yearOf, type Day } from './day.ts'
import { advance } from './dossier-acting.ts'
import { acts } from './dossier-acts.ts'
import { clockCaseOf, type Ledger } from './dossier-clock.ts'
import { countedRows } from './dossier-counts.ts'
import type { ActEvent, EventOf } from './dossier-events.ts'
import { dossierOf } from './dossier.ts'
import { keysOf } from './keys-of.ts'
import { outcomeKeys } from './outcome-rows.ts'
import type { Role } from './roles.ts'
import { runReplyClock } from './reply-clock.ts'
import { addWorkingDays } from './working-days.ts'

const submitted: EventOf<'submit'> = {
  act: 'submit',
  on: day('2026-03-02'),
  sought: 'information',
  channel: 'online',
}

/** The ledger after these acts; throws where the law refuses one. */
function ledgerOf(events: readonly ActEvent[], first = submitted): Ledger {
  let ledger: Ledger = [first]
  for (const event of events) {
    const advanced = advance(ledger, event, { roles: everyRole, calendar })
    if (advanced.kind === 'refused') throw new Error(`${event.act}: ${advanced.because.zh}`)
    ledger = advanced.ledger
  }
  return ledger
}

function refusalOf(ledger: Ledger, event: ActEvent, roles: readonly Role[] = everyRole) {
  const advanced = advance(ledger, event, { roles, calendar })
  return advanced.kind === 'refused' ? advanced.because : undefined
}

/** The life that a list of wishes makes: what the law refuses is left out. */
function lifeOf(first: EventOf<'submit'>, wished: readonly Wish[]): Ledger {
  return wished.reduce<Ledger>(
    (ledger, one) => {
      const event = eventOf(ledger, one, calendar)
      const advanced = advance(ledger, event, { roles: everyRole, calendar })
      return advanced.kind === 'allowed' ? advanced.ledger : ledger
    },
    [first],
  )
}

const lives = fc
  .tuple(submissions(day('2023-01-02')), wishes)
  .map(([first, wished]) => lifeOf(first, wished))

const confirmed: ActEvent = { act: 'confirmReceipt', on: day('2026-03-02') }
const clarify = (on: Day): ActEvent => ({
  act: 'requestClarification',
  on,
  by: addWorkingDays(on, 15, calendar).date,
  items: 1,
})

const online = (on: Day): ActEvent => ({
  act: 'serve',
  on,
  letter: 'E01',
  service: { kind: 'electronic', availableOn: on, notifiedOn: on },
})

const idle: Wish = { act: 'archive', led: false, after: 0, choice: 0 }

describe('the ledger of a dossier', () => {
  it('counts an online application from its submission', () => {
    const { receivedOn, clock } = dossierOf([submitted], calendar)
    expect(receivedOn).toBe('2026-03-02')
    expect(clock?.dueOn).toBe('2026-03-30')
  })

  it('counts a plain letter from its confirmation, and until then not at all', () => {
    const letter = { ...submitted, channel: 'ordinaryPost' } as const
    expect(dossierOf([letter], calendar).receivedOn).toBeUndefined()
    const ledger = ledgerOf([{ act: 'confirmReceipt', on: day('2026-03-04') }], letter)
    expect(dossierOf(ledger, calendar).receivedOn).toBe('2026-03-04')
  })

  it('O-14 starts the period anew when a clarification comes', () => {
    const ledger = ledgerOf([
      confirmed,
      clarify(day('2026-03-11')),
      { act: 'receiveClarification', on: day('2026-03-25') },
    ])
    expect(dossierOf(ledger, calendar).clock?.dueOn).toBe('2026-04-23')
  })

  it('O-15 stops while a third party that keeps silent is consulted, and counts one extension', () => {
    const ledger = ledgerOf([
      confirmed,
      {
        act: 'consultThirdParty',
        on: day('2026-03-09'),
        party: 'a',
        deliveredOn: day('2026-03-11'),
      },
    ])
    const { parties, clock } = dossierOf(ledger, calendar)
    expect(parties[0]?.limit).toBe('2026-04-01')
    expect(clock?.dueOn).toBe('2026-04-23')
    const longer = ledgerOf([
      ...ledger.slice(1).filter((e): e is ActEvent => e.act !== 'submit'),
      { act: 'extend', on: day('2026-03-20'), workingDays: 20 },
    ])
    expect(dossierOf(longer, calendar).clock?.dueOn).toBe('2026-05-25')
  })

  it('O-19 starts the period anew after payment, and the delivery of the notice starts the time to pay', () => {
    const first = { ...submitted, on: day('2026-04-20') }
    const ledger = ledgerOf(
      [
        { act: 'confirmReceipt', on: day('2026-04-20') },
        {
          act: 'noticeFee',
          on: day('2026-04-22'),
          basis: { kind: 'byPage', pages: 31 },
          amount: '10',
        },
        { act: 'recordDelivery', on: day('2026-04-24'), deliveredOn: day('2026-04-24') },
      ],
      first,
    )
    expect(dossierOf(ledger, calendar).clock?.payBy).toBe('2026-05-26')
    const paid = advance(
      ledger,
      { act: 'recordPayment', on: day('2026-05-20'), amount: '10' },
      { roles: everyRole, calendar },
    )
    expect(paid.kind === 'allowed' && paid.dossier.clock?.dueOn).toBe('2026-06-17')
  })

  it('O-57 counts a severed reply as partial only', () => {
    const ledger = ledgerOf([
      confirmed,
      {
        act: 'decide',
        on: day('2026-03-20'),
        outcome: { kind: 'partial', withheld: ['refusedDeliberative'] },
        severability: 'severed',
      },
    ])
    expect(countedRows(dossierOf(ledger, calendar), 2026)).toEqual(['new', 'partial'])
  })

  it('O-58 carries an application over the turn of the year', () => {
    const ledger = ledgerOf(
      [
        { act: 'confirmReceipt', on: day('2025-12-30') },
        { act: 'decide', on: day('2026-01-10'), outcome: { kind: 'provided' } },
      ],
      { ...submitted, on: day('2025-12-30') },
    )
    const dossier = dossierOf(ledger, calendar)
    expect(countedRows(dossier, 2025)).toEqual(['new', 'carriedOut'])
    expect(countedRows(dossier, 2026)).toEqual(['carriedIn', 'granted'])
    expect(countedRows(dossier, 2027)).toEqual([])
  })

  it('O-62 is on time when it was posted on the last day', () => {
    const ledger = ledgerOf([
      confirmed,
      { act: 'decide', on: day('2026-03-30'), outcome: { kind: 'needsCreation' } },
      {
        act: 'serve',
        on: day('2026-04-02'),
        letter: 'E14',
        service: {
          kind: 'post',
          carrier: 'postalEnterprise',
          handedOverOn: day('2026-03-30'),
          postage: 'paidByAgency',
          signedOn: day('2026-04-02'),
        },
      },
    ])
    expect(dossierOf(ledger, calendar).onTime).toBe(true)
  })

  it('O-65 refuses a second request for clarification', () => {
    const ledger = ledgerOf([
      confirmed,
      clarify(day('2026-03-04')),
      { act: 'receiveClarification', on: day('2026-03-05') },
    ])
    expect(refusalOf(ledger, clarify(day('2026-03-06')))?.zh).toContain('一次')
  })

  it('O-66 refuses an extension by the handler', () => {
    const ledger = ledgerOf([confirmed])
    const event: ActEvent = { act: 'extend', on: day('2026-03-05'), workingDays: 10 }
    expect(refusalOf(ledger, event, ['handler', 'officeClerk'])?.zh).toContain('工作机构负责人')
    expect(refusalOf(ledger, event, ['officeHead'])).toBeUndefined()
  })

  it.each([
    ['after day 7', clarify(day('2026-03-12')), '7个工作日'],
    ['a lapse that has not come', { act: 'lapseClarification', on: day('2026-03-12') }, '不能'],
    [
      'an extension after the due day',
      { act: 'extend', on: day('2026-03-31'), workingDays: 5 },
      '届满',
    ],
    [
      'a day before the last entry',
      { act: 'extend', on: day('2026-03-01'), workingDays: 5 },
      '早于',
    ],
    [
      'a refusal without severability',
      {
        act: 'decide',
        on: day('2026-03-09'),
        outcome: { kind: 'refused', ground: 'refusedInternal' },
      },
      '区分处理',
    ],
    [
      'unclear without clarification',
      { act: 'decide', on: day('2026-03-09'), outcome: { kind: 'stillUnclear' } },
      '补正',
    ],
    [
      'excessive without asking',
      { act: 'decide', on: day('2026-03-09'), outcome: { kind: 'excessive' } },
      '说明理由',
    ],
    [
      'a lapse as a decision',
      { act: 'decide', on: day('2026-03-09'), outcome: { kind: 'unpaid' } },
      '相应',
    ],
    [
      'a fee that is not owed',
      {
        act: 'noticeFee',
        on: day('2026-03-09'),
        basis: { kind: 'byPage', pages: 30 },
        amount: '1',
      },
      '不应收费',
    ],
    [
      'a correction of what is no record',
      { act: 'correctRecord', on: day('2026-03-09'), result: 'corrected' },
      '公开政府信息的申请',
    ],
  ] as const)('refuses %s with a sentence', (_, event, sentence) => {
    expect(refusalOf(ledgerOf([confirmed]), event)?.zh).toContain(sentence)
  })

  it('withholds on a well-founded objection, unless a public interest overrides it and the party had its time', () => {
    const ledger = ledgerOf([
      confirmed,
      {
        act: 'consultThirdParty',
        on: day('2026-03-03'),
        party: 'a',
        deliveredOn: day('2026-03-03'),
      },
      { act: 'receiveOpinion', on: day('2026-03-06'), party: 'a', opinion: 'objectsWithReason' },
      { act: 'endConsultation', on: day('2026-03-06') },
    ])
    const provided = {
      act: 'decide',
      on: day('2026-03-09'),
      outcome: { kind: 'provided' },
    } as const
    expect(refusalOf(ledger, provided)?.zh).toContain('合理理由')
    const overriding = advance(
      ledger,
      { ...provided, overridesObjection: true },
      { roles: everyRole, calendar },
    )
    if (overriding.kind === 'refused') throw new Error(overriding.because.zh)
    expect(refusalOf(overriding.ledger, online(day('2026-03-10')))?.zh).toContain('2026-03-16')
    expect(refusalOf(overriding.ledger, online(day('2026-03-16')))).toBeUndefined()
  })
})

describe('the life of 1,000 random dossiers over three years', () => {
  const sampled = fc.sample(fc.tuple(lives, wishes), { numRuns: 1_000, seed: Date.now() })
  const ledgers = sampled.map(([ledger]) => ledger)

  it('does every act somewhere, and ends in one row at most', () => {
    const done = new Set(ledgers.flatMap((ledger) => ledger.map(({ act }) => act)))
    expect(keysOf(acts).filter((act) => !done.has(act))).toEqual([])
    for (const ledger of ledgers) {
      const { endedOn, row, sought } = dossierOf(ledger, calendar)
      expect(endsOf(ledger)).toBe(endedOn === undefined ? 0 : 1)
      const counted = sought === 'information' && endedOn !== undefined
      expect(outcomeKeys.filter((key) => key === row)).toHaveLength(counted ? 1 : 0)
    }
  })

  it('is due on the day that the clock says', () => {
    for (const ledger of ledgers) {
      const facts = clockCaseOf(ledger)
      const ran = facts && runReplyClock(facts, calendar)
      const due = ran?.kind === 'ran' ? ran.clock.dueOn : undefined
      expect(dossierOf(ledger, calendar).clock?.dueOn).toBe(due)
    }
  })

  it('offers before the facts whatever it allows with them', () => {
    const hidden = sampled.flatMap(([ledger, wished]) => {
      const event = eventOf(ledger, wished[0] ?? idle, calendar)
      const { kind } = advance(ledger, event, { roles: everyRole, calendar })
      const offered = openActs(ledger, event.on, calendar).includes(event.act)
      return kind === 'allowed' && !offered ? [event] : []
    })
    expect(hidden).toEqual([])
  })

  it('adds up in every year: new and carried in are the results and what is carried out', () => {
    for (const ledger of ledgers) {
      const dossier = dossierOf(ledger, calendar)
      const lastYear = yearOf(addDays(dossier.lastOn, 400))
      let carriedOut = 0
      for (let year = yearOf(ledger[0].on); year <= lastYear; year += 1) {
        const rows = countedRows(dossier, year)
        const count = (wanted: readonly string[]) =>
          rows.filter((row) => wanted.includes(row)).length
        expect(count(['carriedIn'])).toBe(carriedOut)
        carriedOut = count(['carriedOut'])
        expect(count(['new', 'carriedIn'])).toBe(count(outcomeKeys) + carriedOut)
      }
    }
  })
})
