import type { ComponentChildren } from 'preact'
import type { Language } from '../language.ts'

/** The languages as `lang` writes them. (RFC 5646) */
export const languageTags = { zh: 'zh-CN', en: 'en' } as const satisfies Record<Language, string>

export type ForeignProps = {
  readonly language: Language
  /** Whole paragraphs rather than a few words. */
  readonly block?: boolean | undefined
  readonly children: ComponentChildren
}

/** Text in another language than the page's, so that it is read aloud in its own. (WCAG 3.1.2) */
export function Foreign({ language, block, children }: ForeignProps) {
  const Element = block ? 'div' : 'span'
  return <Element lang={languageTags[language]}>{children}</Element>
}
