import { keysOf } from './keys-of.ts'

/** 条例第十二条: what a disclosure guide has to say. */
export const guideFacts = {
  classification: { label: '政府信息的分类', english: 'How the information is classified' },
  arrangement: { label: '编排体系', english: 'How it is arranged' },
  access: { label: '获取方式', english: 'How to obtain it' },
  officeName: { label: '政府信息公开工作机构的名称', english: 'Name of the disclosure office' },
  officeAddress: { label: '办公地址', english: 'Office address' },
  officeHours: { label: '办公时间', english: 'Office hours' },
  phone: { label: '联系电话', english: 'Telephone' },
  fax: { label: '传真号码', english: 'Fax' },
  internetContact: { label: '互联网联系方式', english: 'Contact on the internet' },
} as const

export type GuideFact = keyof typeof guideFacts

/** A guide as far as it is filled in. */
export type Guide = { readonly [Fact in GuideFact]?: string | undefined }

/** The facts that a guide still lacks, blank ones too; empty when it is complete. (条例第十二条) */
export function missingGuideFacts(guide: Guide): readonly GuideFact[] {
  return keysOf(guideFacts).filter((fact) => (guide[fact]?.trim() ?? '') === '')
}
