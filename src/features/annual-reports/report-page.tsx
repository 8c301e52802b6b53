import type { CheckedReport, Finding, ReportSection } from '../../annual-report/index.ts'
import { reportSections } from '../../law/report-sections.ts'
import { href, routes } from '../../routes.ts'
import { ArticleToolbar } from '../../web/components/article-toolbar.tsx'
import { Facts } from '../../web/components/facts.tsx'
import { languageTags } from '../../web/components/foreign.tsx'
import { Notice } from '../../web/components/notice.tsx'
import { sectionName } from '../../web/components/side-nav.tsx'
import { nameOf, type Shell } from '../../web/components/site.ts'
import { Time } from '../../web/components/time.tsx'
import { Layout } from '../../web/layout.tsx'
import { localPath, type Language, type Messages } from '../../web/language.ts'
import type { Agency } from '../agencies/index.ts'
import { FindingList } from './findings.tsx'
import { ApplicationTable, ProactiveTable, RemedyTable } from './report-tables.tsx'
import type { StoredReport } from './stored-report.ts'

const text = {
  zh: {
    title: (agency: string, year: number) => `${agency}${year}年政府信息公开工作年度报告`,
    publisher: '发布机构',
    year: '报告年度',
    published: '发布日期',
    version: '版本',
    versionOf: (version: number) => `第${version}版`,
    check: '数据核对',
    sound: '表内各行、各列的勾稽关系全部相等。',
    unsound: (count: number) => `发现${count}处数据错误：`,
    remarks: (count: number) => `另有${count}处提示`,
    chineseOnly: '',
    numeral: (number: number) => `${'一二三四五六'[number - 1] ?? ''}、`,
  },
  en: {
    title: (agency: string, year: number) => `${agency}: Annual report on disclosure ${year}`,
    publisher: 'Publisher',
    year: 'Year reported',
    published: 'Published',
    version: 'Version',
    versionOf: (version: number) => String(version),
    check: 'Figures checked',
    sound: 'All sums in the rows and columns of the tables agree.',
    unsound: (count: number) => `Errors found in the figures: ${count}`,
    remarks: (count: number) => `Further remarks: ${count}`,
    chineseOnly: 'The text of the report is in Chinese.',
    numeral: (number: number) => `${number}. `,
  },
} satisfies Messages

export type ReportPageProps = {
  readonly shell: Shell
  readonly agency: Agency
  readonly stored: StoredReport
}

/** A report as people read it: its facts, six sections with the official tables, and what a check finds. */
export function ReportPage({ shell, agency, stored }: ReportPageProps) {
  const { language, path, preferences } = shell
  const { report, year } = stored
  const words = text[language]
  const title = (language === 'zh' && report.title) || words.title(nameOf(agency, language), year)
  const column = sectionName('reports', language)
  const list = localPath(href(routes.reports, { code: agency.code }), language)
  const article = stored.publishedOn
    ? { article: { publishedOn: stored.publishedOn, source: agency.name } }
    : {}
  return (
    <Layout
      {...shell}
      {...article}
      title={title}
      agency={agency}
      section="reports"
      column={column}
      trail={[{ label: column, href: list }, { label: `${year}` }]}
    >
      <article class="article flow">
        <h1>{title}</h1>
        <Facts facts={factsOf(agency, stored, language)} />
        <ArticleToolbar
          path={path}
          language={language}
          preferences={preferences}
          downloads={downloadsOf(agency.code, year, language)}
        />
        {words.chineseOnly !== '' && <p class="hint">{words.chineseOnly}</p>}
        {reportSections.map(({ number, heading, english }) => (
          <section key={number} class="flow">
            <h2>
              {words.numeral(number)}
              {language === 'zh' ? heading : english}
            </h2>
            <SectionText section={report.sections.find((section) => section.number === number)} />
            <SectionTable number={number} report={report} language={language} />
          </section>
        ))}
        <Check findings={report.findings} language={language} />
      </article>
    </Layout>
  )
}

function factsOf(agency: Agency, stored: StoredReport, language: Language) {
  const words = text[language]
  return [
    { term: words.publisher, value: nameOf(agency, language) },
    { term: words.year, value: String(stored.year) },
    {
      term: words.published,
      value: stored.publishedOn && <Time on={stored.publishedOn} inWords={language} />,
    },
    {
      term: words.version,
      value: stored.version > 1 ? words.versionOf(stored.version) : undefined,
    },
  ]
}

function downloadsOf(code: string, year: number, language: Language) {
  const formats = [
    ['JSON', routes.reportJson],
    ['CSV', routes.reportCsv],
    ['TXT', routes.reportText],
  ] as const
  return formats.map(([label, route]) => ({
    label,
    href: localPath(href(route, { code, year }), language),
  }))
}

function SectionText({ section }: { readonly section: ReportSection | undefined }) {
  if (!section || section.text === '') return null
  return section.text.split('\n').map((paragraph, index) => (
    <p key={index} lang={languageTags.zh}>
      {paragraph}
    </p>
  ))
}

type SectionTableProps = {
  readonly number: number
  readonly report: CheckedReport
  readonly language: Language
}

function SectionTable({ number, report, language }: SectionTableProps) {
  if (number === 2) return <ProactiveTable report={report} language={language} />
  if (number === 3) return <ApplicationTable report={report} language={language} />
  return number === 4 ? <RemedyTable report={report} language={language} /> : null
}

/** What the checker says of the report, for whoever wants to know; findings are in Chinese. */
function Check({
  findings,
  language,
}: {
  readonly findings: readonly Finding[]
  readonly language: Language
}) {
  const words = text[language]
  const errors = findings.filter(({ severity }) => severity === 'error')
  const remarks = findings.filter(({ severity }) => severity !== 'error')
  return (
    <section class="flow no-print">
      <h2>{words.check}</h2>
      <Notice tone={errors.length > 0 ? 'bad' : 'good'}>
        <p>{errors.length > 0 ? words.unsound(errors.length) : words.sound}</p>
      </Notice>
      {errors.length > 0 && <FindingList findings={errors} language={language} />}
      {remarks.length > 0 && (
        <details>
          <summary>{words.remarks(remarks.length)}</summary>
          <FindingList findings={remarks} language={language} />
        </details>
      )}
    </section>
  )
}
