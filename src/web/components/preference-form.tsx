import type { ComponentChildren } from 'preact'
import { href, routes } from '../../routes.ts'
import { localPath, type Language } from '../language.ts'

export type PreferenceFormProps = {
  readonly class: string
  /** The page to come back to, without `/en`. */
  readonly path: string
  readonly language: Language
  /** Submit buttons named `mode` or `size`. */
  readonly children: ComponentChildren
}

/** A form that changes how pages are shown; the script spares the page load (scripts/main.ts). */
export function PreferenceForm({ path, language, children, ...props }: PreferenceFormProps) {
  return (
    <form {...props} method="post" action={href(routes.preferences)} data-preference>
      <input type="hidden" name="back" value={localPath(path, language)} />
      {children}
    </form>
  )
}
