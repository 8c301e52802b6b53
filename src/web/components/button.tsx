import type { ComponentChildren } from 'preact'

export type ButtonKind = 'main' | 'quiet' | 'danger'

export type ButtonProps = {
  readonly kind?: ButtonKind
  readonly name?: string | undefined
  readonly value?: string | undefined
  readonly children: ComponentChildren
}

/** The button that submits its form. */
export function Button({ kind = 'main', name, value, children }: ButtonProps) {
  return (
    <button class={classOf(kind)} type="submit" name={name} value={value}>
      {children}
    </button>
  )
}

export type LinkButtonProps = {
  readonly href: string
  readonly kind?: ButtonKind
  readonly children: ComponentChildren
}

/** A link that looks like a button: it leads on, it submits nothing. */
export function LinkButton({ href, kind = 'main', children }: LinkButtonProps) {
  return (
    <a class={classOf(kind)} href={href}>
      {children}
    </a>
  )
}

/** Buttons that belong together, on one line while there is room. */
export function ButtonRow({ children }: { children: ComponentChildren }) {
  return <div class="buttons">{children}</div>
}

function classOf(kind: ButtonKind): string {
  return kind === 'main' ? 'button' : `button button-${kind}`
}
