import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applicationTables } from '../../test/arbitraries.ts'
import { outcomeKeys } from '../law/outcome-rows.ts'
import { recordOf } from '../law/record-of.ts'
import { reportSections } from '../law/report-sections.ts'
import {
  applicationRows,
  outcomeRowKeys,
  type ApplicationRowKey,
} from '../law/report-table-three.ts'
import { check, type Finding, type Report } from './index.ts'

const keys = applicationRows.map(({ key }) => key)
const zeros = [0, 0, 0, 0, 0, 0, 0]

/** Cells for the total column alone stand for a natural person's. */
const person = (count: number) => [count, 0, 0, 0, 0, 0, count]

type Change = Partial<Omit<Report, 'applications'>> & {
  readonly applications?: Readonly<Partial<Record<ApplicationRowKey, readonly (number | null)[]>>>
}

function report({ applications = {}, ...change }: Change = {}): Report {
  return {
    agency: '示范区民政局',
    year: 2025,
    title: '示范区民政局2025年政府信息公开工作年度报告',
    layout: '2021',
    publishedOn: '2026-01-20',
    proactive: {
      regulations: { made: 0, repealed: 0, inForce: 0 },
      normativeDocuments: { made: 6, repealed: 6, inForce: 49 },
      permits: 0,
      penalties: 0,
      coercions: 0,
      chargesWan: '0',
    },
    applications: recordOf(keys, (key) => applications[key] ?? zeros),
    remedies: {
      reconsideration: [0, 0, 0, 0, 0],
      litigationDirect: [0, 0, 0, 0, 0],
      litigationAfterReconsideration: [0, 0, 0, 0, 0],
    },
    sections: reportSections.map(({ number, heading }) => ({
      number,
      heading,
      text:
        number === 1
          ? '主动公开、依申请公开、政府信息管理、平台建设、监督保障各方面工作平稳。'
          : '本年度没有收取信息处理费，工作平稳有序。',
    })),
    ...change,
  }
}

const rulesOf = (findings: readonly Finding[]) => findings.map(({ rule }) => rule)

describe('the identities of table three (国办公开办函〔2021〕30号)', () => {
  it('O-50 new 66, carried in 2, total 60, carried out 8 is in order', () => {
    const applications = {
      new: person(66),
      carriedIn: person(2),
      granted: person(60),
      total: person(60),
      carriedOut: person(8),
    }
    expect(check(report({ applications }))).toEqual([])
  })

  it('O-51 carried out 7 is one too few', () => {
    const applications = {
      new: person(66),
      carriedIn: person(2),
      granted: person(60),
      total: person(60),
      carriedOut: person(7),
    }
    const [finding] = check(report({ applications }))
    expect(finding).toMatchObject({
      rule: 'applications.flow',
      severity: 'error',
      where: { table: 'applications', column: 'naturalPerson' },
      expected: 67,
      found: 68,
    })
  })

  it('O-52 the figures of a city agree', () => {
    const leaves = [
      5548, 2168, 13, 30, 11, 51, 104, 85, 286, 150, 3222, 180, 19, 203, 148, 0, 101, 5, 318, 203,
      965,
    ]
    const applications = {
      ...Object.fromEntries(outcomeRowKeys.map((key, index) => [key, person(leaves[index] ?? 0)])),
      new: person(14_069),
      carriedIn: person(560),
      total: person(13_810),
      carriedOut: person(819),
    }
    expect(check(report({ applications })).filter(({ severity }) => severity === 'error')).toEqual(
      [],
    )
  })

  it('O-53 the row of the city adds up to 14069, not 14068', () => {
    const row = [13_612, 252, 0, 45, 128, 32]
    const errorsOf = (total: number) =>
      check(report({ applications: { new: [...row, total] } })).filter(
        ({ rule }) => rule === 'applications.applicants',
      )
    expect(errorsOf(14_069)).toEqual([])
    expect(errorsOf(14_068)).toMatchObject([{ expected: 14_069, found: 14_068 }])
  })

  it('cannot assess a sum with a blank cell in it, and says so as a blank, not as an error', () => {
    const findings = check(report({ applications: { new: [1, null, 0, 0, 0, 0, 5] } }))
    expect(findings.filter(({ where }) => where.row === 'new')).toMatchObject([
      { rule: 'cell.blank', severity: 'warning' },
    ])
  })

  it('lets （六）其他处理 be one row', () => {
    const table = report().applications
    const applications = { ...table, closedUncorrected: null, closedUnpaid: null }
    expect(check({ ...report(), applications })).toEqual([])
  })

  it('names the outcomes that the law names, in the same order', () => {
    expect(outcomeRowKeys).toEqual(outcomeKeys)
  })

  it('finds nothing in any consistent table', () => {
    fc.assert(
      fc.property(applicationTables, (applications) => {
        const errors = check({ ...report(), applications }).filter(
          ({ severity }) => severity === 'error',
        )
        expect(errors).toEqual([])
      }),
    )
  })
})

describe('table four', () => {
  it.each([
    ['reconsideration', [376, 97, 196, 121, 790], 0],
    ['litigationDirect', [119, 25, 91, 24, 259], 0],
    ['litigationAfterReconsideration', [16, 1, 12, 27, 55], 1],
  ] as const)('O-54 %s %j has %i errors', (row, cells, errors) => {
    const remedies = { ...report().remedies, [row]: cells }
    const found = check(report({ remedies })).filter(({ rule }) => rule === 'remedies.sum')
    expect(found).toHaveLength(errors)
  })

  it('warns of a direct suit beside refusals since 2024: review comes first (行政复议法 Art. 23)', () => {
    const remedies = { ...report().remedies, litigationDirect: [1, 0, 0, 0, 1] }
    const applications = {
      new: person(1),
      refusedInternal: person(1),
      total: person(1),
    }
    expect(rulesOf(check(report({ remedies, applications })))).toEqual(['remedies.direct'])
    expect(
      rulesOf(check(report({ remedies, applications, year: 2023, publishedOn: '2024-01-20' }))),
    ).toEqual([])
  })
})

describe('against last year', () => {
  it('carries in what was carried out', () => {
    const lastYear = report({ applications: { new: person(3), carriedOut: person(3) } })
    const applications = {
      new: person(1),
      carriedIn: person(2),
      granted: person(3),
      total: person(3),
    }
    const found = check(report({ applications }), { lastYear })
    expect(found.filter(({ rule }) => rule === 'applications.carry')).toMatchObject([
      { where: { column: 'naturalPerson' }, expected: 3, found: 2 },
      { where: { column: 'total' }, expected: 3, found: 2 },
    ])
  })

  it.each([
    [49, []],
    [50, ['proactive.stock']],
  ])('O-55 49 in force, 6 made, 6 repealed, %i in force now', (inForce, rules) => {
    const lastYear = report()
    const proactive = {
      ...lastYear.proactive,
      normativeDocuments: { made: 6, repealed: 6, inForce },
    }
    expect(rulesOf(check({ ...lastYear, proactive }, { lastYear }))).toEqual(rules)
  })
})

describe('a report as a whole', () => {
  it('O-56 says that a fee was not paid, and that there was none', () => {
    const sections = report().sections.map((section) =>
      section.number === 6 ? { ...section, text: '本年度我局未产生信息处理费。' } : section,
    )
    const applications = { new: person(1), closedUnpaid: person(1), total: person(1) }
    expect(rulesOf(check(report({ sections, applications })))).toEqual(['fee.mismatch'])
  })

  it.each([
    ['示范区民政局', '2026-01-31', []],
    ['示范区民政局', '2026-02-01', ['report.late']],
    ['示范区人民政府', '2026-03-31', []],
    ['示范区人民政府', '2026-04-01', ['report.late']],
  ])('%s published on %s (Art. 49)', (agency, publishedOn, rules) => {
    expect(rulesOf(check(report({ agency, publishedOn })))).toEqual(rules)
  })

  it.each([
    [2021, '2021', []],
    [2020, '2021', ['report.layout']],
    [2023, '2019', ['report.layout']],
  ] as const)('of %i in the layout of %s', (year, layout, rules) => {
    const found = check(report({ year, layout, publishedOn: `${year + 1}-01-20` }))
    expect(rulesOf(found)).toEqual(rules)
  })

  it('misses a section that is not there', () => {
    const sections = report().sections.filter(({ number }) => number !== 5)
    expect(check(report({ sections }))).toMatchObject([
      { rule: 'section.missing', severity: 'error', where: { section: 5 } },
    ])
  })

  it.each([
    [[-1, 0, 0, 0, 0, 0, -1], 'cell.negative'],
    [[0.5, 0, 0, 0, 0, 0, 0.5], 'cell.fraction'],
  ])('has cells %j that are no counts', (cells, rule) => {
    const found = check(report({ applications: { granted: cells, total: cells, new: cells } }))
    expect(new Set(rulesOf(found))).toEqual(new Set([rule]))
  })
})
