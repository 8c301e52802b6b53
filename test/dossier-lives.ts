import fc from 'fast-check'
import type { Calendar } from '../src/law/calendar.ts'
import { addDays, day, type Day } from '../src/law/day.ts'
import { possibilities } from '../src/law/dossier-acting.ts'
import { actKeys, type Act } from '../src/law/dossier-acts.ts'
import type { Ledger } from '../src/law/dossier-clock.ts'
import { dossierOf, outcomeOf, standingOf } from '../src/law/dossier.ts'
import type { ActEvent, EventOf } from '../src/law/dossier-events.ts'
import { groundKeys } from '../src/law/grounds.ts'
import { keysOf } from '../src/law/keys-of.ts'
import { letterOf, type Outcome } from '../src/law/outcome.ts'
import { feeForApplication, type FeeBasis } from '../src/law/processing-fee.ts'
import { next } from '../src/law/lifecycle.ts'
import { channelKeys } from '../src/law/receipt.ts'
import { roles } from '../src/law/roles.ts'
import { addWorkingDays } from '../src/law/working-days.ts'

/** Everybody at once: what the law allows to nobody is what these tests look for. */
export const everyRole = keysOf(roles)

/** One wish of a random life: which act, how many days later, and a number to choose its facts by. */
export type Wish = {
  readonly act: Act
  /** Takes an act that the state allows instead, if there is one. */
  readonly led: boolean
  readonly after: number
  readonly choice: number
}

/** Most acts follow within a week, some after months. */
const gap = fc.oneof(
  { weight: 5, arbitrary: fc.nat(5) },
  { weight: 2, arbitrary: fc.nat(25) },
  { weight: 2, arbitrary: fc.nat(90) },
)

const wish: fc.Arbitrary<Wish> = fc.record({
  act: fc.constantFrom(...actKeys),
  led: fc.boolean(),
  after: gap,
  choice: fc.nat(1_000_000),
})

/** The first line of a ledger, on a day from `from` on within three years. */
export function submissions(from: Day): fc.Arbitrary<EventOf<'submit'>> {
  return fc
    .record({
      after: fc.nat(3 * 365),
      channel: fc.constantFrom(...channelKeys),
      post: fc.nat(5),
      correction: fc.nat(19),
    })
    .map(({ after, channel, post, correction }) => ({
      act: 'submit',
      on: addDays(from, after + post),
      sought: correction === 0 ? 'recordCorrection' : 'information',
      channel,
      ...(channel === 'signedPost' && { arrivedOn: addDays(from, after + post) }),
    }))
}

/** What somebody would like to do to a dossier, sense or nonsense. */
export const wishes: fc.Arbitrary<readonly Wish[]> = fc.array(wish, {
  minLength: 5,
  maxLength: 30,
  size: 'max',
})

/**
 * The event of a wish: facts that could be meant seriously, right or wrong. An act that cannot be
 * done now is made all the same, for the law to refuse;
 */
export function eventOf(ledger: Ledger, { led, ...wished }: Wish, calendar: Calendar): ActEvent {
  const last = ledger.at(-1)?.on ?? ledger[0].on
  const on = addDays(last, wished.after)
  const { state } = standingOf(ledger)
  const open = led ? actKeys.filter((one) => next(state, one) && !isDistraction(one, wished)) : []
  const rare = open.filter((one) => rareActs.has(one))
  const among = Math.floor(wished.choice / 97) % 3 === 0 && rare.length > 0 ? rare : open
  const act = among[Math.floor(wished.choice / 311) % among.length] ?? wished.act
  const make = makers[act]
  return make ? make({ on, calendar, choice: wished.choice, ledger }) : { act: plain(act), on }
}

/** What is possible nearly always, and leads nowhere or out, is taken seldom: rare acts need long lives. */
function isDistraction(act: Act, { choice }: Pick<Wish, 'choice'>): boolean {
  return choice % 4 > 0 && ['withdraw', 'transferInternally', 'suggestProactive'].includes(act)
}

/** They need what came before and the right day: tried often, done seldom. */
const rareActs: ReadonlySet<Act> = new Set<Act>([
  'lapseClarification',
  'lapsePayment',
  'delayReasonably',
  'endConsultation',
  'requestClarification',
  'noticeFee',
])

type Given = {
  readonly on: Day
  readonly choice: number
  readonly calendar: Calendar
  readonly ledger: Ledger
}

const plainActs = [
  'confirmReceipt',
  'receiveClarification',
  'lapseClarification',
  'endConsultation',
  'receiveReasons',
  'lapsePayment',
  'suggestProactive',
  'archive',
] as const

function plain(act: Act): (typeof plainActs)[number] {
  const found = plainActs.find((one) => one === act)
  if (!found) throw new Error(`${act} 需要事实`)
  return found
}

const makers: Readonly<Partial<Record<Act, (given: Given) => ActEvent>>> = {
  transferInternally: ({ on, choice }) => ({
    act: 'transferInternally',
    on,
    section: `s${choice % 4}`,
  }),
  requestClarification: ({ on, choice, calendar }) => ({
    act: 'requestClarification',
    on,
    by: addWorkingDays(on, choice % 20, calendar).date,
    items: choice % 4,
  }),
  consultThirdParty: ({ on, choice }) => ({ act: 'consultThirdParty', on, ...letter(on, choice) }),
  consultAgency: ({ on, choice }) => ({ act: 'consultAgency', on, ...letter(on, choice) }),
  receiveOpinion: ({ on, choice }) => ({
    act: 'receiveOpinion',
    on,
    party: `p${choice % 3}`,
    opinion: pick(opinions, choice),
  }),
  extend: ({ on, choice }) => ({ act: 'extend', on, workingDays: (choice % 22) + 1 }),
  askReasons: ({ on, calendar }) => ({
    act: 'askReasons',
    on,
    by: addWorkingDays(on, 10, calendar).date,
  }),
  delayReasonably: ({ on, choice, calendar, ledger }) => {
    const due = dossierOf(ledger, calendar, on).clock?.dueOn ?? on
    return { act: 'delayReasonably', on, until: addDays(due, (choice % 40) - 3) }
  },
  recordDelivery: ({ on, choice }) =>
    choice % 2
      ? {
          act: 'recordDelivery',
          on,
          party: `p${choice % 3}`,
          deliveredOn: addDays(on, -(choice % 3)),
        }
      : { act: 'recordDelivery', on, deliveredOn: on },
  noticeFee: ({ on, choice }) => feeNotice(on, choice),
  recordPayment: ({ on, choice, ledger, calendar }) => {
    const owed = dossierOf(ledger, calendar, on).fee?.amount ?? '10'
    return { act: 'recordPayment', on, amount: choice % 5 ? owed : '1' }
  },
  decide: ({ on, choice }) => decision(on, choice),
  correctRecord: ({ on, choice }) => ({
    act: 'correctRecord',
    on,
    result: pick(['corrected', 'notCorrected', 'transferred'], choice),
  }),
  withdraw: ({ on, choice }) => ({
    act: 'withdraw',
    on,
    because: pick(['withdrawn', 'merged', 'applicantGone'], choice),
  }),
  serve: ({ on, choice, ledger, calendar }) => {
    const { standing } = dossierOf(ledger, calendar, on)
    return {
      act: 'serve',
      on,
      letter: standing ? letterOf(standing) : 'E24',
      service: serviceOn(on, choice),
    }
  },
  remake: ({ on, choice }) => ({
    act: 'remake',
    on,
    outcome: outcome(choice),
    after: pick(['review', 'suit'], choice),
  }),
}

const opinions = [
  'agrees',
  'objectsWithReason',
  'objectsWithoutReason',
  'silent',
  'objects',
] as const

function pick<const Value>(values: readonly [Value, ...Value[]], choice: number): Value {
  return values[choice % values.length] ?? values[0]
}

function letter(on: Day, choice: number) {
  const party = `p${choice % 3}`
  return choice % 2 ? { party, deliveredOn: addDays(on, choice % 5) } : { party }
}

/** Every act that would be possible for anybody on a day, before its facts. */
export function openActs(ledger: Ledger, on: Day, calendar: Calendar): readonly Act[] {
  return possibilities(ledger, on, { roles: everyRole, calendar })
    .filter(({ objection }) => !objection)
    .map(({ act }) => act)
}

/** How often a ledger ended: never more than once. */
export function endsOf(ledger: Ledger): number {
  return ledger.filter((event) => outcomeOf(event) ?? event.act === 'correctRecord').length
}

function feeNotice(on: Day, choice: number): EventOf<'noticeFee'> {
  const basis: FeeBasis =
    choice % 2 ? { kind: 'byPage', pages: choice % 300 } : { kind: 'byItem', already: choice % 60 }
  const { total } = feeForApplication(basis, on)
  const amount = choice % 7 === 0 ? String(Number(total) + 1) : total
  return { act: 'noticeFee', on, basis, amount, ...(choice % 3 && { deliveredOn: on }) }
}

function decision(on: Day, choice: number): EventOf<'decide'> {
  const severability = pick(['severed', 'notSeverable', undefined], choice)
  return {
    act: 'decide',
    on,
    outcome: outcome(choice),
    severability,
    overridesObjection: choice % 11 === 0,
  }
}

function outcome(choice: number): Outcome {
  const ground = groundKeys[choice % groundKeys.length] ?? 'refusedInternal'
  const outcomes: readonly Outcome[] = [
    { kind: 'provided' },
    { kind: 'alreadyPublic', whereToFind: '本机关网站' },
    { kind: 'partial', withheld: [ground] },
    { kind: 'refused', ground },
    {
      kind: 'notHeld',
      search: {
        systems: ['公文系统'],
        keywords: ['规划'],
        searchedBy: '档案室',
        searchedOn: day('2025-01-02'),
      },
    },
    { kind: 'notOurs', reason: '由其他机关制作' },
    { kind: 'needsCreation' },
    { kind: 'stillUnclear' },
    { kind: 'petition' },
    { kind: 'repeat', earlierReply: '东审政公开〔2025〕1号' },
    { kind: 'publication' },
    { kind: 'excessive' },
    { kind: 'reconfirmation' },
    { kind: 'uncorrected' },
  ]
  return outcomes[choice % outcomes.length] ?? { kind: 'petition' }
}

function serviceOn(on: Day, choice: number): EventOf<'serve'>['service'] {
  if (choice % 3 === 0) return { kind: 'direct', signedOn: on, signedBy: 'applicant' }
  if (choice % 3 === 1) return { kind: 'electronic', availableOn: on, notifiedOn: on }
  return {
    kind: 'post',
    carrier: choice % 2 ? 'postalEnterprise' : 'otherCourier',
    handedOverOn: on,
    postage: 'paidByAgency',
  }
}
