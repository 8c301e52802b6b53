import { href, routes } from '../../routes.ts'
import { sectionItems } from '../../web/components/side-nav.tsx'
import { nameOf, type Shell } from '../../web/components/site.ts'
import { Layout } from '../../web/layout.tsx'
import { localPath, type Messages } from '../../web/language.ts'
import type { AgencyRow } from '../agencies/index.ts'

const text = {
  zh: {
    title: '网站地图',
    portal: '全站',
    home: '首页',
    check: '年度报告核对',
    deadline: '答复期限怎么算',
    accessibility: '无障碍说明',
  },
  en: {
    title: 'Site map',
    portal: 'Portal',
    home: 'Home',
    check: 'Check an annual report',
    deadline: 'How a deadline is counted',
    accessibility: 'Accessibility',
  },
} satisfies Messages

export type SiteMapPageProps = { readonly shell: Shell; readonly agencies: readonly AgencyRow[] }

/** Every column of every agency on one page. */
export function SiteMapPage({ shell, agencies }: SiteMapPageProps) {
  const { language } = shell
  const words = text[language]
  return (
    <Layout {...shell} title={words.title} active="siteMap" trail={[{ label: words.title }]}>
      <div class="flow">
        <h1>{words.title}</h1>
        <h2>{words.portal}</h2>
        <ul class="agencies">
          {(['home', 'check', 'deadline', 'accessibility'] as const).map((page) => (
            <li key={page}>
              <a href={localPath(href(routes[page]), language)}>{words[page]}</a>
            </li>
          ))}
        </ul>
        {agencies.map((agency) => (
          <section key={agency.code}>
            <h2>
              <a href={localPath(href(routes.agency, { code: agency.code }), language)}>
                {nameOf(agency, language)}
              </a>
            </h2>
            <ul class="agencies">
              {sectionItems(agency, language).map((item) => (
                <li key={item.key}>
                  <a href={item.href}>{item.label}</a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Layout>
  )
}
