import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from './day.ts'
import { feeByItem, feeByPage, feeForApplication, feeMonth } from './processing-fee.ts'

const counts = fc.integer({ min: 0, max: 5_000 })

describe('the fee by item (国办函〔2020〕109号第四条)', () => {
  it.each([
    ['O-33', 10, '0'],
    ['O-33', 11, '100'],
    ['O-33', 30, '2000'],
    ['O-33', 31, '2200'],
    ['O-34', 40, '4000'],
    ['O-34', 41, '4300'],
    ['O-34', 50, '7000'],
    ['O-34', 51, '7400'],
    ['O-34', 60, '11000'],
    ['O-35', 100, '37000'],
  ])('%s %i applications in one month cost %s yuan', (_, count, total) => {
    expect(feeByItem(count).total).toBe(total)
  })

  it.each([
    ['100th', 99, '800'],
    ['101st', 100, '900'],
  ])(
    'O-35 the %s application of the month costs, after %i others, %s yuan',
    (_, already, total) => {
      expect(feeByItem(1, { already }).total).toBe(total)
    },
  )

  it('O-36 starts anew in every calendar month: 28 and 28 cost 3600, not 9400', () => {
    const days = [day('2026-01-31'), day('2026-02-01')]
    const applications = days.flatMap((receivedOn) => Array.from({ length: 28 }, () => receivedOn))
    const inMonth = (month: string): number =>
      applications.filter((receivedOn) => feeMonth({ receivedOn }) === month).length

    expect(Number(feeByItem(inMonth('2026-01')).total)).toBe(1800)
    expect(Number(feeByItem(inMonth('2026-02')).total)).toBe(1800)
    expect(feeByItem(56).total).toBe('9400')
  })

  it('O-41 the 31st to 33rd application of a month cost 600 yuan more', () => {
    expect(feeByItem(3, { already: 30 })).toEqual({
      total: '600',
      tiers: [{ from: 31, to: 40, each: '200', units: 3, amount: '600' }],
    })
  })

  it('lists every tier that 38 applications reach, the free one too', () => {
    expect(feeByItem(38)).toEqual({
      total: '3600',
      tiers: [
        { from: 1, to: 10, each: '0', units: 10, amount: '0' },
        { from: 11, to: 30, each: '100', units: 20, amount: '2000' },
        { from: 31, to: 40, each: '200', units: 8, amount: '1600' },
      ],
    })
  })

  it('costs nothing and reaches no tier without an application', () => {
    expect(feeByItem(0)).toEqual({ total: '0', tiers: [] })
  })

  it('prices the next application by the formula of the article', () => {
    fc.assert(
      fc.property(counts, (already) => {
        const nth = already + 1
        const formula = nth <= 10 ? 0 : nth <= 30 ? 100 : 100 * (Math.ceil((nth - 30) / 10) + 1)
        expect(Number(feeByItem(1, { already }).total)).toBe(formula)
      }),
    )
  })

  it('never gets cheaper with one application more', () => {
    fc.assert(
      fc.property(counts, (count) => {
        const [less, more] = [count, count + 1].map((n) => Number(feeByItem(n).total))
        expect(more).toBeGreaterThanOrEqual(less ?? 0)
      }),
    )
  })

  it('costs the same charged at once or in two parts', () => {
    fc.assert(
      fc.property(counts, counts, (first, second) => {
        const parts = [feeByItem(first), feeByItem(second, { already: first })]
        const sum = parts.reduce((yuan, { total }) => yuan + Number(total), 0)
        expect(Number(feeByItem(first + second).total)).toBe(sum)
      }),
    )
  })

  it('adds up: the tiers hold all units once, and their amounts are the total', () => {
    fc.assert(
      fc.property(counts, counts, (count, already) => {
        const { total, tiers } = feeByItem(count, { already })
        expect(tiers.reduce((units, tier) => units + tier.units, 0)).toBe(count)
        expect(tiers.reduce((yuan, tier) => yuan + Number(tier.amount), 0)).toBe(Number(total))
        for (const tier of tiers) expect(Number(tier.each) * tier.units).toBe(Number(tier.amount))
      }),
    )
  })

  it('has no upper end short of ten million', () => {
    const { total, tiers } = feeByItem(1, { already: 9_999_999 })
    expect(total).toBe('99999800')
    expect(tiers[0]?.to).toBe(10_000_000)
  })
})

describe('the fee by page (国办函〔2020〕109号第五条)', () => {
  it.each([
    ['O-37', 30, '0'],
    ['O-37', 31, '10'],
    ['O-37', 100, '700'],
    ['O-37', 101, '720'],
    ['O-38', 200, '2700'],
    ['O-38', 201, '2740'],
    ['O-38', 300, '6700'],
  ])('%s %i pages cost %s yuan', (_, pages, total) => {
    expect(feeByPage(pages).total).toBe(total)
  })

  it('O-39 does not add up the pages of two applications', () => {
    const two = [30, 30].map((pages) => Number(feeByPage(pages).total))
    expect(two).toEqual([0, 0])
  })

  it('leaves the last tier open', () => {
    expect(feeByPage(201).tiers.at(-1)).toEqual({
      from: 201,
      to: null,
      each: '40',
      units: 1,
      amount: '40',
    })
  })

  it('never gets cheaper with one page more', () => {
    fc.assert(
      fc.property(counts, (pages) => {
        const [less, more] = [pages, pages + 1].map((n) => Number(feeByPage(n).total))
        expect(more).toBeGreaterThanOrEqual(less ?? 0)
      }),
    )
  })
})

describe('the fee for one application (国办函〔2020〕109号第三条)', () => {
  it('O-40 is 200 by item or 380 by page for the 36th application with 68 pages, never 580', () => {
    expect(feeForApplication({ kind: 'byItem', already: 35 }).total).toBe('200')
    expect(feeForApplication({ kind: 'byPage', pages: 68 }).total).toBe('380')
  })

  it('charges the items into which one form is split', () => {
    expect(feeForApplication({ kind: 'byItem', already: 8, items: 4 }).total).toBe('200')
  })

  it('is not charged by a rule that was not yet in force', () => {
    expect(() => feeForApplication({ kind: 'byPage', pages: 68 }, day('2020-12-31'))).toThrow(
      '尚未施行',
    )
  })

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 10_000_001])(
    'refuses %d applications or pages with a sentence',
    (count) => {
      expect(() => feeByItem(count)).toThrow(/件数应为 0 到 10000000 的整数/u)
      expect(() => feeByPage(count)).toThrow(/页数应为 0 到 10000000 的整数/u)
      expect(() => feeByItem(1, { already: count })).toThrow(RangeError)
    },
  )
})
