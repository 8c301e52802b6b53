import type { Day } from './day.ts'
import type { Consulted, DossierEvent, EventOf } from './dossier-events.ts'
import { receivedOn } from './receipt.ts'
import type { ClockCase, ClockEvent } from './reply-clock-case.ts'
import { effectiveOn } from './service.ts'

/** The ledger's first line and the lines after it. */
export type Ledger = readonly [EventOf<'submit'>, ...DossierEvent[]]

/**
 * What the clock has to know of a ledger; undefined while the application is not received.
 * (条例第三十条至第三十五条)
 */
export function clockCaseOf(ledger: Ledger, asOf?: Day): ClockCase | undefined {
  const received = receiptOf(ledger)
  if (received === undefined) return undefined
  const events = ledger.flatMap((event) => clockEventOf(event, ledger) ?? [])
  return { receivedOn: received, events, asOf }
}

/**
 * The day of receipt of a ledger. Whoever withdraws an application that nobody had confirmed yet
 * confirms it thereby. (条例第三十一条)
 */
export function receiptOf(ledger: Ledger): Day | undefined {
  const [first] = ledger
  const confirmed = ledger.find(({ act }) => act === 'confirmReceipt' || act === 'withdraw')
  return receivedOn({
    channel: first.channel,
    submittedOn: first.on,
    arrivedOn: first.arrivedOn,
    confirmedOn: confirmed?.on,
  })
}

/** Of whom an opinion was asked under this name; undefined where nobody was. (条例第三十二条、第三十四条) */
export function consultedAs(party: string, ledger: readonly DossierEvent[]): Consulted | undefined {
  const letter = ledger.find(
    (event) =>
      (event.act === 'consultThirdParty' || event.act === 'consultAgency') && event.party === party,
  )
  if (!letter) return undefined
  return letter.act === 'consultThirdParty' ? 'thirdParty' : 'agency'
}

/** The day on which a party got the letter, or the applicant the fee notice. (条例第三十二条) */
export function deliveryOf(
  letter: EventOf<'consultThirdParty' | 'consultAgency' | 'noticeFee'>,
  ledger: readonly DossierEvent[],
): Day | undefined {
  const party = letter.act === 'noticeFee' ? undefined : letter.party
  const recorded = ledger.find(
    (event): event is EventOf<'recordDelivery'> =>
      event.act === 'recordDelivery' && event.party === party,
  )
  return letter.deliveredOn ?? recorded?.deliveredOn
}

function clockEventOf(event: DossierEvent, ledger: Ledger): ClockEvent | undefined {
  const { on } = event
  switch (event.act) {
    case 'requestClarification':
      return { kind: 'clarificationRequested', on, by: event.by }
    case 'receiveClarification':
      return { kind: 'clarified', on }
    case 'consultThirdParty':
    case 'consultAgency': {
      const kind = event.act === 'consultThirdParty' ? 'thirdPartyConsulted' : 'agencyConsulted'
      return { kind, on, party: event.party, deliveredOn: deliveryOf(event, ledger) }
    }
    case 'receiveOpinion': {
      const consulted = consultedAs(event.party, ledger)
      const kind = consulted === 'agency' ? 'agencyReplied' : 'thirdPartyReplied'
      return { kind, on, party: event.party }
    }
    case 'extend':
      return { kind: 'extended', on, workingDays: event.workingDays }
    case 'delayReasonably':
      return { kind: 'delayed', on, until: event.until }
    case 'noticeFee': {
      // Until the applicant has the notice, the period runs on and nothing can lapse.
      const delivered = deliveryOf(event, ledger)
      return delivered && { kind: 'feeNoticed', on: delivered, sentOn: on }
    }
    case 'recordPayment':
      return { kind: 'feePaid', on }
    case 'serve':
      return repliedBy(event, ledger)
    default:
      return undefined
  }
}

/** Only the first letter of reply that counts ends the period; one sent again changes nothing. */
function repliedBy(event: EventOf<'serve'>, ledger: Ledger): ClockEvent | undefined {
  const first = ledger.find(
    (other): other is EventOf<'serve'> =>
      other.act === 'serve' && effectiveOn(other.service) !== undefined,
  )
  if (first !== event) return undefined
  const on = effectiveOn(event.service)
  return on && { kind: 'replied', on }
}
