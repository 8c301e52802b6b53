import { href, routes } from '../../routes.ts'
import { localPath, type Language, type Messages } from '../language.ts'
import { nameOf, type AgencyName, type Site } from './site.ts'

export type MastheadProps = {
  readonly site: Site
  readonly agency?: AgencyName | undefined
  readonly language: Language
}

const text = {
  zh: { title: '政府信息公开' },
  en: { title: 'Government Information Disclosure' },
} satisfies Messages

/** The mark of the site, in words only: emblems of the State are not ours to use. (国徽法第十条) */
export function Masthead({ site, agency, language }: MastheadProps) {
  const path = agency ? href(routes.agency, { code: agency.code }) : href(routes.home)
  return (
    <div class="masthead">
      <div class="wrap">
        <a href={localPath(path, language)}>
          <span class="masthead-title">{text[language].title}</span>
          <span class="masthead-agency">
            {agency ? nameOf(agency, language) : site.sponsor[language]}
          </span>
        </a>
      </div>
    </div>
  )
}
