import type { Language, Messages } from '../language.ts'

/** A step of the way to a page; the page itself, the last one, needs no address. */
export type Crumb = { readonly label: string; readonly href?: string | undefined }

const text = {
  zh: { here: '当前位置' },
  en: { here: 'You are here' },
} satisfies Messages

/** The way from the home page to this one. */
export function Breadcrumbs(props: { crumbs: readonly Crumb[]; language: Language }) {
  return (
    <nav class="breadcrumbs" aria-label={text[props.language].here}>
      <ol>
        {props.crumbs.map(({ label, href }, index) => (
          <li key={label}>
            {href && index < props.crumbs.length - 1 ? (
              <a href={href}>{label}</a>
            ) : (
              <span aria-current={index === props.crumbs.length - 1 ? 'page' : undefined}>
                {label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
