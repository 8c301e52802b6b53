import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reports } from '../../test/arbitraries.ts'
import { check, read, writeText, type Report } from './index.ts'
import { forMatching } from './normalise.ts'
import { simplifiedOf } from './traditional.ts'

async function readText(text: string): Promise<Report> {
  const result = await read({ name: 'report.txt', bytes: new TextEncoder().encode(text) })
  if (result.kind === 'unreadable') throw new Error(result.why)
  return result.report
}

function tablesOf({ applications, remedies, proactive }: Report) {
  return { applications, remedies, proactive }
}

const traditionalOf = new Map(Array.from(simplifiedOf, ([from, to]) => [to, from]))

function traditional(text: string): string {
  return Array.from(text, (letter) => traditionalOf.get(letter) ?? letter).join('')
}

/** Radicals as Chrome prints them for whole characters. */
const radicals: readonly (readonly [string, string])[] = [
  ['一', '⼀'],
  ['行', '⾏'],
  ['文', '⽂'],
  ['人', '⼈'],
  ['民', '⺠'],
  ['大', '⼤'],
]

function fullWidth(text: string): string {
  return text.replaceAll(/\d/gu, (figure) => String.fromCodePoint(0xff10 + Number(figure)))
}

/** A row of table three as it is written: its label, which may begin with an ordinal, and seven cells. */
const ROW = /^\| ((?:\d\.)?\D[^|]*) \|((?: \d+ \|){7})$/gmu

const flattenings: readonly (readonly [string, (text: string) => string])[] = [
  ['from a mirror in the traditional script', traditional],
  [
    'from a mirror that puts readings behind converted characters',
    (text) =>
      traditional(text)
        .replaceAll('發', '發(fā)')
        .replaceAll('數', '數(shù)')
        .replaceAll('規', '規(guī)'),
  ],
  [
    'from a print with radicals for characters',
    (text) => radicals.reduce((own, [from, to]) => own.replaceAll(from, to), text),
  ],
  ['in figures of full width', fullWidth],
  [
    'with every row in a small table of its own, headed by column names',
    (text) =>
      text.replaceAll(
        ROW,
        (row) => `| 项目 | 自然人 | 商业企业 | 总计 |\n|---|---|---|---|\n${row}\n`,
      ),
  ],
  [
    'with the heads of table four jumbled, as flip-books have them',
    (text) =>
      text.replaceAll(/^\|? ?结果维持.*$/gmu, '结 结 其 尚\n果 果 他 未\n总计 结 结 其 尚 总计'),
  ],
]

it.each(flattenings)('the tables of a report are read %s', async (_, flatten) => {
  await fc.assert(
    fc.asyncProperty(reports, async (report) => {
      expect(tablesOf(await readText(flatten(writeText(report))))).toEqual(tablesOf(report))
    }),
    { numRuns: 20 },
  )
})

/** Table three column by column, its labels below, as the default order of a converter gives it. */
function columnByColumn(text: string): string {
  const rows = Array.from(text.matchAll(ROW), ([, label = '', cells = '']) => ({ label, cells }))
  const columns = Array.from({ length: 7 }, (_, column) =>
    rows.map(({ cells }) => cells.match(/\d+/gu)?.[column] ?? '').join('\n'),
  )
  const block = [...columns, rows.map(({ label }) => label).join('\n')].join('\n\n')
  return text.replaceAll(ROW, '').replace('| 申请人情况', `${block}\n| 申请人情况`)
}

it('a table three whose labels were torn from its figures is read by its identities', async () => {
  await fc.assert(
    fc.asyncProperty(reports, async (report) => {
      const { applications } = await readText(columnByColumn(writeText(report)))
      expect(applications).toEqual(report.applications)
    }),
    { numRuns: 20 },
  )
})

it('a table three whose labels were torn from its figures is not read when a sum is wrong', async () => {
  const [report] = fc.sample(reports, { numRuns: 1, seed: 5 })
  const [, ...rest] = report?.applications.granted ?? []
  const wrong = {
    ...report!,
    applications: { ...report!.applications, granted: [90_001, ...rest] },
  }
  const { applications } = await readText(columnByColumn(writeText(wrong)))
  expect(applications.granted?.[0]).not.toBe(90_001)
  expect(applications.total?.[6]).toBeNull()
})

describe('the plain copy of a text', () => {
  it('is as long as the text, so that places stay the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(forMatching(text)).toHaveLength(text.length)
      }),
    )
  })
})

it('a report in order is in order in every script', async () => {
  await fc.assert(
    fc.asyncProperty(reports, async (report) => {
      const errors = check(await readText(traditional(writeText(report)))).filter(
        ({ severity }) => severity === 'error',
      )
      expect(errors).toEqual([])
    }),
    { numRuns: 10 },
  )
})
