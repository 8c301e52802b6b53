import { dayStatus, nationalCalendar } from '../law/calendar.ts'
import { identifierKinds, identify } from '../law/identifier.ts'
import { periodInDays, periodInMonths, type PeriodEnd } from '../law/period.ts'
import { feeByItem, feeByPage, type Fee } from '../law/processing-fee.ts'
import { addWorkingDays, countWorkingDays } from '../law/working-days.ts'
import { countArgument, dayArgument, type Parsed } from './arguments.ts'
import { clockVerb } from './clock-verb.ts'
import { refused, type Call, type Ended, type Verb } from './verb.ts'

const provisionalRemark = {
  zh: '提示：其中有年度的放假通知尚未公布，暂按法定节假日推算，公布后请重新计算',
  en: 'Note: the holiday notice of a year in question is not published; statutory days are assumed',
}

/** The verbs that ask the law alone: working days, clocks, fees, periods, identifiers. */
export const statuteVerbs: readonly Verb[] = [
  {
    name: 'workday is',
    arguments: '<date>',
    describe: { zh: '某日是不是工作日', en: 'whether a day is a working day' },
    run: withDay(async (call, on) => {
      const { works, because, provisional } = dayStatus(on, nationalCalendar)
      remarkProvisional(call, provisional)
      const zh = `${on} ${works ? '是' : '不是'}工作日（${because.zh}）`
      const en = `${on} is ${works ? 'a' : 'no'} working day (${because.en})`
      call.print(call.language === 'zh' ? zh : en)
      return { exit: 0, value: { workday: works } }
    }),
  },
  {
    name: 'workday add',
    arguments: '<date> <count>',
    describe: { zh: '某日之后的第 N 个工作日', en: 'the N-th working day after a day' },
    run: withDay(async (call, from) => {
      const count = countArgument(call.arguments[1])
      if (!count.ok) return mistaken(call, count)
      const added = addWorkingDays(from, count.value, nationalCalendar)
      remarkProvisional(call, added.provisional)
      call.print(added.date)
      return { exit: 0, value: added }
    }),
  },
  {
    name: 'workday count',
    arguments: '<from> <to>',
    describe: {
      zh: '两日之间的工作日数（不含起日，含止日）',
      en: 'working days after FROM, up to and including TO',
    },
    run: withDay(async (call, from) => {
      const to = dayArgument(call.arguments[1])
      if (!to.ok) return mistaken(call, to)
      if (to.value < from)
        return refused(call, '止日早于起日：请先写起日', 'TO lies before FROM: write FROM first')
      const counted = countWorkingDays(from, to.value, nationalCalendar)
      remarkProvisional(call, counted.provisional)
      call.print(String(counted.days))
      return { exit: 0, value: counted }
    }),
  },
  clockVerb,
  {
    name: 'fee by-item',
    arguments: '<count>',
    options: [
      [
        '--already <count>',
        { zh: '同一申请人本月此前已有的件数', en: "the applicant's earlier items of the month" },
      ],
    ],
    describe: { zh: '按件计收的信息处理费', en: 'the processing fee by item' },
    run: async (call) => {
      const count = countArgument(call.arguments[0])
      if (!count.ok) return mistaken(call, count)
      const already = countArgument(String(call.options['already'] ?? '0'))
      if (!already.ok) return mistaken(call, already)
      return printedFee(call, feeByItem(count.value, { already: already.value }))
    },
  },
  {
    name: 'fee by-page',
    arguments: '<pages>',
    describe: { zh: '按量（页）计收的信息处理费', en: 'the processing fee by page' },
    run: async (call) => {
      const pages = countArgument(call.arguments[0])
      return pages.ok ? printedFee(call, feeByPage(pages.value)) : mistaken(call, pages)
    },
  },
  {
    name: 'period',
    arguments: '<date> <unit> <count>',
    describe: {
      zh: '自某日起若干日或若干月的届满日（unit 为 days 或 months）',
      en: 'the end of a period of natural days or months (unit: days or months)',
    },
    run: withDay(async (call, from) => {
      const [, unit, text] = call.arguments
      const count = countArgument(text)
      if (!count.ok) return mistaken(call, count)
      if (unit !== 'days' && unit !== 'months') {
        return refused(
          call,
          `单位应为 days 或 months，而不是“${unit}”`,
          `The unit is days or months, not "${unit}"`,
        )
      }
      const period = unit === 'days' ? periodInDays : periodInMonths
      return printedPeriod(call, period(from, count.value, nationalCalendar))
    }),
  },
  {
    name: 'id',
    arguments: '<code>',
    describe: {
      zh: '校验统一社会信用代码或者居民身份证号码',
      en: 'check a unified social credit code or a resident identity number',
    },
    run: async (call) => {
      const { kind, valid, normalised, warnings, reason } = identify(call.arguments[0] ?? '')
      const name = identifierKinds[kind]
      const { language } = call
      call.print(
        language === 'zh'
          ? `${name.label}，${reason ? `无效：${reason.zh}` : '有效'}`
          : `${name.english}, ${reason ? `not valid: ${reason.en}` : 'valid'}`,
      )
      const remarks = warnings.map((warning) => warning[language])
      for (const remark of remarks) call.print(remark)
      return { exit: valid ? 0 : 1, value: { kind, valid, normalised, warnings: remarks } }
    },
  },
]

type Day = Parameters<typeof dayStatus>[0]

/** A verb whose first argument is a day. */
function withDay(run: (call: Call, on: Day) => Promise<Ended>): Verb['run'] {
  return async (call) => {
    const on = dayArgument(call.arguments[0])
    return on.ok ? run(call, on.value) : mistaken(call, on)
  }
}

function mistaken({ language }: Call, { why }: Extract<Parsed<unknown>, { ok: false }>): Ended {
  return { exit: 2, why: why[language] }
}

function remarkProvisional({ remark, language }: Call, provisional: boolean): void {
  if (provisional) remark(provisionalRemark[language])
}

function printedFee({ print, language }: Call, fee: Fee): Ended {
  for (const { from, to, units, each, amount } of fee.tiers) {
    const span = to === null ? `${from}+` : `${from}-${to}`
    print(
      language === 'zh'
        ? `${span}：${units} × ${each} 元 = ${amount} 元`
        : `${span}: ${units} × ${each} = ${amount} yuan`,
    )
  }
  print(language === 'zh' ? `合计 ${fee.total} 元` : `total ${fee.total} yuan`)
  return { exit: 0, value: fee }
}

function printedPeriod(call: Call, { endsOn, rawEndsOn, provisional }: PeriodEnd): Ended {
  const moved = endsOn !== rawEndsOn
  const zh = moved ? `${endsOn}（届满日 ${rawEndsOn} 为休息日，顺延）` : endsOn
  const en = moved ? `${endsOn} (${rawEndsOn} is a day off; moved)` : endsOn
  remarkProvisional(call, provisional)
  call.print(call.language === 'zh' ? zh : en)
  return { exit: 0, value: { endsOn, rawEndsOn } }
}
