import type { Bilingual } from '../../law/bilingual.ts'
import type { Language } from '../language.ts'
import type { Preferences } from '../preferences.ts'

/** What the head and the foot of every page say about the site. (政府网站发展指引) */
export type Site = {
  readonly name: Bilingual
  /** Scheme and host under which the public reaches the site; absent on a trial machine. */
  readonly origin?: string | undefined
  /** 主办单位. */
  readonly sponsor: Bilingual
  readonly contact: Contact
  /** 网站标识码: ten digits. */
  readonly siteCode?: string | undefined
  /** ICP 备案号. */
  readonly icp?: string | undefined
  /** 公安备案号. */
  readonly policeFiling?: string | undefined
}

export type Contact = {
  readonly phone?: string | undefined
  readonly email?: string | undefined
  readonly address?: Bilingual | undefined
}

/** An agency as pages name it. */
export type AgencyName = {
  readonly code: string
  readonly name: string
  readonly english: string
}

/** What every page of one request shares; a feature hands it on to the layout unchanged. */
export type Shell = {
  readonly site: Site
  readonly language: Language
  readonly preferences: Preferences
  /** Path and query of this page without `/en`. */
  readonly path: string
  /** The data are made up, and every page says so. */
  readonly demo: boolean
}

/** The name of an agency in a language. */
export function nameOf({ name, english }: AgencyName, language: Language): string {
  return language === 'zh' ? name : english
}
