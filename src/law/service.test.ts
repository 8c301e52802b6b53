import { describe, expect, it } from 'vitest'
import { day } from './day.ts'
import {
  defectsOf,
  effectiveOn,
  isOnTime,
  knownOn,
  serviceDefects,
  type Service,
} from './service.ts'

const dueOn = day('2026-04-23')

const posted: Service = {
  kind: 'post',
  carrier: 'postalEnterprise',
  handedOverOn: day('2026-04-23'),
  postage: 'paidByAgency',
  signedOn: day('2026-04-27'),
}

const inPerson: Service = { kind: 'direct', signedOn: dueOn, signedBy: 'applicant' }

describe('the service of a reply (国办公开办函〔2016〕235号)', () => {
  it('O-62 is on time when handed to EMS on the due day, though signed for four days later', () => {
    expect(effectiveOn(posted)).toBe('2026-04-23')
    expect(isOnTime(posted, dueOn)).toBe(true)
    expect(defectsOf(posted)).toEqual([])
  })

  it('O-63 is defective when a private courier carries it', () => {
    expect(defectsOf({ ...posted, carrier: 'otherCourier' })).toEqual(['wrongCourier'])
    expect(serviceDefects.wrongCourier.label).toContain('邮政企业')
  })

  it('counts a letter by private courier from its handing over all the same', () => {
    expect(effectiveOn({ ...posted, carrier: 'otherCourier' })).toBe('2026-04-23')
  })

  it('is late when handed over a day after the due day', () => {
    expect(isOnTime({ ...posted, handedOverOn: day('2026-04-24') }, dueOn)).toBe(false)
  })

  it.each([
    ['in person', inPerson],
    ['through another agency', { ...inPerson, kind: 'entrusted', agency: '东胜区民政局' }],
  ] as const satisfies readonly (readonly [string, Service])[])(
    'counts from the signature when served %s',
    (_, service) => {
      expect(effectiveOn(service)).toBe(dueOn)
      expect(defectsOf(service)).toEqual([])
    },
  )

  it.each([
    ['payOnDelivery', { ...posted, postage: 'payOnDelivery' }],
    ['wrongSignatory', { ...inPerson, signedBy: 'someoneElse' }],
    ['notNotified', { kind: 'electronic', availableOn: dueOn }],
  ] as const satisfies readonly (readonly [string, Service])[])('flags %s', (defect, service) => {
    expect(defectsOf(service)).toEqual([defect])
  })

  it('counts an online reply from the day on which it can be read and was notified', () => {
    const online: Service = {
      kind: 'electronic',
      availableOn: day('2026-04-22'),
      notifiedOn: day('2026-04-24'),
    }
    expect(effectiveOn(online)).toBe('2026-04-24')
    expect(isOnTime(online, dueOn)).toBe(false)
    expect(isOnTime({ ...online, notifiedOn: day('2026-04-21') }, dueOn)).toBe(true)
  })

  it('does not count an online reply of which nobody was told', () => {
    const unnotified: Service = { kind: 'electronic', availableOn: day('2026-04-20') }
    expect(effectiveOn(unnotified)).toBeUndefined()
    expect(isOnTime(unnotified, dueOn)).toBe(false)
  })

  it('lets the periods to challenge a posted reply run from the signature, not from the posting', () => {
    expect(knownOn(posted)).toBe('2026-04-27')
    expect(knownOn({ ...posted, signedOn: undefined })).toBeUndefined()
    expect(knownOn(inPerson)).toBe(dueOn)
  })
})
