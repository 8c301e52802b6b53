import { keysOf } from './keys-of.ts'

/**
 * 条例第二十条: what is published proactively. `label` is the statute's wording, `short` the column's name.
 *
 * From memory, to be verified: the short names, which 61号 gives in an annex that was not seen.
 */
export const article20 = {
  A20_01: {
    short: '规章文件',
    label: '行政法规、规章和规范性文件',
    english: 'Regulations and normative documents',
  },
  A20_02: {
    short: '机构职能',
    label: '机关职能、机构设置、办公地址、办公时间、联系方式、负责人姓名',
    english: 'Functions, structure, contacts and heads',
  },
  A20_03: {
    short: '规划计划',
    label: '国民经济和社会发展规划、专项规划、区域规划及相关政策',
    english: 'Development plans and policies',
  },
  A20_04: { short: '统计信息', label: '国民经济和社会发展统计信息', english: 'Statistics' },
  A20_05: {
    short: '行政许可和公共服务',
    label: '办理行政许可和其他对外管理服务事项的依据、条件、程序以及办理结果',
    english: 'Permits and public services',
  },
  A20_06: {
    short: '行政处罚和行政强制',
    label:
      '实施行政处罚、行政强制的依据、条件、程序以及本行政机关认为具有一定社会影响的行政处罚决定',
    english: 'Penalties and coercions',
  },
  A20_07: {
    short: '财政预决算',
    label: '财政预算、决算信息',
    english: 'Budgets and final accounts',
  },
  A20_08: {
    short: '收费项目',
    label: '行政事业性收费项目及其依据、标准',
    english: 'Administrative charges',
  },
  A20_09: {
    short: '政府采购',
    label: '政府集中采购项目的目录、标准及实施情况',
    english: 'Government procurement',
  },
  A20_10: {
    short: '重大建设项目',
    label: '重大建设项目的批准和实施情况',
    english: 'Major construction projects',
  },
  A20_11: {
    short: '民生政策',
    label: '扶贫、教育、医疗、社会保障、促进就业等方面的政策、措施及其实施情况',
    english: 'Poverty relief, education, health, social security, employment',
  },
  A20_12: {
    short: '应急管理',
    label: '突发公共事件的应急预案、预警信息及应对情况',
    english: 'Emergency plans, warnings and response',
  },
  A20_13: {
    short: '监督检查',
    label: '环境保护、公共卫生、安全生产、食品药品、产品质量的监督检查情况',
    english: 'Supervision and inspection',
  },
  A20_14: {
    short: '公务员招考',
    label: '公务员招考的职位、名额、报考条件等事项以及录用结果',
    english: 'Civil service recruitment',
  },
  A20_15: {
    short: '其他法定信息',
    label: '法律、法规、规章和国家有关规定规定应当主动公开的其他政府信息',
    english: 'Other information to be published by law',
  },
} as const

export type Article20Category = keyof typeof article20

/** The fifteen categories in the order of the article. */
export const article20Keys = keysOf(article20)
