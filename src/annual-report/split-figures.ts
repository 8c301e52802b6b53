/** Figures that ran together, one string for each stretch without a gap: `['200', '000121']`. */
type Stretches = readonly string[]

/** More ways than this to split a row are as good as none. */
const MOST_SPLITS = 400

/**
 * Every way to split stretches of figures into groups of whole numbers, each group ending in the
 * sum of the others: `[7]` for a row of table three, `[5, 5, 5]` for table four. A gap is always a
 * border; a number has no leading zero. Read from the right: the sum bounds what stands before it.
 */
export function splitIntoSums(
  stretches: Stretches,
  groups: readonly number[],
): readonly (readonly number[])[] {
  const figures = stretches.join('')
  const found: (readonly number[])[] = []
  const endings = numbersByEnd(figures, startsOf(stretches))
  const dead = new Set<number>()
  const walk = (step: Step): boolean => {
    if (step.group < 0) return step.end === 0 && found.push(step.numbers) > 0
    const place = placeOf(step)
    if (found.length >= MOST_SPLITS || dead.has(place)) return false
    let led = false
    for (const next of nextSteps(step, endings[step.end] ?? [], groups)) led = walk(next) || led
    if (!led) dead.add(place)
    return led
  }
  const last = groups.length - 1
  walk({ end: figures.length, group: last, left: groups[last] ?? 0, rest: 0, numbers: [] })
  return found
}

/** What has led nowhere from a place leads nowhere from it again, whatever was read behind it. */
function placeOf({ end, group, left, rest }: Step): number {
  return ((end * 4 + group) * 8 + left) * 2 ** 31 + rest
}

function* nextSteps(
  step: Step,
  numbers: readonly NumberAt[],
  groups: readonly number[],
): Generator<Step> {
  for (const { from, number } of numbers) {
    const next = stepWith(step, number, from, groups)
    if (next === 'too-large') return
    if (next) yield next
  }
}

/** A reading under way: what stands before `end` is still unread. */
type Step = {
  readonly end: number
  readonly group: number
  /** How many numbers of the group are still to be read, its sum among them. */
  readonly left: number
  /** What the numbers still to be read have to add up to. */
  readonly rest: number
  readonly numbers: readonly number[]
}

/** The reading after one more number; undefined where it cannot be the one. */
function stepWith(
  { group, left, rest, numbers }: Step,
  number: number,
  end: number,
  groups: readonly number[],
): Step | 'too-large' | undefined {
  const read = { end, numbers: [number, ...numbers] }
  const isSum = left === groups[group]
  if (!isSum && number > rest) return 'too-large'
  if (left === 1) {
    // The first number of a group is what the sum leaves.
    const before = { group: group - 1, left: groups[group - 1] ?? 0, rest: 0 }
    return number === rest ? { ...read, ...before } : undefined
  }
  const remaining = isSum ? number : rest - number
  if (group === 0 && !hasRoom(end, left - 1, remaining)) return undefined
  return { ...read, group, left: left - 1, rest: remaining }
}

/** Every way to split stretches of figures into `count` whole numbers, at most a few. */
export function splitFreely(stretches: Stretches, count: number): readonly (readonly number[])[] {
  const figures = stretches.join('')
  const endings = numbersByEnd(figures, startsOf(stretches))
  const found: (readonly number[])[] = []
  const walk = (end: number, numbers: readonly number[]): void => {
    if (found.length > 1) return
    if (numbers.length === count || end === 0) {
      if (numbers.length === count && end === 0) found.push(numbers)
      return
    }
    for (const { from, number } of endings[end] ?? []) walk(from, [number, ...numbers])
  }
  walk(figures.length, [])
  return found
}

/** For each place in the joined figures, where the stretch begins in which it lies. */
function startsOf(stretches: Stretches): readonly number[] {
  const starts: number[] = []
  let start = 0
  for (const { length } of stretches) {
    for (let n = 0; n < length; n += 1) starts.push(start)
    start += length
  }
  return starts
}

type NumberAt = { readonly from: number; readonly number: number }

/** No count is longer, a nation's included. */
const LONGEST_NUMBER = 9

/** For each place, the numbers that end before it, the shortest first. */
function numbersByEnd(
  figures: string,
  borders: readonly number[],
): readonly (readonly NumberAt[])[] {
  return Array.from({ length: figures.length + 1 }, (_, end) => {
    const border = Math.max(borders[end - 1] ?? end, end - LONGEST_NUMBER)
    const numbers: NumberAt[] = []
    for (let from = end - 1; from >= border; from -= 1) {
      const leading = figures[from] === '0' && from !== end - 1
      if (!leading) numbers.push({ from, number: Number(figures.slice(from, end)) })
    }
    return numbers
  })
}

/** Whether so many numbers that add up to `rest` can take up all the figures before a place. */
function hasRoom(figures: number, numbers: number, rest: number): boolean {
  return figures >= numbers && figures <= mostFigures(numbers, rest)
}

/**
 * The most figures that so many numbers can have when they add up to `rest`: every figure more makes
 * a number at least nine times dearer, so the numbers grow evenly until nothing is left to spend.
 */
function mostFigures(numbers: number, rest: number): number {
  let most = numbers
  let growing = numbers
  let left = rest
  for (let price = 10; growing > 0; price = price === 10 ? 90 : price * 10) {
    growing = Math.min(growing, Math.floor(left / price))
    left -= growing * price
    most += growing
  }
  return most
}
