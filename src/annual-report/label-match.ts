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
  const ending = words.slice(words.length - reach)
  return mayMatch(ending, label) ? bestEnding(ending, label) : none
}

/** Whether enough letters of the label occur at all: the cheapest way to be sure of a difference. */
function mayMatch(words: string, label: string): boolean {
  let missing = 0
  for (const letter of label) if (!words.includes(letter)) missing += 1
  return missing * MISSING_AT_END <= label.length * FARTHEST
}

/**
 * Edit distance of every prefix of the label against every ending of the words, at its cheapest. Of
 * the two rows that are kept, `costs` says what a reading has cost so far and `starts` where among
 * the words it began.
 */
function bestEnding(words: string, label: string): LabelMatch {
  let costs = new Float64Array(words.length + 1)
  let starts = Uint16Array.from(costs, (_, start) => start)
  let [best, bestStart] = [label.length, words.length]
  for (let i = 1; i <= label.length; i += 1) {
    const row = nextRow(words, label[i - 1] ?? '', { costs, starts })
    costs = row.costs
    starts = row.starts
    const cost = (costs[words.length] ?? 0) + (label.length - i) * MISSING_AT_END
    if (i * 2 >= label.length && cost < best) {
      best = cost
      bestStart = starts[words.length] ?? words.length
    }
  }
  const distance = best / label.length
  return distance > FARTHEST ? none : { distance, matched: words.slice(bestStart) }
}

type Row = { readonly costs: Float64Array<ArrayBuffer>; readonly starts: Uint16Array<ArrayBuffer> }

function nextRow(words: string, letter: string, above: Row): Row {
  const costs = new Float64Array(above.costs.length)
  const starts = new Uint16Array(above.starts.length)
  costs[0] = at(above.costs, 0) + 1
  for (let j = 1; j <= words.length; j += 1) {
    const same = at(above.costs, j - 1) + (words[j - 1] === letter ? 0 : 1)
    const skipped = at(above.costs, j) + 1
    const cost = Math.min(same, skipped, at(costs, j - 1) + 1)
    costs[j] = cost
    const start = cost === same ? at(above.starts, j - 1) : at(above.starts, j)
    starts[j] = cost === same || cost === skipped ? start : at(starts, j - 1)
  }
  return { costs, starts }
}

function at(row: Float64Array | Uint16Array, index: number): number {
  return row[index] ?? 0
}
