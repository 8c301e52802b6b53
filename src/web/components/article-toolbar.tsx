import type { Language, Messages } from '../language.ts'
import type { Preferences } from '../preferences.ts'
import { PreferenceForm } from './preference-form.tsx'

export type Download = { readonly href: string; readonly label: string }

export type ArticleToolbarProps = {
  /** The page to come back to, without `/en`. */
  readonly path: string
  readonly language: Language
  readonly preferences: Preferences
  readonly downloads?: readonly Download[] | undefined
}

const text = {
  zh: {
    size: '字号',
    large: '大',
    medium: '中',
    small: '小',
    print: '打印',
    printHint: '打印请用浏览器菜单',
    download: '下载',
  },
  en: {
    size: 'Text size',
    large: 'Large',
    medium: 'Medium',
    small: 'Small',
    print: 'Print',
    printHint: 'To print, use the menu of your browser',
    download: 'Download',
  },
} satisfies Messages

/** The tools of an article: 字号 大 中 小, 打印, 下载. */
export function ArticleToolbar({ path, language, preferences, downloads }: ArticleToolbarProps) {
  const words = text[language]
  return (
    <div class="toolbar">
      <PreferenceForm class="sizes" path={path} language={language}>
        <span>{words.size}</span>
        {(['large', 'medium', 'small'] as const).map((size) => (
          <button
            key={size}
            class="button button-quiet"
            type="submit"
            name="size"
            value={size}
            aria-pressed={preferences.size === size ? 'true' : 'false'}
          >
            {words[size]}
          </button>
        ))}
      </PreferenceForm>
      <div>
        <button class="button button-quiet" type="button" data-print hidden>
          {words.print}
        </button>
        <span data-print-hint>{words.printHint}</span>
      </div>
      {downloads && downloads.length > 0 && (
        <div>
          <span>{words.download}</span>
          {downloads.map(({ href, label }) => (
            <a key={href} class="button button-quiet" href={href}>
              {label}
            </a>
          ))}
        </div>
      )}
    </div>
  )
}
