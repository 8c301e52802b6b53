/** How well words end in a label: 0 exactly, 1 not at all. */
export type LabelMatch = {
  readonly distance: number
  /** The letters at the end of the words that were taken for the label. */
  readonly matched: string
}

/** What is farther from a label than this is not taken for it. */
export const FARTHEST = 0.36

const none: LabelMatch = { distance: 1, matched: '' }

/** A letter of the label that is missing at its end costs less: wrapped labels go on below the figures. */
const MISSING_AT_END = 0.5

/** How well `words` end in `label`, both as `lettersOf` gives them; slips, wraps and strays allowed. */
export function matchAtEnd(words: string, label: string): LabelMatch {
  if (words.endsWith(label)) return { distance: 0, matched: label }
  const reach = Math.min(words.length, Math.ceil(label.length * 1.4) + 4)
  if (reach === 0) return none
  return bestEnding(words.slice(words.length - reach), label)
}

/** Where a reading of the label began among the words, and what it has cost so far. */
type Path = { readonly cost: number; readonly start: number }

/** Edit distance of every prefix of the label against every ending of the words, at its cheapest. */
function bestEnding(words: string, label: string): LabelMatch {
  let row: readonly Path[] = Array.from({ length: words.length + 1 }, (_, start) => ({
    cost: 0,
    start,
  }))
  let best: Path = { cost: label.length, start: words.length }
  for (let i = 1; i <= label.length; i += 1) {
    row = nextRow(words, label[i - 1] ?? '', row)
    const here = row[words.length] ?? best
    const cost = here.cost + (label.length - i) * MISSING_AT_END
    if (i * 2 >= label.length && cost < best.cost) best = { cost, start: here.start }
  }
  const distance = best.cost / label.length
  return distance > FARTHEST ? none : { distance, matched: words.slice(best.start) }
}

function nextRow(words: string, letter: string, above: readonly Path[]): readonly Path[] {
  let left: Path = stepped(above[0], 1)
  const row = [left]
  for (let j = 1; j <= words.length; j += 1) {
    const same = stepped(above[j - 1], words[j - 1] === letter ? 0 : 1)
    left = cheapest(same, cheapest(stepped(above[j], 1), stepped(left, 1)))
    row.push(left)
  }
  return row
}

function stepped(path: Path | undefined, cost: number): Path {
  return path ? { cost: path.cost + cost, start: path.start } : { cost: Infinity, start: 0 }
}

function cheapest(one: Path, other: Path): Path {
  return other.cost < one.cost ? other : one
}
