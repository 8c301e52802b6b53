import { contactFacts, type Agency } from '../agencies/index.ts'
import { href, routes } from '../../routes.ts'
import { Entries } from '../../web/components/entries.tsx'
import { Facts } from '../../web/components/facts.tsx'
import { Listing, type ListedItem } from '../../web/components/listing.tsx'
import { Panel } from '../../web/components/panel.tsx'
import { sections, sectionName, type Section } from '../../web/components/side-nav.tsx'
import { nameOf, type Shell } from '../../web/components/site.ts'
import { Layout } from '../../web/layout.tsx'
import { localPath, type Messages } from '../../web/language.ts'

const text = {
  zh: {
    title: (name: string) => `${name}信息公开`,
    intro: '本机关依照《中华人民共和国政府信息公开条例》公开政府信息。',
    guide: '怎样查找和获取本机关的信息，向谁联系',
    rules: '公开工作依据的法规和制度',
    statutoryContent: '依法应当主动公开的十五类信息',
    reports: '每年公布的政府信息公开工作年度报告',
    howToApply: '没有公开的信息怎样申请，多久答复',
    latest: '最近的年度报告',
    none: '本机关还没有在此公布年度报告。',
    all: '全部',
    contact: '联系方式',
  },
  en: {
    title: (name: string) => `${name}: information disclosure`,
    intro:
      'This agency discloses information under the Regulations on Government Information Disclosure.',
    guide: 'How to find and obtain its information, and whom to ask',
    rules: 'The rules that disclosure works by',
    statutoryContent: 'Fifteen kinds of information published by law',
    reports: 'The report on disclosure, published every year',
    howToApply: 'How to request what is not published, and how long it takes',
    latest: 'Latest annual reports',
    none: 'No annual report of this agency has been published here yet.',
    all: 'All',
    contact: 'Contact',
  },
} satisfies Messages & Record<'zh' | 'en', Record<Section, string>>

export type AgencyPageProps = {
  readonly shell: Shell
  readonly agency: Agency
  readonly reports: readonly ListedItem[]
}

/** The home page of an agency: its fixed columns, its latest reports, whom to ask. (国办公开办函〔2019〕61号) */
export function AgencyPage({ shell, agency, reports }: AgencyPageProps) {
  const { language } = shell
  const words = text[language]
  const title = words.title(nameOf(agency, language))
  const all = {
    href: localPath(href(routes.reports, { code: agency.code }), language),
    label: words.all,
  }
  return (
    <Layout {...shell} title={title} agency={agency} frame="none" trail={[]}>
      <div class="flow">
        <h1>{title}</h1>
        <p>{words.intro}</p>
        <Entries
          entries={sections.map((section) => ({
            title: sectionName(section, language),
            href: localPath(href(routes[section], { code: agency.code }), language),
            text: words[section],
          }))}
        />
        <Panel title={words.latest} more={all}>
          {reports.length > 0 ? <Listing items={reports} /> : <p class="hint">{words.none}</p>}
        </Panel>
        <Panel title={words.contact}>
          <Facts facts={contactFacts(agency, language)} />
        </Panel>
      </div>
    </Layout>
  )
}
