import type { Day } from './day.ts'
import { keysOf } from './keys-of.ts'
import { ELECTRONIC_SERVICE_NEEDS_NOTIFICATION, WRONG_COURIER_COUNTS_FROM } from './readings.ts'

/** How a reply reached, or is to reach, the applicant. */
export type Service =
  | { readonly kind: 'direct'; readonly signedOn: Day; readonly signedBy: Signatory }
  | {
      readonly kind: 'entrusted'
      readonly agency: string
      readonly signedOn: Day
      readonly signedBy: Signatory
    }
  | {
      readonly kind: 'post'
      readonly carrier: 'postalEnterprise' | 'otherCourier'
      readonly handedOverOn: Day
      readonly postage: 'paidByAgency' | 'payOnDelivery'
      readonly signedOn?: Day | undefined
    }
  | {
      readonly kind: 'electronic'
      readonly availableOn: Day
      readonly notifiedOn?: Day | undefined
    }

type Signatory = 'applicant' | 'legalRepresentative' | 'someoneElse'

export const serviceMethods = {
  direct: { label: '直接送达', english: 'In person', article: '国办公开办函〔2016〕235号第一条' },
  entrusted: {
    label: '委托其他行政机关代为送达',
    english: 'Through another agency',
    article: '国办公开办函〔2016〕235号第一条',
  },
  post: { label: '邮寄送达', english: 'By post', article: '国办公开办函〔2016〕235号第一条' },
  electronic: { label: '网上送达', english: 'Online', article: '条例第三十六条第（二）项' },
} as const satisfies Readonly<
  Record<
    Service['kind'],
    { readonly label: string; readonly english: string; readonly article: string }
  >
>

type Defect = {
  readonly label: string
  readonly english: string
  readonly article: string
  readonly holds: (service: Service) => boolean
}

/** What makes a service defective, though its day may count. The label says what to do. */
export const serviceDefects = {
  wrongCourier: {
    label: '未通过邮政企业寄送，请改用邮政挂号信或者 EMS 重新寄送',
    english: 'Sent by a courier other than the postal enterprise',
    article: '国办公开办函〔2016〕235号第二条',
    holds: (service) => service.kind === 'post' && service.carrier === 'otherCourier',
  },
  payOnDelivery: {
    label: '要求申请人支付邮寄费，请由本机关付费重新寄送',
    english: 'Postage charged to the applicant',
    article: '国办公开办函〔2016〕235号第三条',
    holds: (service) => service.kind === 'post' && service.postage === 'payOnDelivery',
  },
  wrongSignatory: {
    label: '不是申请人或者其法定代理人签收，请重新送达',
    english: 'Signed for by neither the applicant nor the legal representative',
    article: '国办公开办函〔2016〕235号第四条',
    holds: (service) => 'signedBy' in service && service.signedBy === 'someoneElse',
  },
  notNotified: {
    label: '答复已上网但没有通知申请人，请发送通知并留存记录',
    english: 'Put online without telling the applicant',
    article: '条例第三十六条第（二）项',
    holds: (service) => service.kind === 'electronic' && service.notifiedOn === undefined,
  },
} as const satisfies Readonly<Record<string, Defect>>

export type ServiceDefect = keyof typeof serviceDefects

/**
 * The day on which a service counts for the deadline: of the signature, for post of the handing over.
 * Undefined while an electronic reply has not been notified. (国办公开办函〔2016〕235号第四条)
 */
export function effectiveOn(service: Service): Day | undefined {
  switch (service.kind) {
    case 'direct':
    case 'entrusted':
      return service.signedOn
    case 'post':
      return service.carrier === 'otherCourier'
        ? service[WRONG_COURIER_COUNTS_FROM]
        : service.handedOverOn
    case 'electronic':
      return ELECTRONIC_SERVICE_NEEDS_NOTIFICATION
        ? notifiedAndReadable(service)
        : service.availableOn
  }
}

/** Whether a reply was served by its due day, that day included. (国办公开办函〔2016〕235号第四条) */
export function isOnTime(service: Service, dueOn: Day): boolean {
  const on = effectiveOn(service)
  return on !== undefined && on <= dueOn
}

/**
 * The day from which the applicant knows the reply, which starts the periods of review and suit;
 * undefined while a letter is under way. (行政复议法第二十条，行政诉讼法第四十六条)
 */
export function knownOn(service: Service): Day | undefined {
  return service.kind === 'electronic' ? notifiedAndReadable(service) : service.signedOn
}

/** Every defect of a service, none when it is sound. (国办公开办函〔2016〕235号) */
export function defectsOf(service: Service): readonly ServiceDefect[] {
  return keysOf(serviceDefects).filter((defect) => serviceDefects[defect].holds(service))
}

function notifiedAndReadable({
  availableOn,
  notifiedOn,
}: Extract<Service, { kind: 'electronic' }>): Day | undefined {
  if (notifiedOn === undefined) return undefined
  return notifiedOn > availableOn ? notifiedOn : availableOn
}
