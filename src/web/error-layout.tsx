import { href, routes } from '../routes.ts'
import type { Site } from './components/site.ts'
import type { ErrorPageProps, RenderError } from './error-page.ts'
import { localPath, type Messages } from './language.ts'
import { Layout, renderPage } from './layout.tsx'

const text = {
  zh: { number: '编号：', home: '返回首页', siteMap: '查看网站地图', call: '联系电话：' },
  en: { number: 'Number: ', home: 'Home page', siteMap: 'Site map', call: 'Telephone: ' },
} satisfies Messages

/** Renders errors in the layout of a site, for the server's `renderError`. */
export function errorRenderer(site: Site, demo: boolean): RenderError {
  return (props) => renderPage(<ErrorPage {...props} site={site} demo={demo} />)
}

/** What went wrong, what to do about it, and the number to quote on the telephone. */
function ErrorPage({
  site,
  demo,
  title,
  message,
  requestId,
  language,
}: ErrorPageProps & { site: Site; demo: boolean }) {
  const { number, home, siteMap, call } = text[language]
  return (
    <Layout
      site={site}
      demo={demo}
      language={language}
      // An address that was not understood cannot know its visitor, nor its other language.
      preferences={{ mode: 'standard', size: 'medium' }}
      path={href(routes.home)}
      title={title}
      trail={[{ label: title }]}
    >
      <h1>{title}</h1>
      <p>{message}</p>
      <p>
        <a href={localPath(href(routes.home), language)}>{home}</a>
        {'　'}
        <a href={localPath(href(routes.siteMap), language)}>{siteMap}</a>
      </p>
      <p class="hint">
        {number}
        {requestId}
        {site.contact.phone && `　${call}${site.contact.phone}`}
      </p>
    </Layout>
  )
}
