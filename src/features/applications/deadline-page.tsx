import { yearOf, type Day } from '../../law/day.ts'
import type { ReplyClock } from '../../law/reply-clock.ts'
import { href, routes } from '../../routes.ts'
import { Button } from '../../web/components/button.tsx'
import { DateField } from '../../web/components/date-field.tsx'
import { DayCalendar } from '../../web/components/day-calendar.tsx'
import { ErrorSummary } from '../../web/components/error-summary.tsx'
import type { GridDay } from '../../web/components/month-grid.tsx'
import { Notice, ProvisionalNotice } from '../../web/components/notice.tsx'
import type { Shell } from '../../web/components/site.ts'
import { Steps } from '../../web/components/steps.tsx'
import { TextField } from '../../web/components/text-field.tsx'
import { Time } from '../../web/components/time.tsx'
import { Layout } from '../../web/layout.tsx'
import { localPath, type Language, type Messages } from '../../web/language.ts'
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
    due: '最迟答复日',
    count: (days: number) => `自收到之日的次日起，共计入${days}个工作日。`,
    calendar: '逐日计算',
    steps: '依据',
    refused: '不能这样计算',
    received1: '收到申请，当日不计入（民法典第二百零一条）',
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
    due: 'Reply due by',
    count: (days: number) => `${days} working days are counted, from the day after receipt.`,
    calendar: 'Day by day',
    steps: 'Why',
    refused: 'This cannot be counted',
    received1: 'received; the day itself is not counted (Civil Code, Art. 201)',
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
    return <Proof clock={result.clock} receivedOn={receivedOn} language={language} />
  return (
    <Notice tone="bad" title={text[language].refused}>
      <p>
        {result.because[language]}（{result.basis[language]}）
      </p>
    </Notice>
  )
}

type ProofProps = {
  readonly clock: ReplyClock
  readonly receivedOn: Day
  readonly language: Language
}

function Proof({ clock, receivedOn, language }: ProofProps) {
  const words = text[language]
  const { dueOn, days, steps, provisional } = clock
  if (dueOn === undefined) return null
  return (
    <>
      <section class="answer flow" aria-labelledby="answer">
        <h2 id="answer">{words.due}</h2>
        <p class="answer-day">
          <Time on={dueOn} inWords={language} />
        </p>
        <p>{words.count(days.filter(({ counts }) => counts).length)}</p>
      </section>
      {provisional && <ProvisionalNotice year={yearOf(dueOn)} language={language} />}
      <h2>{words.calendar}</h2>
      <DayCalendar days={gridDays(clock, receivedOn, language)} language={language} />
      <h2>{words.steps}</h2>
      <Steps
        language={language}
        steps={steps.map(({ on, effect, basis }) => ({
          on,
          title: effect[language],
          basis: basis[language],
        }))}
      />
    </>
  )
}

function gridDays(
  { days, dueOn }: ReplyClock,
  receivedOn: Day,
  language: Language,
): readonly GridDay[] {
  return [
    { on: receivedOn, kind: 'received', because: text[language].received1 },
    ...days.map(({ date, counts, number, because, stopped }): GridDay => {
      const kind = date === dueOn ? 'due' : counts ? 'counted' : stopped ? 'stopped' : 'off'
      return {
        on: date,
        kind,
        number,
        mark: holidayMark(because.zh, language),
        because: because[language],
      }
    }),
  ]
}

/** The name of a holiday in two characters, for its cell: 国庆. */
function holidayMark(because: string, language: Language): string | undefined {
  return language === 'zh' ? /^(..)节?放假/u.exec(because)?.[1] : undefined
}
