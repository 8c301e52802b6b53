import { outOfRange } from './bilingual.ts'
import type { Day } from './day.ts'

/** A figure that a decree can change: its values, each from the day it applies; newest first. */
export type Dated<T> = readonly { readonly from: Day; readonly value: T }[]

/** The value in force on a day; a day before the first one throws, never falls back. (立法法第一百零四条) */
export function inForce<T>(history: Dated<T>, on: Day): T {
  const entry = history.find(({ from }) => from <= on)
  if (!entry)
    throw outOfRange(
      `${on} 时该规定尚未施行，没有可适用的数值`,
      `The rule was not in force yet on ${on}: there is no figure to apply`,
    )
  return entry.value
}
