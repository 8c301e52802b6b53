import { href, routes } from '../../routes.ts'
import { localPath, type Language, type Messages } from '../language.ts'
import { languageTags } from './foreign.tsx'
import { PreferenceForm } from './preference-form.tsx'
import type { Shell } from './site.ts'

const text = {
  zh: {
    elder: '长者模式',
    standard: '退出长者模式',
    accessibility: '无障碍说明',
    otherLanguage: 'English',
  },
  en: {
    elder: 'Large print',
    standard: 'Leave large print',
    accessibility: 'Accessibility',
    otherLanguage: '中文',
  },
} satisfies Messages

/** The deep-blue bar: whose site this is, 长者模式, 无障碍说明 and the same page in the other language. */
export function TopBar({ site, language, path }: Shell) {
  const { elder, standard, accessibility, otherLanguage } = text[language]
  const other: Language = language === 'zh' ? 'en' : 'zh'
  return (
    <div class="top-bar">
      <div class="wrap">
        <span>{site.name[language]}</span>
        <ul class="top-links">
          <li>
            <PreferenceForm class="mode-switch" path={path} language={language}>
              <button name="mode" value="elder" type="submit">
                {elder}
              </button>
              <button name="mode" value="standard" type="submit">
                {standard}
              </button>
            </PreferenceForm>
          </li>
          <li>
            <a href={localPath(href(routes.accessibility), language)}>{accessibility}</a>
          </li>
          <li>
            <a
              href={localPath(path, other)}
              lang={languageTags[other]}
              hreflang={languageTags[other]}
              rel="alternate"
            >
              {otherLanguage}
            </a>
          </li>
        </ul>
      </div>
    </div>
  )
}
