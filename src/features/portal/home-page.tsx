import { href, routes } from '../../routes.ts'
import { Entries } from '../../web/components/entries.tsx'
import { Listing, type ListedItem } from '../../web/components/listing.tsx'
import { Panel } from '../../web/components/panel.tsx'
import { nameOf, type Shell } from '../../web/components/site.ts'
import { Layout } from '../../web/layout.tsx'
import { localPath, type Messages } from '../../web/language.ts'
import { agencyKinds, type AgencyKind } from '../../law/agency-kinds.ts'
import { keysOf } from '../../law/keys-of.ts'
import type { AgencyRow } from '../agencies/index.ts'

const text = {
  zh: {
    title: '政府信息公开',
    intro: '在这里查阅各机关依法公开的政府信息和历年年度报告，了解怎样申请没有公开的信息。',
    tools: '常用',
    check: '年度报告核对',
    checkText: '交来一份年度报告，立即读出数字、指出错误，不需要账号',
    deadline: '答复期限怎么算',
    deadlineText: '填一个日期，逐日看清20个工作日是怎样算出来的',
    accessibility: '无障碍说明',
    accessibilityText: '长者模式、键盘操作、读屏和纸质材料',
    siteMap: '网站地图',
    siteMapText: '全部机关和全部栏目一览',
    agencies: '公开机关',
    latest: '最新年度报告',
    none: '还没有公布年度报告。',
  },
  en: {
    title: 'Government information disclosure',
    intro:
      'What the agencies of this government publish by law, their annual reports, and how to request what is not published.',
    tools: 'Often needed',
    check: 'Check an annual report',
    checkText: 'Hand one in: its figures are read and its errors shown; no account',
    deadline: 'How a deadline is counted',
    deadlineText: 'Give a day and see 20 working days counted one by one',
    accessibility: 'Accessibility',
    accessibilityText: 'Larger type, keyboard, screen readers, paper',
    siteMap: 'Site map',
    siteMapText: 'All agencies and all columns',
    agencies: 'Agencies',
    latest: 'Latest annual reports',
    none: 'No annual report has been published yet.',
  },
} satisfies Messages

export type HomePageProps = {
  readonly shell: Shell
  readonly agencies: readonly AgencyRow[]
  readonly reports: readonly ListedItem[]
}

/** The home page of the portal: whose information there is, and the newest reports. */
export function HomePage({ shell, agencies, reports }: HomePageProps) {
  const { language } = shell
  const words = text[language]
  return (
    <Layout {...shell} title={words.title} description={words.intro} active="home" frame="none">
      <div class="flow">
        <h1>{words.title}</h1>
        <p>{words.intro}</p>
        <Panel title={words.agencies}>
          {keysOf(agencyKinds).map((kind) => (
            <AgenciesOfKind
              key={kind}
              kind={kind}
              agencies={agencies.filter((agency) => agency.kind === kind)}
              shell={shell}
            />
          ))}
        </Panel>
        <Panel title={words.latest}>
          {reports.length > 0 ? <Listing items={reports} /> : <p class="hint">{words.none}</p>}
        </Panel>
        <h2>{words.tools}</h2>
        <Entries
          entries={(['check', 'deadline', 'accessibility', 'siteMap'] as const).map((tool) => ({
            title: words[tool],
            text: words[`${tool}Text`],
            href: localPath(href(routes[tool]), language),
          }))}
        />
      </div>
    </Layout>
  )
}

type OfKindProps = {
  readonly kind: AgencyKind
  readonly agencies: readonly AgencyRow[]
  readonly shell: Shell
}

function AgenciesOfKind({ kind, agencies, shell: { language } }: OfKindProps) {
  if (agencies.length === 0) return null
  const { label, english } = agencyKinds[kind]
  return (
    <section>
      <h3>{language === 'zh' ? label : english}</h3>
      <ul class="agencies">
        {agencies.map((agency) => (
          <li key={agency.code}>
            <a href={localPath(href(routes.agency, { code: agency.code }), language)}>
              {nameOf(agency, language)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
