/**
 * What an agency is, as the tree of agencies groups it and as the law of remedies tells it apart.
 * An office of a government counts as its department; a township is a government, and what is below
 * a district as a street office is of the government that set it up. (行政复议法第二十四条、第二十七条、第二十八条)
 */
export const agencyKinds = {
  government: { label: '人民政府', english: 'Government' },
  office: { label: '政府信息公开主管部门', english: 'Supervising office' },
  department: { label: '政府部门', english: 'Departments' },
  justiceDepartment: { label: '司法行政部门', english: 'Justice departments' },
  vertical: {
    label: '海关、金融、外汇管理等垂直领导机关，税务和国家安全机关',
    english: 'Customs, finance, foreign exchange, tax and state security',
  },
  township: { label: '乡镇、街道', english: 'Townships and street offices' },
} as const satisfies Readonly<Record<string, { readonly label: string; readonly english: string }>>

export type AgencyKind = keyof typeof agencyKinds
