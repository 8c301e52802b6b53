/** One bound of the benchmark: what was measured against its limit, as a ratio. */
export type Bound = {
  readonly name: string
  readonly ratio: number
  readonly atLeast?: number
  readonly atMost?: number
}

/** How often a second a function can be called, the best of three rounds. */
export async function perSecond(
  work: () => unknown,
  milliseconds = 1_500,
  rounds = 3,
): Promise<number> {
  let best = 0
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now()
    let calls = 0
    while (performance.now() - start < milliseconds) {
      await work()
      calls += 1
    }
    best = Math.max(best, (calls * 1000) / (performance.now() - start))
  }
  return best
}

/** A line of the output, its numbers under each other. */
export function say(name: string, value: number, unit: string): void {
  process.stdout.write(`${name.padEnd(58)} ${format(value).padStart(12)} ${unit}\n`)
}

/** The bounds, each kept or missed. */
export function sayBounds(bounds: readonly Bound[]): void {
  process.stdout.write('\n')
  for (const { name, ratio, atLeast, atMost } of bounds) {
    const kept = ratio >= (atLeast ?? -Infinity) && ratio <= (atMost ?? Infinity)
    const bound = atLeast === undefined ? `at most ${atMost}` : `at least ${atLeast}`
    process.stdout.write(`${kept ? 'ok   ' : 'short'} ${name}: ${ratio.toFixed(3)} (${bound})\n`)
  }
}

function format(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3)
}
