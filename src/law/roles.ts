/** Who acts in a dossier. One person may hold several roles, but not two that the chain keeps apart. */
export const roles = {
  applicant: { label: '申请人', english: 'Applicant', article: '条例第二十七条' },
  officeClerk: {
    label: '工作机构经办人',
    english: 'Disclosure office clerk',
    article: '条例第四条',
  },
  officeHead: {
    label: '工作机构负责人',
    english: 'Head of the disclosure office',
    article: '条例第三十三条',
  },
  handler: { label: '承办人', english: 'Handler', article: '条例第四十五条' },
  sectionHead: { label: '承办科室负责人', english: 'Section head', article: '条例第四十五条' },
  reviewer: { label: '审查人', english: 'Secrecy reviewer', article: '条例第十七条' },
  leader: { label: '分管负责人', english: 'Leader in charge', article: '条例第十七条' },
  supervisor: { label: '主管部门', english: 'Supervising office', article: '条例第三条' },
} as const

export type Role = keyof typeof roles
