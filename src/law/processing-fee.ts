import { outOfRange, type Bilingual } from './bilingual.ts'
import { day, type Day } from './day.ts'
import { inForce, type Dated } from './dated.ts'
import { FEE_MONTH_IS_OF } from './readings.ts'

/** A part of the count that has one price. Money is in 元, as decimal strings. */
export type FeeTier = {
  readonly from: number
  /** `null` where the tier has no end. */
  readonly to: number | null
  readonly each: string
  readonly units: number
  readonly amount: string
}

/** A fee and the tiers that it reaches, lowest first. */
export type Fee = { readonly total: string; readonly tiers: readonly FeeTier[] }

/** How one application is charged: by item or by page, never by both. (国办函〔2020〕109号第三条) */
export type FeeBasis =
  | {
      readonly kind: 'byItem'
      /** Applications of the same applicant in the same month that came before. */
      readonly already: number
      /** More than one where a form asks for several things and is split. */
      readonly items?: number | undefined
    }
  | { readonly kind: 'byPage'; readonly pages: number }

type Band = { readonly from: number; readonly to: number | null; readonly each: number }

type Scale = {
  readonly bands: readonly Band[]
  /** Beyond the bands the price rises with every step, without end. */
  readonly steps?: { readonly from: number; readonly size: number; readonly rise: number }
}

/**
 * Art. 4: 30 items are dealt with in two bands; then every ten cost 100 yuan more apiece.
 *
 * From memory, to be verified: that 109号 is in force from 2021-01-01.
 */
const itemScale: Dated<Scale> = [
  {
    from: day('2021-01-01'),
    value: {
      bands: [
        { from: 1, to: 10, each: 0 },
        { from: 11, to: 30, each: 100 },
      ],
      steps: { from: 31, size: 10, rise: 100 },
    },
  },
]

/**
 * Art. 5: every application starts from its own first page.
 *
 * From memory, to be verified: that a page is one side of at most A4, and pages are not added up over applications (109号第五条).
 */
const pageScale: Dated<Scale> = [
  {
    from: day('2021-01-01'),
    value: {
      bands: [
        { from: 1, to: 30, each: 0 },
        { from: 31, to: 100, each: 10 },
        { from: 101, to: 200, each: 20 },
        { from: 201, to: null, each: 40 },
      ],
    },
  },
]

/** A larger count is a slip of the pen. */
const LARGEST_COUNT = 10_000_000

/**
 * The fee for `count` applications of one applicant in one calendar month, when `already` others came
 * before them; without a day, by the newest scale. Throws a RangeError for a count that is none.
 * (国办函〔2020〕109号第四条)
 */
export function feeByItem(
  count: number,
  { already = 0, on = newest(itemScale) }: { already?: number; on?: Day } = {},
): Fee {
  requireCount(count, { zh: '件数', en: 'The items' })
  requireCount(already, { zh: '当月已申请件数', en: 'The earlier items of the month' })
  requireCount(already + count, { zh: '当月累计件数', en: 'The items of the whole month' })
  return feeFor(inForce(itemScale, on), already, already + count)
}

/**
 * The fee for the pages of one application, a page being one side; without a day, by the newest scale.
 * Throws a RangeError for a count that is none. (国办函〔2020〕109号第五条)
 */
export function feeByPage(pages: number, { on = newest(pageScale) }: { on?: Day } = {}): Fee {
  requireCount(pages, { zh: '页数', en: 'The pages' })
  return feeFor(inForce(pageScale, on), 0, pages)
}

/** The fee for one application on the one basis that was chosen for it. (国办函〔2020〕109号第三条) */
export function feeForApplication(basis: FeeBasis, on?: Day): Fee {
  const since = on === undefined ? {} : { on }
  if (basis.kind === 'byPage') return feeByPage(basis.pages, since)
  return feeByItem(basis.items ?? 1, { already: basis.already, ...since })
}

/** The calendar month, `YYYY-MM`, in which an application counts towards the fee by item. (国办函〔2020〕109号第四条) */
export function feeMonth(application: { readonly receivedOn: Day }): string {
  return application[FEE_MONTH_IS_OF].slice(0, 7)
}

/** What the units after `already`, up to and including `last`, cost. */
function feeFor(scale: Scale, already: number, last: number): Fee {
  const tiers: FeeTier[] = []
  let total = 0
  for (let covered = already; covered < last;) {
    const { from, to, each } = bandAt(scale, covered + 1)
    const end = Math.min(to ?? last, last)
    const units = end - covered
    tiers.push({ from, to, each: String(each), units, amount: String(units * each) })
    total += units * each
    covered = end
  }
  return { total: String(total), tiers }
}

function bandAt({ bands, steps }: Scale, unit: number): Band {
  const band = bands.find(({ to }) => to === null || unit <= to)
  if (band) return band
  if (!steps)
    throw outOfRange(
      `收费标准没有规定第 ${unit} 个单位的价格`,
      `The scale of fees sets no price for unit ${unit}`,
    )

  const { from, size, rise } = steps
  const step = Math.floor((unit - from) / size)
  const start = from + step * size
  return { from: start, to: start + size - 1, each: (bands.at(-1)?.each ?? 0) + (step + 1) * rise }
}

function newest(scale: Dated<Scale>): Day {
  const [first] = scale
  if (!first) throw outOfRange('没有收费标准', 'There is no scale of fees')
  return first.from
}

function requireCount(count: number, name: Bilingual): void {
  if (Number.isInteger(count) && count >= 0 && count <= LARGEST_COUNT) return
  throw outOfRange(
    `${name.zh}应为 0 到 ${LARGEST_COUNT} 的整数，而不是 ${count}`,
    `${name.en} are a whole number from 0 to ${LARGEST_COUNT}, not ${count}`,
  )
}
