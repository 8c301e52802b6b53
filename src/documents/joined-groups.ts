/** Sorts things, by their indexes, into groups of those that pairs join, directly or through others. */
export function groupsOf(
  count: number,
  pairs: readonly (readonly [number, number])[],
): readonly (readonly number[])[] {
  const leaders = Array.from({ length: count }, (_, index) => index)
  const leaderOf = (index: number): number => {
    let at = index
    for (let above = leaders[at] ?? at; above !== at; above = leaders[at] ?? at) {
      leaders[at] = leaders[above] ?? above
      at = above
    }
    return at
  }
  for (const [one, other] of pairs) leaders[leaderOf(other)] = leaderOf(one)
  const groups = new Map<number, number[]>()
  for (let index = 0; index < count; index += 1) {
    const leader = leaderOf(index)
    const group = groups.get(leader)
    if (group) group.push(index)
    else groups.set(leader, [index])
  }
  return [...groups.values()]
}
