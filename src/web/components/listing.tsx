import type { Day } from '../../law/day.ts'
import { Time } from './time.tsx'

export type ListedItem = {
  readonly title: string
  readonly href: string
  /** The day of publication: an entry without one counts as not updated. (政府网站与政务新媒体检查指标) */
  readonly on: Day
}

/** Titles with their days at the right, below on a telephone. */
export function Listing({ items }: { items: readonly ListedItem[] }) {
  return (
    <ul class="listing">
      {items.map(({ title, href, on }) => (
        <li key={href}>
          <a href={href}>{title}</a> <Time on={on} />
        </li>
      ))}
    </ul>
  )
}
