/** A link of a navigation; `key` names the part of the site that it opens. */
export type NavItem = { readonly key: string; readonly label: string; readonly href: string }

export type NavListProps = {
  readonly items: readonly NavItem[]
  /** The part of the site this page belongs to. */
  readonly active?: string | undefined
  /** The address of this page: the link to it is marked as the page, one above it as the part. */
  readonly here: string
}

/** The links of a navigation, with the one that leads here marked for eyes and ears. */
export function NavList({ items, active, here }: NavListProps) {
  return (
    <ul>
      {items.map(({ key, label, href }) => (
        <li key={key}>
          <a
            href={href}
            aria-current={key === active ? (href === here ? 'page' : 'true') : undefined}
          >
            {label}
          </a>
        </li>
      ))}
    </ul>
  )
}
