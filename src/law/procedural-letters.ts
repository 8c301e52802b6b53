import type { LetterElement } from './letter-elements.ts'
import { OVERRIDE_NOTICE_CARRIES_REMEDIES } from './readings.ts'

/** A letter of the catalogue. */
export type LetterRow = {
  /** Its name in lists. */
  readonly label: string
  /** What stands at its head. */
  readonly title: string
  readonly english: string
  readonly purpose: string
  readonly to: 'applicant' | 'thirdParty' | 'agency' | 'inside'
  /**
   * Whether it carries the remedy paragraph; a notice on the way decides nothing.
   *
   * From memory, to be verified: that a notice which only moves the procedure names no remedies.
   */
  readonly remedies: boolean
  /** What it must contain. */
  readonly elements: readonly LetterElement[]
  /** What it must contain where the case gives rise to it. */
  readonly whereApplicable: readonly LetterElement[]
}

const notice = [
  'title',
  'documentNumber',
  'addressee',
  'request',
  'legalBasis',
  'signature',
  'issuedOn',
  'seal',
  'contact',
] as const satisfies readonly LetterElement[]

const fee = [
  'feeBasis',
  'feeStandard',
  'feeAmount',
  'feePayment',
  'feePayBy',
  'feeConsequence',
  'feeNotChallengeable',
] as const satisfies readonly LetterElement[]

/** The letters on the way to a reply, D01 to D15. (苏政办函〔2019〕98号，宿政办函〔2021〕21号) */
export const proceduralLetters = {
  D01: {
    label: '申请登记表',
    title: '政府信息公开申请登记表',
    english: 'Register sheet',
    purpose: '登记收到的申请，随案卷流转',
    to: 'inside',
    remedies: false,
    elements: ['title', 'addressee', 'receipt', 'request', 'contact'],
    whereApplicable: [],
  },
  D02: {
    label: '接收回执',
    title: '政府信息公开申请接收回执',
    english: 'Receipt',
    purpose: '告诉申请人申请已经收到、从哪一天起计算期限',
    to: 'applicant',
    remedies: false,
    elements: ['title', 'addressee', 'receipt', 'request', 'signature', 'issuedOn', 'contact'],
    whereApplicable: [],
  },
  D03: {
    label: '补正告知书',
    title: '政府信息公开申请补正告知书',
    english: 'Request for clarification',
    purpose: '一次性告知申请人需要补正的事项、期限和后果',
    to: 'applicant',
    remedies: false,
    elements: [
      ...notice,
      'receipt',
      'clarificationItems',
      'clarificationBy',
      'clarificationConsequence',
    ],
    whereApplicable: [],
  },
  D04: {
    label: '说明理由告知书',
    title: '政府信息公开申请说明理由告知书',
    english: 'Request for reasons',
    purpose: '申请数量、频次明显超过合理范围时，请申请人说明理由',
    to: 'applicant',
    remedies: false,
    elements: [...notice, 'receipt', 'reasonsAsked'],
    whereApplicable: [],
  },
  D05: {
    label: '延期答复告知书',
    title: '政府信息公开申请延期答复告知书',
    english: 'Notice of extension',
    purpose: '告知申请人延长后的答复期限',
    to: 'applicant',
    remedies: false,
    elements: [...notice, 'receipt', 'extensionReason', 'newDueOn', 'officeHeadApproval'],
    whereApplicable: [],
  },
  D06: {
    label: '第三方征求意见书',
    title: '政府信息公开申请征求意见书',
    english: 'Consultation of a third party',
    purpose: '书面征求第三方对公开的意见',
    to: 'thirdParty',
    remedies: false,
    elements: [...notice, 'consultedContent', 'consulteeBy', 'silenceAgencyDecides'],
    whereApplicable: [],
  },
  D07: {
    label: '征求意见确认函',
    title: '政府信息公开申请征求意见确认函',
    english: 'Answer form of the third party',
    purpose: '第三方填写意见和理由后退回',
    to: 'thirdParty',
    remedies: false,
    elements: ['title', 'addressee', 'consultedContent', 'opinion', 'recipientSignature'],
    whereApplicable: [],
  },
  D08: {
    label: '征求意见告知书',
    title: '政府信息公开申请征求意见告知书',
    english: 'Notice that a third party is heard',
    purpose: '告知申请人正在征求意见，所需时间不计入期限',
    to: 'applicant',
    remedies: false,
    elements: [...notice, 'receipt', 'procedure'],
    whereApplicable: [],
  },
  D09: {
    label: '第三方公开告知书',
    title: '政府信息依申请公开告知书',
    english: 'Notice of disclosure to the third party',
    purpose: '告知第三方将要公开的信息内容和理由',
    to: 'thirdParty',
    remedies: OVERRIDE_NOTICE_CARRIES_REMEDIES,
    elements: [...notice, 'disclosedContent', 'disclosureReasons'],
    whereApplicable: ['procedure'],
  },
  D10: {
    label: '共同制作机关征求意见书',
    title: '政府信息公开申请征求意见书',
    english: 'Consultation of a co-maker',
    purpose: '征求共同制作机关对公开的意见',
    to: 'agency',
    remedies: false,
    elements: [...notice, 'consultedContent', 'consulteeBy', 'silenceConsent'],
    whereApplicable: [],
  },
  D11: {
    label: '协办函',
    title: '政府信息公开申请协办函',
    english: 'Request for assistance',
    purpose: '请其他机关、科室协助查找或者提出意见',
    to: 'agency',
    remedies: false,
    elements: [...notice],
    whereApplicable: ['attachments'],
  },
  D12: {
    label: '收费通知书',
    title: '政府信息公开申请收费通知书',
    english: 'Fee notice',
    purpose: '通知申请人缴纳信息处理费',
    to: 'applicant',
    remedies: false,
    elements: [...notice, 'receipt', ...fee],
    whereApplicable: [],
  },
  D13: {
    label: '合理延迟答复告知书',
    title: '政府信息公开申请合理延迟答复告知书',
    english: 'Notice of a reasonable delay',
    purpose: '申请理由合理但无法按期答复时，告知延迟的合理期限',
    to: 'applicant',
    remedies: false,
    elements: [...notice, 'receipt', 'reasons', 'newDueOn'],
    whereApplicable: [],
  },
  D14: {
    label: '送达回证',
    title: '政府信息公开申请送达回证',
    english: 'Proof of service',
    purpose: '证明文书已经送达',
    to: 'applicant',
    remedies: false,
    elements: ['title', 'documentNumber', 'addressee', 'serviceMethod', 'recipientSignature'],
    whereApplicable: [],
  },
  D15: {
    label: '审查呈批单',
    title: '政府信息公开审查呈批单',
    english: 'Review slip',
    purpose: '逐级审查拟公开、拟答复的内容',
    to: 'inside',
    remedies: false,
    elements: ['title', 'request', 'legalBasis', 'reasons', 'result', 'reviewOpinions'],
    whereApplicable: ['consultedContent'],
  },
} as const satisfies Readonly<Record<string, LetterRow>>
