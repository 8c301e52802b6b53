import type { Day } from '../../law/day.ts'
import { assetHref } from '../assets.ts'
import { localPath, type Messages } from '../language.ts'
import { languageTags } from './foreign.tsx'
import type { Shell } from './site.ts'

/** What search engines and the national inspection read of a page. (政府网站发展指引 附件《网页标签规范》) */
export type PageFacts = {
  readonly title: string
  readonly description?: string | undefined
  /** The column, on a page that lists; its name, such as 政府信息公开年报. */
  readonly column?: string | undefined
  /** On a page that is one document. */
  readonly article?: { readonly publishedOn: Day; readonly source: string } | undefined
  /** A form came back with mistakes: the title says so first. */
  readonly invalid?: boolean | undefined
}

const text = {
  zh: { wrong: '填写有误：', site: '政府信息公开' },
  en: { wrong: 'Error: ', site: 'Government Information Disclosure' },
} satisfies Messages

/** The head of a page: its title, its meta tags, its other language, its styles and script. */
export function DocumentHead({ shell, facts }: { shell: Shell; facts: PageFacts }) {
  const { site, language, path } = shell
  const origin = site.origin ?? ''
  return (
    <head>
      <meta charset="utf-8" />
      <title>{titleOf(shell, facts)}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="format-detection" content="telephone=no" />
      {metaOf(shell, facts).map(([name, content]) => (
        <meta key={name} name={name} content={content} />
      ))}
      <link rel="canonical" href={origin + localPath(path, language)} />
      {(['zh', 'en'] as const).map((other) => (
        <link
          key={other}
          rel="alternate"
          hreflang={languageTags[other]}
          href={origin + localPath(path, other)}
        />
      ))}
      <link rel="icon" type="image/svg+xml" href={assetHref('icon')} />
      <link rel="stylesheet" href={assetHref('style')} />
      <link rel="stylesheet" href={assetHref('print')} media="print" />
      <script src={assetHref('script')} defer />
    </head>
  )
}

function titleOf({ site, language }: Shell, { title, invalid }: PageFacts): string {
  const { wrong, site: siteTitle } = text[language]
  const parts = new Set([title, siteTitle, site.name[language]])
  return (invalid ? wrong : '') + [...parts].join(' - ')
}

function metaOf(
  { site, language }: Shell,
  facts: PageFacts,
): readonly (readonly [string, string])[] {
  const domain = site.origin && new URL(site.origin).hostname
  const all: readonly (readonly [string, string | undefined])[] = [
    ['SiteName', site.name[language]],
    ['SiteDomain', domain],
    ['SiteIDCode', site.siteCode],
    ['ColumnName', facts.column],
    ['ArticleTitle', facts.article && facts.title],
    ['PubDate', facts.article?.publishedOn],
    ['ContentSource', facts.article?.source],
    ['description', facts.description],
  ]
  return all.flatMap(([name, content]) => (content ? [[name, content] as const] : []))
}
