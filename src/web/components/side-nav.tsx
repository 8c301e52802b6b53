import { href, routes } from '../../routes.ts'
import { localPath, type Language, type Messages } from '../language.ts'
import { NavList } from './nav-list.tsx'
import { nameOf, type AgencyName } from './site.ts'

/** The columns of an agency's disclosure platform, in the order that is fixed. (国办公开办函〔2019〕61号) */
export const sections = ['guide', 'rules', 'statutoryContent', 'reports', 'howToApply'] as const

export type Section = (typeof sections)[number]

/** The id of the side column, where the link at the top of a telephone's page leads. */
export const sideNavId = 'columns'

const text = {
  zh: {
    name: (agency: string) => `${agency}信息公开栏目`,
    title: '政府信息公开',
    guide: '政府信息公开指南',
    rules: '政府信息公开制度',
    statutoryContent: '法定主动公开内容',
    reports: '政府信息公开年报',
    howToApply: '依申请公开',
  },
  en: {
    name: (agency: string) => `Disclosure columns of ${agency}`,
    title: 'Information disclosure',
    guide: 'Disclosure guide',
    rules: 'Disclosure rules',
    statutoryContent: 'Statutory content',
    reports: 'Annual reports',
    howToApply: 'Make a request',
  },
} satisfies Messages

/** What a column is called. (国办公开办函〔2019〕61号) */
export function sectionName(section: Section, language: Language): string {
  return text[language][section]
}

/** The columns of one agency. */
export function sectionItems({ code }: AgencyName, language: Language) {
  return sections.map((key) => ({
    key,
    label: sectionName(key, language),
    href: localPath(href(routes[key], { code }), language),
  }))
}

export type SideNavProps = {
  readonly agency: AgencyName
  readonly section?: Section | undefined
  readonly here: string
  readonly language: Language
}

/** The left column; below the content on a telephone. */
export function SideNav({ agency, section, here, language }: SideNavProps) {
  const { name, title } = text[language]
  return (
    <nav class="side-nav" id={sideNavId} aria-label={name(nameOf(agency, language))}>
      <h2>{title}</h2>
      <NavList items={sectionItems(agency, language)} active={section} here={here} />
    </nav>
  )
}
