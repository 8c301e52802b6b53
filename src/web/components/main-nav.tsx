import { href, routes } from '../../routes.ts'
import { localPath, type Language, type Messages } from '../language.ts'
import { NavList, type NavItem, type NavListProps } from './nav-list.tsx'

/** The parts of the portal in the bar below the title. */
export type Part = 'home' | 'statutoryContent' | 'reports' | 'howToApply' | 'check' | 'deadline'

const text = {
  zh: {
    name: '主导航',
    home: '首页',
    statutoryContent: '法定主动公开',
    reports: '年度报告',
    howToApply: '依申请公开',
    check: '年报核对',
    deadline: '期限计算',
  },
  en: {
    name: 'Main',
    home: 'Home',
    statutoryContent: 'Proactive disclosure',
    reports: 'Annual reports',
    howToApply: 'Make a request',
    check: 'Check a report',
    deadline: 'Deadlines',
  },
} satisfies Messages

/**
 * The links of the bar. With an agency they lead to its pages; without one, as on the home page of
 * a portal of many agencies, only what needs no agency is there. The site map is in the foot.
 */
export function portalNavigation(language: Language, code?: string): readonly NavItem[] {
  const agencyParts =
    code === undefined
      ? []
      : (['statutoryContent', 'reports', 'howToApply'] as const).map(
          (key) => [key, href(routes[key], { code })] as const,
        )
  const parts: readonly (readonly [Part, string])[] = [
    ['home', href(routes.home)],
    ...agencyParts,
    ['check', href(routes.check)],
    ['deadline', href(routes.deadline)],
  ]
  return parts.map(([key, path]) => ({
    key,
    label: text[language][key],
    href: localPath(path, language),
  }))
}

/** The blue bar; the part that is open stands out as a white tab. */
export function MainNav({ language, ...list }: NavListProps & { language: Language }) {
  return (
    <nav class="main-nav" aria-label={text[language].name}>
      <div class="wrap">
        <NavList {...list} />
      </div>
    </nav>
  )
}
