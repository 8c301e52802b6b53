import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { soundReport } from '../../test/report-forms.ts'
import { check, read, write, type Report } from './index.ts'

/** Published reports stand beside the checkout where there are any; the project holds none of them. */
const corpus = new URL('../../../shared/corpus/', import.meta.url)

type Tables = Pick<Report, 'layout' | 'proactive' | 'applications' | 'remedies'>

type Sample = {
  readonly name: string
  readonly bytes: Uint8Array
  readonly truth: Tables & Pick<Report, 'year'>
  /** How many sums are wrong in the report itself. */
  readonly violations: number
}

function published(): readonly Sample[] {
  if (!existsSync(corpus)) return []
  return readdirSync(corpus)
    .filter((name) => /\.(?:txt|html|pdf)$/u.test(name))
    .map((name) => {
      const id = name.replace(/\..*$/u, '')
      const { expected, ...truth } = JSON.parse(
        readFileSync(new URL(`truth/${id}.json`, corpus), 'utf8'),
      )
      const wrong = expected.identityViolations.filter(
        ({ kind }: { readonly kind: string }) => kind === 'mismatch',
      )
      const bytes = new Uint8Array(readFileSync(new URL(name, corpus)))
      return { name, bytes, truth, violations: wrong.length }
    })
}

const own: readonly Sample[] = await Promise.all(
  (['txt', 'html', 'docx', 'xlsx', 'json'] as const).map(async (format) => ({
    name: `sound.${format}`,
    bytes: await write(soundReport, format),
    truth: soundReport,
    violations: 0,
  })),
)

const samples = [...own, ...published()].map((sample) => [sample.name, sample] as const)

/** The rows of table two whose figures run together in several ways: nothing in a text settles them. */
function withoutAmbiguous(report: Tables, ambiguous: ReadonlySet<string>): Tables {
  const rows = Object.entries(report.proactive).map(([row, cells]) =>
    ambiguous.has(row) ? [row, null] : [row, cells],
  )
  return { ...report, proactive: Object.fromEntries(rows) }
}

describe.each(samples)('%s', (_, { name, bytes, truth, violations }) => {
  it('is read with the numbers that stand in it', async () => {
    const result = await read({ name, bytes })
    if (result.kind === 'unreadable') throw new Error(result.why)
    const glued = result.source?.glued.filter(({ table, taken }) => table === 'proactive' && !taken)
    const ambiguous = new Set(glued?.map(({ row }) => row))
    const { layout, proactive, applications, remedies } = result.report
    const { year, ...tables } = truth
    expect(withoutAmbiguous({ layout, proactive, applications, remedies }, ambiguous)).toEqual(
      withoutAmbiguous(
        {
          layout: tables.layout,
          proactive: tables.proactive,
          applications: tables.applications,
          remedies: tables.remedies,
        },
        ambiguous,
      ),
    )
    expect(result.report.year).toBe(year)
  }, 60_000)

  it('has the errors that it has, no other, and no false word on its text', async () => {
    const result = await read({ name, bytes })
    if (result.kind === 'unreadable') throw new Error(result.why)
    const findings = check(result.report, { source: result.source })
    const errors = findings.filter(({ severity }) => severity === 'error')
    expect(errors.map(({ rule }) => rule)).toEqual(
      Array.from({ length: violations }, () => 'remedies.sum'),
    )
    expect(findings.filter(({ rule }) => rule === 'narrative.mismatch')).toEqual([])
  }, 60_000)
})
