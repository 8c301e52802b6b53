import { yearOf, type Day } from '../../law/day.ts'
import type { ReplyClock } from '../../law/reply-clock.ts'
import { DayCalendar } from '../../web/components/day-calendar.tsx'
import type { GridDay } from '../../web/components/month-grid.tsx'
import { ProvisionalNotice } from '../../web/components/notice.tsx'
import { Steps } from '../../web/components/steps.tsx'
import { Time } from '../../web/components/time.tsx'
import type { Language, Messages } from '../../web/language.ts'

const text = {
  zh: {
    due: '最迟答复日',
    count: (days: number) => `自收到之日的次日起，共计入${days}个工作日。`,
    calendar: '逐日计算',
    steps: '依据',
    received: '收到申请，当日不计入（民法典第二百零一条）',
  },
  en: {
    due: 'Reply due by',
    count: (days: number) => `${days} working days are counted, from the day after receipt.`,
    calendar: 'Day by day',
    steps: 'Why',
    received: 'received; the day itself is not counted (Civil Code, Art. 201)',
  },
} satisfies Messages

export type ClockProofProps = {
  readonly clock: ReplyClock
  readonly receivedOn: Day
  readonly language: Language
}

/** The last day to reply and its proof, day by day: the same on every page. (条例第三十三条) */
export function ClockProof({ clock, receivedOn, language }: ClockProofProps) {
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
    { on: receivedOn, kind: 'received', because: text[language].received },
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
