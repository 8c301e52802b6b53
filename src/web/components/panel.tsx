import type { ComponentChildren } from 'preact'

export type PanelProps = {
  readonly title: string
  /** Where the whole of it is; `label` such as 更多. */
  readonly more?: { readonly href: string; readonly label: string } | undefined
  readonly children: ComponentChildren
}

/** A bordered part of a page under a heading of the second level. */
export function Panel({ title, more, children }: PanelProps) {
  return (
    <section class="panel">
      <div class="panel-head">
        <h2>{title}</h2>
        {more && (
          <a href={more.href}>
            {more.label}
            <span class="visually-hidden">{title}</span>
          </a>
        )}
      </div>
      <div class="panel-body flow">{children}</div>
    </section>
  )
}
