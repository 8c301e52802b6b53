import type { ComponentChildren, VNode } from 'preact'
import { render } from 'preact-render-to-string'
import { href, routes } from '../routes.ts'
import { Breadcrumbs, type Crumb } from './components/breadcrumbs.tsx'
import { DocumentHead, type PageFacts } from './components/document-head.tsx'
import { languageTags } from './components/foreign.tsx'
import { MainNav, portalNavigation } from './components/main-nav.tsx'
import { Masthead } from './components/masthead.tsx'
import type { NavItem } from './components/nav-list.tsx'
import { DemoBanner } from './components/notice.tsx'
import { QrCode } from './components/qr-code.tsx'
import { SideNav, sideNavId, type Section } from './components/side-nav.tsx'
import { SiteFooter } from './components/site-footer.tsx'
import { nameOf, type AgencyName, type Shell } from './components/site.ts'
import { TopBar } from './components/top-bar.tsx'
import { localPath, type Messages } from './language.ts'

export type LayoutProps = Shell &
  PageFacts & {
    /** Whose page this is: brings the left column and the agency's name. */
    readonly agency?: AgencyName | undefined
    /** The open column of the left column. */
    readonly section?: Section | undefined
    /** The links of the bar; those of `portalNavigation` unless given. */
    readonly navigation?: readonly NavItem[] | undefined
    /** The open part of the bar; the column of the left column unless given. */
    readonly active?: string | undefined
    /** The way here after the home page and the agency, the page itself last; absent: no way shown. */
    readonly trail?: readonly Crumb[] | undefined
    /** `panel`: the content stands in one white frame; `none`: it brings panels of its own. */
    readonly frame?: 'panel' | 'none'
    readonly children: ComponentChildren
  }

const text = {
  zh: {
    skip: '跳到正文',
    home: '首页',
    columns: '本机关栏目',
    address: '本页网址：',
    scan: '扫码打开本页',
  },
  en: {
    skip: 'Skip to content',
    home: 'Home',
    columns: 'Columns',
    address: 'Address of this page: ',
    scan: 'Scan to open this page',
  },
} satisfies Messages

/** A whole page of the portal around what a feature shows; the heading `h1` is the feature's. */
export function Layout(props: LayoutProps) {
  const { site, language, preferences, agency, path } = props
  const here = localPath(path, language)
  return (
    <html
      lang={languageTags[language]}
      data-mode={preferences.mode === 'elder' ? 'elder' : undefined}
      data-size={preferences.size === 'medium' ? undefined : preferences.size}
    >
      <DocumentHead shell={props} facts={props} />
      <body>
        <a class="skip-link" href="#content">
          {text[language].skip}
        </a>
        {props.demo && <DemoBanner language={language} />}
        <header>
          <TopBar {...props} />
          <Masthead site={site} agency={agency} language={language} />
          <MainNav
            items={props.navigation ?? portalNavigation(language, agency?.code)}
            active={props.active ?? props.section}
            here={here}
            language={language}
          />
        </header>
        <div class="wrap page-body">
          <PageHead {...props} />
          {agency ? (
            <div class="columns">
              <SideNav agency={agency} section={props.section} here={here} language={language} />
              <Content {...props} />
            </div>
          ) : (
            <Content {...props} />
          )}
        </div>
        <SiteFooter site={site} language={language} />
      </body>
    </html>
  )
}

/** A page as the text of a document. */
export function renderPage(page: VNode): string {
  return `<!DOCTYPE html>${render(page)}`
}

function PageHead({ trail, agency, language }: LayoutProps) {
  const { home, columns } = text[language]
  const start: Crumb = { label: home, href: localPath(href(routes.home), language) }
  const own = agency && {
    label: nameOf(agency, language),
    href: localPath(href(routes.agency, { code: agency.code }), language),
  }
  return (
    <div class="page-head">
      {trail && (
        <Breadcrumbs crumbs={[start, ...(own ? [own] : []), ...trail]} language={language} />
      )}
      {agency && (
        <nav class="column-jump" aria-label={columns}>
          <a href={`#${sideNavId}`}>{columns}</a>
        </nav>
      )}
    </div>
  )
}

function Content(props: LayoutProps) {
  const { frame = 'panel', children } = props
  return (
    <main
      id="content"
      class={frame === 'panel' ? 'content content-framed' : 'content'}
      tabindex={-1}
    >
      {children}
      <PageAddress {...props} />
    </main>
  )
}

/**
 * Where a printed page came from. Whose host a request names must not stand in a page that others are
 * given from the cache, so without the site's own origin there is no address.
 */
function PageAddress({ site, path, language, article }: LayoutProps) {
  if (site.origin === undefined) return null
  const address = site.origin + localPath(path, language)
  return (
    <div class="print-only page-address">
      {article && <QrCode content={address} label={text[language].scan} />}
      <p>
        {text[language].address}
        {address}
      </p>
    </div>
  )
}
