import { keysOf } from './keys-of.ts'
import { INDIVIDUAL_BUSINESS_IS } from './readings.ts'
import type { ApplicantColumn } from './report-table-three.ts'

/** The six kinds of applicant that the annual report tells apart. */
export type ApplicantKind = Exclude<ApplicantColumn, 'total'>

/**
 * What applicants call themselves, and the column in which each is counted.
 *
 * From memory, to be verified: the columns of law firms, associations, universities and media (30号).
 */
export const applicantTypes = {
  person: { label: '公民', english: 'Person', kind: 'naturalPerson' },
  lawyerOnOwnBehalf: {
    label: '以个人名义申请的律师',
    english: 'Lawyer on their own behalf',
    kind: 'naturalPerson',
  },
  company: { label: '企业', english: 'Company', kind: 'business' },
  individualBusiness: {
    label: '个体工商户',
    english: 'Individual business',
    kind: INDIVIDUAL_BUSINESS_IS,
  },
  university: { label: '高等院校', english: 'University', kind: 'research' },
  researchInstitute: { label: '科研院所', english: 'Research institute', kind: 'research' },
  socialGroup: { label: '社会团体', english: 'Social group', kind: 'publicInterest' },
  foundation: { label: '基金会', english: 'Foundation', kind: 'publicInterest' },
  charity: {
    label: '公益性民办非企业单位',
    english: 'Non-profit private institution',
    kind: 'publicInterest',
  },
  lawFirm: { label: '律师事务所', english: 'Law firm', kind: 'legalService' },
  legalServiceOffice: {
    label: '基层法律服务所',
    english: 'Grassroots legal service office',
    kind: 'legalService',
  },
  media: { label: '新闻媒体', english: 'News media', kind: 'otherOrganisation' },
  other: { label: '其他组织', english: 'Other organisation', kind: 'otherOrganisation' },
} as const satisfies Readonly<
  Record<string, { readonly label: string; readonly english: string; readonly kind: ApplicantKind }>
>

export type ApplicantType = keyof typeof applicantTypes

/** The types in the order in which a form offers them. */
export const applicantTypeKeys = keysOf(applicantTypes)

/** The column of the annual report that counts an applicant; of several, the first named. (国办公开办函〔2021〕30号附件) */
export function kindOfApplicant(applicant: ApplicantType): ApplicantKind {
  return applicantTypes[applicant].kind
}
