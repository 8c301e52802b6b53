import { nationalCalendar } from '../../src/law/calendar.ts'
import { day, type Day } from '../../src/law/day.ts'
import type { ProofDay } from '../../src/law/reply-clock-proof.ts'
import { runReplyClock } from '../../src/law/reply-clock.ts'
import { isWorkingDay } from '../../src/law/working-days.ts'
import { Button, ButtonRow, LinkButton } from '../../src/web/components/button.tsx'
import { DateField } from '../../src/web/components/date-field.tsx'
import { DayCalendar } from '../../src/web/components/day-calendar.tsx'
import { ErrorSummary } from '../../src/web/components/error-summary.tsx'
import type { GridDay } from '../../src/web/components/month-grid.tsx'
import { Notice, ProvisionalNotice } from '../../src/web/components/notice.tsx'
import { Radios } from '../../src/web/components/radios.tsx'
import { Steps } from '../../src/web/components/steps.tsx'
import { TextField } from '../../src/web/components/text-field.tsx'
import { Time } from '../../src/web/components/time.tsx'
import type { Language } from '../../src/web/language.ts'
import { Layout } from '../../src/web/layout.tsx'
import { shellOf, type Look } from './shell.ts'

const receivedOn = day('2026-04-13')
const result = runReplyClock(
  {
    receivedOn,
    events: [
      { kind: 'thirdPartyConsulted', on: day('2026-04-17'), deliveredOn: day('2026-04-18') },
      { kind: 'thirdPartyReplied', on: day('2026-04-28') },
    ],
    asOf: day('2026-05-06'),
  },
  nationalCalendar,
)

function gridDay(proof: ProofDay, dueOn: Day | undefined, language: Language): GridDay {
  const stopped = isWorkingDay(proof.date, nationalCalendar) ? 'stopped' : 'off'
  const kind = proof.date === dueOn ? 'due' : proof.counts ? 'counted' : stopped
  const because = proof.because[language]
  const mark = because.endsWith('放假') ? because.replace('节放假', '') : undefined
  return { on: proof.date, kind, number: proof.number, mark, because }
}

const labels: Readonly<Record<string, string>> = {
  received: '收到申请',
  thirdPartyConsulted: '征求第三方意见',
  thirdPartyReplied: '收到第三方意见',
}

const errors = { receivedOn: '请填写收到申请的日期，例如 2026-03-02', form: '请至少填写一项' }

/** A form that came back with mistakes, and the proof of a deadline. */
export function DeadlinePage({ language, preferences }: Look) {
  if (result.kind === 'refused') throw new RangeError('the example is lawful')
  const { dueOn, days, steps } = result.clock
  return (
    <Layout
      {...shellOf('deadline', { language, preferences })}
      title="期限计算"
      active="deadline"
      trail={[{ label: '期限计算' }]}
      invalid
    >
      <ErrorSummary errors={errors} language={language} />
      <h1>期限计算</h1>
      <p class="lead">填写收到申请的日期和后来发生的事，算出最迟哪一天答复，并逐日说明理由。</p>
      <form class="form-box" method="get" action="/deadline">
        <DateField
          name="receivedOn"
          label="收到申请的日期"
          value="2026-02-30"
          error={errors.receivedOn}
          language={language}
        />
        <TextField
          name="extension"
          label="延长的工作日数"
          hint="不超过20个工作日（条例第三十三条第二款）"
          value={'"><script>alert(1)</script>'}
          width="short"
          inputmode="numeric"
          optional
          language={language}
        />
        <TextField
          name="note"
          label="说明"
          rows={3}
          value="<b>粗体</b>"
          optional
          language={language}
        />
        <Radios
          name="consulted"
          label="是否征求第三方意见"
          value="no"
          language={language}
          options={[
            { value: 'yes', label: '征求了', hint: '所需时间不计入期限' },
            { value: 'no', label: '没有征求' },
          ]}
        />
        <ButtonRow>
          <Button>计算</Button>
          <LinkButton href="/deadline" kind="quiet">
            重新填写
          </LinkButton>
          <Button kind="danger">全部清除</Button>
        </ButtonRow>
      </form>
      <h2>计算结果</h2>
      {dueOn && (
        <section class="answer">
          <p>最迟答复日期</p>
          <p class="answer-day">
            <Time on={dueOn} inWords={language} />
          </p>
        </section>
      )}
      <Notice title="说明">
        <p>征求第三方意见的时间不计入期限。</p>
      </Notice>
      <ProvisionalNotice year={2027} language={language} />
      <h2>逐日说明</h2>
      <DayCalendar
        days={[
          { on: receivedOn, kind: 'received', because: '收到申请，当日不计' },
          ...days.map((proof) => gridDay(proof, dueOn, language)),
        ]}
        language={language}
      />
      <h2>经过</h2>
      <Steps
        steps={steps.map(({ on, event, effect, basis }, at) => ({
          on,
          title: labels[event] ?? event,
          body: effect[language],
          basis: basis[language],
          current: at === steps.length - 1,
        }))}
        language={language}
      />
    </Layout>
  )
}
