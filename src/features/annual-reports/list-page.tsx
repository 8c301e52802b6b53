import { href, routes } from '../../routes.ts'
import { DataTable } from '../../web/components/data-table.tsx'
import type { Shell } from '../../web/components/site.ts'
import { Time } from '../../web/components/time.tsx'
import { localPath, type Language, type Messages } from '../../web/language.ts'
import { ColumnPage, type Agency } from '../agencies/index.ts'
import type { ListedReport } from './queries.ts'

const text = {
  zh: {
    intro:
      '本机关每年1月31日前公布上一年度的政府信息公开工作年度报告（县级以上人民政府为3月31日前）。',
    caption: '历年年度报告',
    name: '名称',
    year: '年度',
    on: '发布日期',
    empty: '本机关还没有在此公布年度报告。',
    title: ({ agencyName, year, title }: ListedReport) =>
      title ?? `${agencyName}${year}年政府信息公开工作年度报告`,
  },
  en: {
    intro:
      'Every agency publishes its report on the year before by 31 January, a government by 31 March.',
    caption: 'Annual reports by year',
    name: 'Title',
    year: 'Year',
    on: 'Published',
    empty: 'No annual report of this agency has been published here yet.',
    title: ({ agencyEnglish, year }: ListedReport) => `${agencyEnglish}: Annual report ${year}`,
  },
} satisfies Messages

/** What a report is called in lists. */
export function reportTitle(report: ListedReport, language: Language): string {
  return text[language].title(report)
}

/** Where a report stands. */
export function reportHref({ agencyCode, year }: ListedReport, language: Language): string {
  return localPath(href(routes.report, { code: agencyCode, year }), language)
}

export type ListPageProps = {
  readonly shell: Shell
  readonly agency: Agency
  readonly reports: readonly ListedReport[]
}

/** The column 政府信息公开年报 of an agency: all its reports, the newest first. (国办公开办函〔2019〕61号) */
export function ListPage({ shell, agency, reports }: ListPageProps) {
  const { language } = shell
  const words = text[language]
  return (
    <ColumnPage shell={shell} agency={agency} section="reports">
      <p>{words.intro}</p>
      <DataTable
        caption={words.caption}
        rows={reports}
        empty={words.empty}
        columns={[
          {
            header: words.name,
            is: 'title',
            cell: (report) => <a href={reportHref(report, language)}>{words.title(report)}</a>,
          },
          { header: words.year, is: 'code', cell: ({ year }) => String(year) },
          { header: words.on, is: 'code', cell: ({ on }) => <Time on={on} /> },
        ]}
      />
    </ColumnPage>
  )
}
