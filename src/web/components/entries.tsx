export type Entry = {
  readonly title: string
  readonly href: string
  readonly text?: string | undefined
}

/** Entrances as cards in a grid: a title and a line of what is behind it. */
export function Entries({ entries }: { entries: readonly Entry[] }) {
  return (
    <ul class="entries">
      {entries.map(({ title, href, text }) => (
        <li key={href}>
          <a href={href}>
            <strong>{title}</strong>
            {text && <span>{text}</span>}
          </a>
        </li>
      ))}
    </ul>
  )
}
