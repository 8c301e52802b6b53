import type { ApplicantType } from '../../law/applicant-kinds.ts'
import { keysOf } from '../../law/keys-of.ts'

/** How applicants prove who they are. (条例第二十九条) */
export const identityKinds = {
  residentId: { label: '居民身份证', english: 'Resident identity card' },
  passport: { label: '护照', english: 'Passport' },
  travelPermit: { label: '港澳台居民通行证、居住证', english: 'Hong Kong, Macao or Taiwan permit' },
  foreignerPermit: { label: '外国人永久居留身份证', english: 'Foreign permanent resident card' },
  unifiedCode: { label: '统一社会信用代码', english: 'Unified social credit code' },
} as const

export type IdentityKind = keyof typeof identityKinds

export const identityKindKeys = keysOf(identityKinds)

/** Who acts for an applicant, with a written authority among the files. */
export type Agent = {
  readonly name: string
  readonly identityNumber: string
  readonly phone: string
}

/** Who applies; sealed as a whole before it is stored. */
export type Applicant = {
  readonly type: ApplicantType
  readonly name: string
  readonly identityKind: IdentityKind
  readonly identityNumber: string
  /** Of an organisation. */
  readonly contactPerson?: string | undefined
  readonly phone: string
  readonly email?: string | undefined
  readonly address?: string | undefined
  readonly agent?: Agent | undefined
}

/** In which form the information is wanted. (条例第四十条) */
export const provisionForms = {
  electronic: { label: '电子文件', english: 'Electronic file' },
  paper: { label: '纸质复印件', english: 'Paper copy' },
  inspection: { label: '查阅、抄录', english: 'Inspection' },
} as const

export type ProvisionForm = keyof typeof provisionForms

/** By which way the information and the letters are to come. (条例第二十九条) */
export const deliveryWays = {
  online: { label: '网上查看下载', english: 'Online, with the query code' },
  email: { label: '电子邮件', english: 'E-mail' },
  post: { label: '邮寄', english: 'Post' },
  pickUp: { label: '当面领取', english: 'Collected in person' },
  fax: { label: '传真', english: 'Fax' },
} as const

export type DeliveryWay = keyof typeof deliveryWays

/** What an applicant with a disability or difficulty needs. (条例第四十三条) */
export const accessNeeds = {
  largePrint: { label: '大字版', english: 'Large print' },
  readAloud: { label: '朗读讲解', english: 'Reading aloud' },
  signLanguage: { label: '手语', english: 'Sign language' },
  writingHelp: { label: '代为填写', english: 'Help with writing' },
} as const

export type AccessNeed = keyof typeof accessNeeds

/** What is asked for; the purpose is never asked. (条例第二十九条) */
export type Request = {
  /** Name, document number or a description in a line. */
  readonly subject: string
  readonly documentNumber?: string | undefined
  readonly description: string
  readonly form: ProvisionForm
  readonly delivery: DeliveryWay
  readonly needs: readonly AccessNeed[]
}
