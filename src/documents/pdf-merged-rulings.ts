import type { Ruling } from './pdf-rulings.ts'

/** Lines that are drawn piece by piece, or twice, as one each. */
export function mergedRulings(rulings: readonly Ruling[], close: number): readonly Ruling[] {
  return (['x', 'y'] as const).flatMap((along) =>
    levelsOf(
      rulings.filter((ruling) => ruling.along === along),
      close,
    ).flatMap((level) => stretchesOf(level, close)),
  )
}

/** Lines sorted by the level they lie on; none of a level is farther than `close` from its first. */
function levelsOf(rulings: readonly Ruling[], close: number): readonly (readonly Ruling[])[] {
  const levels: Ruling[][] = []
  for (const ruling of rulings.toSorted((a, b) => a.at - b.at)) {
    const level = levels.at(-1)
    if (level && ruling.at - (level[0]?.at ?? 0) <= close) level.push(ruling)
    else levels.push([ruling])
  }
  return levels
}

/** What of a level is drawn without a gap. */
function stretchesOf(level: readonly Ruling[], close: number): readonly Ruling[] {
  const at = level.reduce((sum, ruling) => sum + ruling.at, 0) / level.length
  const stretches: Ruling[] = []
  for (const { along, from, to } of level.toSorted((a, b) => a.from - b.from)) {
    const last = stretches.at(-1)
    if (last && from - last.to <= close) {
      stretches[stretches.length - 1] = { ...last, to: Math.max(last.to, to) }
    } else {
      stretches.push({ along, at, from, to })
    }
  }
  return stretches
}
