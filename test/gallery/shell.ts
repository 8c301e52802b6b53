import type { AgencyName, Shell, Site } from '../../src/web/components/site.ts'
import type { Language } from '../../src/web/language.ts'
import type { Preferences } from '../../src/web/preferences.ts'

/** A site and an agency that do not exist, for pages that show every component. */
export const site: Site = {
  name: { zh: '海州市人民政府门户网站', en: 'Haizhou Municipal Government' },
  origin: 'https://www.haizhou.gov.cn',
  sponsor: { zh: '海州市人民政府', en: 'Haizhou Municipal Government' },
  contact: {
    phone: '0518-12345678',
    email: 'jiucuo@haizhou.gov.cn',
    address: { zh: '海州市政府路1号', en: '1 Zhengfu Road, Haizhou' },
  },
  siteCode: '3207000001',
  icp: '苏ICP备00000000号',
  policeFiling: '苏公网安备 32070000000001号',
}

export const agency: AgencyName = {
  code: 'haizhou-housing',
  name: '海州市住房和城乡建设局',
  english: 'Haizhou Bureau of Housing and Urban–Rural Development',
}

/** Where the pages of the gallery say that they stand. */
export const galleryPaths = {
  home: '/',
  listing: '/agencies/haizhou-housing/statutory-content?page=7',
  article: '/agencies/haizhou-housing/guide',
  report: '/agencies/haizhou-housing/reports/2025',
  deadline: '/deadline',
  error: '/nowhere',
} as const

export type GalleryName = keyof typeof galleryPaths

export type Look = { readonly language: Language; readonly preferences: Preferences }

export function shellOf(name: GalleryName, { language, preferences }: Look): Shell {
  return { site, language, preferences, path: galleryPaths[name], demo: true }
}
