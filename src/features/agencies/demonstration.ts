import { day } from '../../law/day.ts'
import type { AgencyKind } from '../../law/agency-kinds.ts'
import type { DatedGuide } from './agency.ts'
import type { NewAgency } from './queries.ts'
import type { StoredSite } from './stored.ts'

/**
 * The demonstration: the tree of a district. The names are those of real offices, since the report
 * shown is a published one; codes, addresses and numbers are made up.
 */
const site: StoredSite = {
  name: { zh: '东胜区人民政府门户网站', en: 'Dongsheng District People’s Government' },
  sponsor: { zh: '东胜区人民政府办公室', en: 'Office of Dongsheng District People’s Government' },
  contact: {
    phone: '0477-0000000',
    email: 'disclosure@dongsheng.example',
    address: { zh: '东胜区示范路1号', en: '1 Shifan Road, Dongsheng District' },
  },
  siteCode: '0000000000',
  icp: '蒙ICP备00000000号',
  policeFiling: '蒙公网安备00000000000000号',
  demo: true,
}

const root = '11150602MB0D00010T'

type Entry = {
  readonly code: string
  readonly name: string
  readonly english: string
  readonly kind: AgencyKind
  readonly supervising?: boolean
}

const entries: readonly Entry[] = [
  {
    code: root,
    name: '东胜区人民政府',
    english: 'Dongsheng District People’s Government',
    kind: 'government',
  },
  {
    code: '11150602MB0D00029P',
    name: '东胜区人民政府办公室',
    english: 'Office of Dongsheng District People’s Government',
    kind: 'office',
    supervising: true,
  },
  {
    code: '11150602MB1A2B3CXE',
    name: '东胜区行政审批和政务服务局',
    english: 'Dongsheng Administrative Approval and Government Services Bureau',
    kind: 'department',
  },
  {
    code: '11150602MB0D00037J',
    name: '东胜区民政局',
    english: 'Dongsheng Civil Affairs Bureau',
    kind: 'department',
  },
  {
    code: '11150602MB0D00045D',
    name: '东胜区教育体育局',
    english: 'Dongsheng Education and Sports Bureau',
    kind: 'department',
  },
  {
    code: '11150602MB0D000538',
    name: '东胜区市场监督管理局',
    english: 'Dongsheng Market Regulation Bureau',
    kind: 'department',
  },
  {
    code: '11150602MB0D000613',
    name: '东胜区司法局',
    english: 'Dongsheng Justice Bureau',
    kind: 'department',
  },
  {
    code: '11150602MB0D00088T',
    name: '罕台镇人民政府',
    english: 'Hantai Township People’s Government',
    kind: 'township',
  },
]

/** The bureau whose published report the demonstration shows. */
export const demonstrationBureau = '11150602MB1A2B3CXE'

/** The agencies of the demonstration, parents first. */
export const demonstrationAgencies: readonly NewAgency[] = entries.map(
  ({ supervising = false, ...entry }, position) => ({
    ...entry,
    supervising,
    position,
    parentCode: entry.code === root ? null : root,
    guide: guideOf(entry.name, position),
    ...(entry.code === root && { site }),
  }),
)

function guideOf(name: string, position: number): DatedGuide {
  return {
    classification:
      '按《政府信息公开条例》第二十条分为规章文件、机构职能、规划计划、统计信息、行政许可、行政处罚和行政强制、财政预决算、收费项目、政府采购等十五类，另有年度报告和公开制度。',
    arrangement:
      '每条信息载明索引号、名称、内容概述、生成日期、发布机构、公开方式。索引号由机关统一社会信用代码、年份和五位流水号组成，一经编定不再变更。',
    access: `可在本网站查阅、下载；可到区政务服务大厅、区图书馆、区档案馆的查阅点查阅；也可以向${name}提出申请获取。`,
    officeName: `${name}政府信息公开办公室`,
    officeAddress: `东胜区示范路${position + 1}号`,
    officeHours: '工作日 8:30—12:00，14:30—17:30',
    phone: `0477-000000${position}`,
    fax: `0477-000001${position}`,
    internetContact: `disclosure-${position}@dongsheng.example`,
    updatedOn: day('2026-01-05'),
  }
}
