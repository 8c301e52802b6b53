import { nationalCalendar } from '../law/calendar.ts'
import { runReplyClock, type ReplyClock } from '../law/reply-clock.ts'
import { readText } from './read-file.ts'
import type { Call, Ended, Language, Verb } from './verb.ts'

/** `gongkai clock FILE|-`: the reply period of one application, with its proof. */
export const clockVerb: Verb = {
  name: 'clock',
  arguments: '<file>',
  describe: {
    zh: '一件申请的答复期限及其逐日证明（文件为 JSON，- 为标准输入）',
    en: 'the reply period of one application with its proof (a JSON file, - for standard input)',
  },
  run: async (call) => {
    const file = await readText(call)
    if (!file.ok) return { exit: 2, why: file.why }
    const { parseClockCase } = await import('./clock-case.ts')
    const facts = parseClockCase(file.text, call.language)
    if (!facts.ok) return { exit: 2, why: facts.why }
    const result = runReplyClock(facts.value, nationalCalendar)
    if (result.kind === 'refused') return refusedEvent(call, result)
    printClock(call, result.clock)
    return { exit: 0, value: clockJson(result.clock, call.language) }
  },
}

function refusedEvent(
  { language }: Call,
  { event, because, basis }: Extract<ReturnType<typeof runReplyClock>, { kind: 'refused' }>,
): Ended {
  const value = { refused: { event, because: because[language], basis: basis[language] } }
  const why =
    language === 'zh'
      ? `${event.on} ${event.kind}：${because.zh}（${basis.zh}）`
      : `${event.on} ${event.kind}: ${because.en} (${basis.en})`
  return { exit: 1, value, why }
}

/** The clock as contract: `null` where there is no day. */
function clockJson(clock: ReplyClock, language: Language): unknown {
  return {
    dueOn: clock.dueOn ?? null,
    provisional: clock.provisional,
    clarificationBy: clock.clarificationBy,
    consulteeBy: clock.consulteeBy ?? null,
    payBy: clock.payBy ?? null,
    days: clock.days.map(({ date, counts, because }) => ({
      date,
      counts,
      because: because[language],
    })),
    steps: clock.steps.map(({ on, event, effect, basis }) => {
      return { on, event, effect: effect[language], basis: basis[language] }
    }),
  }
}

function printClock(
  { print, language }: Call,
  { dueOn, provisional, steps, days }: ReplyClock,
): void {
  const zh = language === 'zh'
  const due = dueOn ?? (zh ? '无：申请视为放弃' : 'none: the application counts as abandoned')
  print(zh ? `答复期限：${due}` : `Due: ${due}`)
  if (provisional)
    print(
      zh
        ? '（含尚未公布放假安排的年度，为暂定日期）'
        : '(provisional: a holiday notice is not published)',
    )
  for (const { on, effect, basis } of steps)
    print(zh ? `${on}  ${effect.zh}（${basis.zh}）` : `${on}  ${effect.en} (${basis.en})`)
  for (const { date, counts, because } of days)
    print(`${date}  ${counts ? '●' : '○'} ${because[language]}`)
}
