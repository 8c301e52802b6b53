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
  const borders = startsOf(stretches)
  const walk = (step: Step): void => {
    if (found.length >= MOST_SPLITS) return
    if (step.group < 0) {
      if (step.end === 0) found.push(step.numbers)
      return
    }
    for (const from of startsBefore(step.end, borders, figures)) {
      const number = Number(figures.slice(from, step.end))
      const next = stepWith(step, number, from, groups)
      if (next === 'too-large') break
      if (next) walk(next)
    }
  }
  const last = groups.length - 1
  walk({ end: figures.length, group: last, left: groups[last] ?? 0, rest: 0, numbers: [] })
  return found
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
  const borders = startsOf(stretches)
  const found: (readonly number[])[] = []
  const walk = (end: number, numbers: readonly number[]): void => {
    if (found.length > 1) return
    if (numbers.length === count || end === 0) {
      if (numbers.length === count && end === 0) found.push(numbers)
      return
    }
    for (const from of startsBefore(end, borders, figures)) {
      walk(from, [Number(figures.slice(from, end)), ...numbers])
    }
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

/** Where a number that ends before `end` may begin, the shortest number first. */
function startsBefore(end: number, borders: readonly number[], figures: string): readonly number[] {
  const border = borders[end - 1] ?? end
  const starts: number[] = []
  for (let from = end - 1; from >= border; from -= 1) {
    if (figures[from] !== '0' || from === end - 1) starts.push(from)
  }
  return starts
}

/** Whether so many numbers that add up to `rest` can take up all the figures before a place. */
function hasRoom(figures: number, numbers: number, rest: number): boolean {
  return figures >= numbers && figures <= numbers * String(rest).length
}
