import type { State } from './dossier-states.ts'
import { keysOf } from './keys-of.ts'
import { EXTENSION_ONCE } from './readings.ts'
import type { Role } from './roles.ts'

type ActRow = {
  readonly label: string
  readonly english: string
  readonly article: string
  readonly by: readonly [Role, ...Role[]]
  /** Allowed a single time in the life of a dossier. */
  readonly once: boolean
  readonly moves: Readonly<Partial<Record<State, State>>>
}

/**
 * The life of a dossier: every act, who may do it, and from which state it leads where. Whether its
 * time has come, and whether another consultation is still open, is asked of the clock.
 */
export const acts = {
  confirmReceipt: {
    label: '确认收到',
    english: 'Confirm receipt',
    article: '条例第三十一条',
    by: ['officeClerk', 'officeHead'],
    once: true,
    moves: { submitted: 'open' },
  },
  transferInternally: {
    label: '转承办科室',
    english: 'Pass to a section',
    article: '条例第四十五条',
    by: ['officeClerk', 'officeHead'],
    once: false,
    moves: { submitted: 'submitted', open: 'open' },
  },
  requestClarification: {
    label: '告知补正',
    english: 'Request clarification',
    article: '条例第三十条',
    by: ['officeClerk', 'officeHead'],
    once: true,
    moves: { open: 'awaitingClarification' },
  },
  receiveClarification: {
    label: '收到补正',
    english: 'Receive clarification',
    article: '条例第三十条',
    by: ['applicant', 'officeClerk', 'officeHead'],
    once: true,
    moves: { awaitingClarification: 'open' },
  },
  lapseClarification: {
    label: '逾期不补正，不再处理',
    english: 'Close, not clarified in time',
    article: '条例第三十条',
    by: ['officeHead'],
    once: true,
    moves: { awaitingClarification: 'closed' },
  },
  consultThirdParty: {
    label: '征求第三方意见',
    english: 'Consult a third party',
    article: '条例第三十二条',
    by: ['officeClerk', 'officeHead', 'handler', 'sectionHead'],
    once: false,
    moves: { open: 'consulting', consulting: 'consulting' },
  },
  consultAgency: {
    label: '征求其他机关意见',
    english: 'Consult another agency',
    article: '条例第三十四条',
    by: ['officeClerk', 'officeHead', 'handler', 'sectionHead'],
    once: false,
    moves: { open: 'consulting', consulting: 'consulting' },
  },
  receiveOpinion: {
    label: '收到意见',
    english: 'Receive an opinion',
    article: '条例第三十二条、第三十四条',
    by: ['officeClerk', 'officeHead', 'handler', 'sectionHead'],
    once: false,
    moves: { consulting: 'consulting' },
  },
  endConsultation: {
    label: '结束征求意见',
    english: 'End consultation',
    article: '条例第三十二条、第三十四条',
    by: ['officeClerk', 'officeHead', 'handler', 'sectionHead'],
    once: false,
    moves: { consulting: 'open' },
  },
  extend: {
    label: '延长答复期限',
    english: 'Extend the period',
    article: '条例第三十三条',
    by: ['officeHead'],
    once: EXTENSION_ONCE,
    moves: { open: 'open', consulting: 'consulting' },
  },
  askReasons: {
    label: '要求说明理由',
    english: 'Ask for reasons',
    article: '条例第三十五条',
    by: ['officeClerk', 'officeHead'],
    once: true,
    moves: { open: 'awaitingReasons' },
  },
  receiveReasons: {
    label: '收到理由说明',
    english: 'Receive reasons',
    article: '条例第三十五条',
    by: ['applicant', 'officeClerk', 'officeHead'],
    once: true,
    moves: { awaitingReasons: 'open' },
  },
  delayReasonably: {
    label: '告知合理延迟',
    english: 'Give notice of a reasonable delay',
    article: '条例第三十五条',
    by: ['officeHead'],
    once: true,
    moves: { open: 'open' },
  },
  recordDelivery: {
    label: '登记文书送达',
    english: 'Record the delivery of a letter',
    article: '条例第三十二条，国办函〔2020〕109号第六条',
    by: ['officeClerk', 'officeHead', 'handler', 'sectionHead'],
    once: false,
    moves: { consulting: 'consulting', awaitingPayment: 'awaitingPayment' },
  },
  noticeFee: {
    label: '通知缴纳信息处理费',
    english: 'Notice a processing fee',
    article: '条例第四十二条',
    by: ['officeHead'],
    once: true,
    moves: { open: 'awaitingPayment' },
  },
  recordPayment: {
    label: '登记缴费',
    english: 'Record payment',
    article: '国办函〔2020〕109号第六条',
    by: ['officeClerk', 'officeHead'],
    once: true,
    moves: { awaitingPayment: 'open' },
  },
  lapsePayment: {
    label: '逾期未缴费，不再处理',
    english: 'Close, not paid in time',
    article: '国办函〔2020〕109号第六条',
    by: ['officeHead'],
    once: true,
    moves: { awaitingPayment: 'closed' },
  },
  decide: {
    label: '作出答复',
    english: 'Decide',
    article: '条例第三十六条',
    by: ['officeHead', 'leader'],
    once: true,
    moves: { open: 'decided', awaitingReasons: 'decided' },
  },
  correctRecord: {
    label: '答复信息更正申请',
    english: 'Reply on the correction of a record',
    article: '条例第四十一条',
    by: ['officeHead', 'leader'],
    once: true,
    moves: { open: 'decided' },
  },
  withdraw: {
    label: '撤回申请',
    english: 'Withdraw',
    article: '国办公开办函〔2021〕30号',
    by: ['applicant', 'officeClerk', 'officeHead'],
    once: true,
    moves: {
      submitted: 'closed',
      open: 'closed',
      awaitingClarification: 'closed',
      consulting: 'closed',
      awaitingReasons: 'closed',
      awaitingPayment: 'closed',
    },
  },
  serve: {
    label: '送达',
    english: 'Serve',
    article: '国办公开办函〔2016〕235号',
    by: ['officeClerk', 'officeHead', 'handler'],
    once: false,
    moves: { decided: 'served', served: 'served', closed: 'closed' },
  },
  suggestProactive: {
    label: '建议转为主动公开',
    english: 'Suggest proactive disclosure',
    article: '条例第四十四条',
    by: ['applicant', 'officeClerk', 'officeHead', 'handler', 'sectionHead'],
    once: false,
    moves: { open: 'open', decided: 'decided', served: 'served' },
  },
  remake: {
    label: '重新作出答复',
    english: 'Remake the reply',
    article: '行政复议法第六十四条，行政诉讼法第七十条',
    by: ['officeHead', 'leader'],
    once: false,
    moves: { served: 'decided', closed: 'decided' },
  },
  archive: {
    label: '归档',
    english: 'Archive',
    article: '条例第四十五条',
    by: ['officeClerk', 'officeHead'],
    once: true,
    moves: { served: 'archived', closed: 'archived' },
  },
} as const satisfies Readonly<Record<string, ActRow>>

export type Act = keyof typeof acts

/** Every act, in the order in which they usually come. */
export const actKeys = keysOf(acts)
