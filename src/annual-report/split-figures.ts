/** Figures that ran together, one string for each stretch without a gap: `['200', '000121']`. */
type Stretches = readonly string[]

/** More ways than this to split a row are as good as none. */
const MOST_SPLITS = 400

/**
 * Every way to split stretches of figures into `count` whole numbers that `fits` accepts. A gap is
 * always a border; a number has no leading zero.
 */
export function splitFigures(
  stretches: Stretches,
  count: number,
  fits: (numbers: readonly number[]) => boolean,
): readonly (readonly number[])[] {
  const found: number[][] = []
  const walk = (stretch: number, from: number, numbers: readonly number[]): void => {
    if (found.length >= MOST_SPLITS) return
    const figures = stretches[stretch]
    if (figures === undefined) {
      if (numbers.length === count && fits(numbers)) found.push([...numbers])
      return
    }
    if (numbers.length >= count) return
    const longest = figures[from] === '0' ? 1 : figures.length - from
    for (let length = 1; length <= longest; length += 1) {
      const next = [...numbers, Number(figures.slice(from, from + length))]
      const atEnd = from + length === figures.length
      walk(atEnd ? stretch + 1 : stretch, atEnd ? 0 : from + length, next)
    }
  }
  walk(0, 0, [])
  return found
}

/** Whether the last number is the sum of those before it. */
export function lastIsSum(numbers: readonly number[]): boolean {
  const sum = numbers.slice(0, -1).reduce((total, number) => total + number, 0)
  return sum === numbers.at(-1)
}

/** Whether numbers in groups of five end, each group, in the sum of its first four. */
export function fifthsAreSums(numbers: readonly number[]): boolean {
  return [0, 5, 10].every((from) => lastIsSum(numbers.slice(from, from + 5)))
}
