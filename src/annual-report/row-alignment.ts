/** A row that a group of cells was taken for. */
export type Alignment = ReadonlyMap<number, number>

type Costs = {
  /** 0 where the words say so, more where they say nothing, most where they say another row. */
  readonly match: (group: number, row: number) => number
  readonly skipGroup: (group: number) => number
  readonly skipRow: (row: number) => number
}

/**
 * Sets groups of cells against the rows of a form, both in order, at the least cost: known labels
 * hold their rows fast, and what lost its label falls into the gap that is left for it. Returns the
 * row of each group that has one.
 */
export function alignRows(groups: number, rows: number, costs: Costs): Alignment {
  const table = costTable(groups, rows, costs)
  const result = new Map<number, number>()
  let g = groups
  let r = rows
  while (g > 0 && r > 0) {
    const here = at(table, g, r)
    if (here === at(table, g - 1, r - 1) + costs.match(g - 1, r - 1)) {
      g -= 1
      r -= 1
      result.set(g, r)
    } else if (here === at(table, g - 1, r) + costs.skipGroup(g - 1)) {
      g -= 1
    } else {
      r -= 1
    }
  }
  return result
}

function costTable(groups: number, rows: number, costs: Costs): readonly (readonly number[])[] {
  const first = [0]
  for (let r = 1; r <= rows; r += 1) first.push((first[r - 1] ?? 0) + costs.skipRow(r - 1))
  const table = [first]
  for (let g = 1; g <= groups; g += 1) {
    const row = [at(table, g - 1, 0) + costs.skipGroup(g - 1)]
    for (let r = 1; r <= rows; r += 1) {
      row.push(
        Math.min(
          at(table, g - 1, r - 1) + costs.match(g - 1, r - 1),
          at(table, g - 1, r) + costs.skipGroup(g - 1),
          (row[r - 1] ?? Infinity) + costs.skipRow(r - 1),
        ),
      )
    }
    table.push(row)
  }
  return table
}

function at(table: readonly (readonly number[])[], g: number, r: number): number {
  return table[g]?.[r] ?? Infinity
}
