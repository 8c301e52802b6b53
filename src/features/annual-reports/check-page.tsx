import { writeJson, type CheckedReport } from '../../annual-report/index.ts'
import { href, routes } from '../../routes.ts'
import { Button } from '../../web/components/button.tsx'
import { ErrorSummary } from '../../web/components/error-summary.tsx'
import { Facts } from '../../web/components/facts.tsx'
import { FileField } from '../../web/components/file-field.tsx'
import { Notice } from '../../web/components/notice.tsx'
import type { Shell } from '../../web/components/site.ts'
import { TextField } from '../../web/components/text-field.tsx'
import { Layout } from '../../web/layout.tsx'
import { localPath, type Language, type Messages } from '../../web/language.ts'
import { FindingList } from './findings.tsx'
import { ApplicationTable, ProactiveTable, RemedyTable } from './report-tables.tsx'

const text = {
  zh: {
    title: '年度报告核对',
    intro:
      '交来一份已经公布或者准备公布的政府信息公开工作年度报告，立即读出其中的数字，指出加不拢的、填错的、漏写的。不需要账号，文件读完即弃，不作保存。',
    file: '年度报告文件',
    fileHint: '网页、PDF、Word、Excel 或者文本，20 MB 以内',
    lastYear: '上年度报告文件',
    lastYearHint: '用来核对结转和现行有效件数',
    pasted: '或者把报告全文粘贴在这里',
    pastedHint: '连同表格一起复制；选择了文件的，以文件为准',
    submit: '核对',
    result: '核对结果',
    sound: '没有发现数据错误。',
    unsound: (count: number) => `发现${count}处数据错误。`,
    remarks: (count: number) => `另有${count}处警告和提示。`,
    agency: '机关',
    year: '年度',
    published: '发布日期',
    layout: '格式',
    layoutOf: (layout: string) => `${layout}年版`,
    findings: '发现的问题',
    tables: '读出的表格',
    none: '没有需要改动的地方。',
    another: '再核对一份',
    excel: '下载 Excel',
    pdf: '下载 PDF',
  },
  en: {
    title: 'Check an annual report',
    intro:
      'Hand in an annual report on disclosure, published or about to be: its figures are read at once, with what does not add up, is filled in wrongly or is missing. No account; the file is dropped after reading and nothing is kept.',
    file: 'Report file',
    fileHint: 'Web page, PDF, Word, Excel or text, at most 20 MB',
    lastYear: 'Report of the year before',
    lastYearHint: 'To check what was carried over',
    pasted: 'Or paste the whole report here',
    pastedHint: 'Copy the tables too; a chosen file goes first',
    submit: 'Check',
    result: 'Result',
    sound: 'No errors in the figures.',
    unsound: (count: number) => `Errors in the figures: ${count}.`,
    remarks: (count: number) => `Further warnings and notices: ${count}.`,
    agency: 'Agency',
    year: 'Year',
    published: 'Published',
    layout: 'Form',
    layoutOf: (layout: string) => `of ${layout}`,
    findings: 'Findings',
    tables: 'The tables as read',
    none: 'Nothing to mend.',
    another: 'Check another',
    excel: 'Download Excel',
    pdf: 'Download PDF',
  },
} satisfies Messages

const accepted = '.txt,.md,.html,.htm,.pdf,.docx,.xlsx,.json'

export type CheckErrors = Readonly<Partial<Record<'file' | 'lastYear' | 'pasted', string>>>

export type CheckPageProps = {
  readonly shell: Shell
  readonly errors: CheckErrors
  /** What was pasted, shown again. */
  readonly pasted: string
  readonly report: CheckedReport | undefined
}

/** Reads and checks a report for anybody: the question, and the answer above it. (条例第五十条) */
export function CheckPage({ shell, errors, pasted, report }: CheckPageProps) {
  const { language } = shell
  const words = text[language]
  return (
    <Layout
      {...shell}
      title={report ? words.result : words.title}
      description={words.intro}
      active="check"
      invalid={Object.keys(errors).length > 0}
      trail={[{ label: words.title }]}
    >
      <div class="flow">
        <ErrorSummary errors={errors} language={language} />
        <h1>{report ? words.result : words.title}</h1>
        {report ? (
          <Result report={report} language={language} />
        ) : (
          <p class="lead">{words.intro}</p>
        )}
        {report && <h2>{words.another}</h2>}
        <form
          class="form-box"
          method="post"
          enctype="multipart/form-data"
          action={localPath(href(routes.check), language)}
        >
          <FileField
            name="file"
            label={words.file}
            hint={words.fileHint}
            language={language}
            accept={accepted}
            error={errors.file}
            optional
          />
          <FileField
            name="lastYear"
            label={words.lastYear}
            hint={words.lastYearHint}
            language={language}
            accept={accepted}
            error={errors.lastYear}
            optional
          />
          <TextField
            name="pasted"
            label={words.pasted}
            hint={words.pastedHint}
            language={language}
            value={pasted}
            error={errors.pasted}
            rows={8}
            optional
          />
          <Button>{words.submit}</Button>
        </form>
      </div>
    </Layout>
  )
}

function Result({
  report,
  language,
}: {
  readonly report: CheckedReport
  readonly language: Language
}) {
  const words = text[language]
  const { findings } = report
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const remarks = findings.length - errors
  return (
    <>
      <Notice tone={errors > 0 ? 'bad' : 'good'}>
        <p>
          {errors > 0 ? words.unsound(errors) : words.sound}
          {remarks > 0 && words.remarks(remarks)}
        </p>
      </Notice>
      <Facts
        facts={[
          { term: words.agency, value: report.agency ?? undefined },
          { term: words.year, value: report.year === null ? undefined : String(report.year) },
          { term: words.published, value: report.publishedOn ?? undefined },
          { term: words.layout, value: words.layoutOf(report.layout) },
        ]}
      />
      <form
        class="buttons no-print"
        method="post"
        action={localPath(href(routes.checkedExcel), language)}
      >
        <input type="hidden" name="checked" value={writeJson(report)} />
        <Button kind="quiet">{words.excel}</Button>
        <button
          class="button button-quiet"
          type="submit"
          formaction={localPath(href(routes.checkedPdf), language)}
        >
          {words.pdf}
        </button>
      </form>
      <div class="beside">
        <section class="beside-list flow">
          <h2>{words.findings}</h2>
          {findings.length > 0 ? (
            <FindingList findings={findings} language={language} />
          ) : (
            <p class="hint">{words.none}</p>
          )}
        </section>
        <section class="flow">
          <h2>{words.tables}</h2>
          <ProactiveTable report={report} language={language} />
          <ApplicationTable report={report} language={language} />
          <RemedyTable report={report} language={language} />
        </section>
      </div>
    </>
  )
}
