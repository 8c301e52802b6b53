import { href, routes } from '../../routes.ts'
import { Button } from '../../web/components/button.tsx'
import { DateField } from '../../web/components/date-field.tsx'
import { ErrorSummary } from '../../web/components/error-summary.tsx'
import { Notice } from '../../web/components/notice.tsx'
import type { Shell } from '../../web/components/site.ts'
import { TextField } from '../../web/components/text-field.tsx'
import { Layout } from '../../web/layout.tsx'
import { localPath, type Language, type Messages } from '../../web/language.ts'
import { ClockProof } from './clock-proof.tsx'
import type { DeadlineAnswer, DeadlineValues } from './deadline-question.ts'

const text = {
  zh: {
    title: '答复期限怎么算',
    intro:
      '行政机关收到政府信息公开申请，不能当场答复的，应当自收到之日起20个工作日内答复。填写日期，逐日看清期限是怎样算出来的。',
    received: '收到申请的日期',
    clarified: '收到补正的日期',
    clarifiedHint: '要求补正过的，期限自收到补正之日起重新计算',
    extended: '延长的工作日数',
    extendedHint: '经政府信息公开工作机构负责人同意并告知申请人，最长20个工作日',
    compute: '计算期限',
    refused: '不能这样计算',
    version: (version: string, last: number) =>
      `工作日历版本 ${version}，依据国务院办公厅各年度放假通知，已公布至${last}年。`,
  },
  en: {
    title: 'How a deadline is counted',
    intro:
      'An agency that cannot answer a request on the spot answers it within 20 working days of receipt. Enter a day and see how the period is counted, day by day.',
    received: 'Day of receipt',
    clarified: 'Day the clarification arrived',
    clarifiedHint: 'After a clarification the period begins anew',
    extended: 'Extension in working days',
    extendedHint: 'With the consent of the head of the disclosure office, 20 at most',
    compute: 'Count',
    refused: 'This cannot be counted',
    version: (version: string, last: number) =>
      `Calendar version ${version}, from the yearly holiday notices of the State Council; published up to ${last}.`,
  },
} satisfies Messages

export type DeadlinePageProps = {
  readonly shell: Shell
  readonly values: DeadlineValues
  readonly answer: DeadlineAnswer
  readonly calendarVersion: { readonly version: string; readonly lastPublishedYear: number }
}

/** Explains the reply period: give a day, see every day of it counted or not, and why. (条例第三十三条) */
export function DeadlinePage({ shell, values, answer, calendarVersion }: DeadlinePageProps) {
  const { language } = shell
  const words = text[language]
  const errors = answer.kind === 'mistaken' ? answer.errors : {}
  return (
    <Layout
      {...shell}
      title={words.title}
      description={words.intro}
      active="deadline"
      invalid={answer.kind === 'mistaken'}
      trail={[{ label: words.title }]}
    >
      <div class="flow">
        <ErrorSummary errors={errors} language={language} />
        <h1>{words.title}</h1>
        <p>{words.intro}</p>
        <form class="form-box" method="get" action={localPath(href(routes.deadline), language)}>
          <DateField
            name="received"
            label={words.received}
            language={language}
            value={values.received}
            error={errors.received}
          />
          <DateField
            name="clarified"
            label={words.clarified}
            hint={words.clarifiedHint}
            language={language}
            value={values.clarified}
            error={errors.clarified}
            optional
          />
          <TextField
            name="extended"
            label={words.extended}
            hint={words.extendedHint}
            language={language}
            value={values.extended}
            error={errors.extended}
            width="short"
            inputmode="numeric"
            optional
          />
          <Button>{words.compute}</Button>
        </form>
        <Answer answer={answer} language={language} />
        <p class="hint">
          {words.version(calendarVersion.version, calendarVersion.lastPublishedYear)}
        </p>
      </div>
    </Layout>
  )
}

function Answer({
  answer,
  language,
}: {
  readonly answer: DeadlineAnswer
  readonly language: Language
}) {
  if (answer.kind !== 'answered') return null
  const { result, receivedOn } = answer
  if (result.kind === 'ran')
    return <ClockProof clock={result.clock} receivedOn={receivedOn} language={language} />
  return (
    <Notice tone="bad" title={text[language].refused}>
      <p>
        {result.because[language]}（{result.basis[language]}）
      </p>
    </Notice>
  )
}
