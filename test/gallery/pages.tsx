import { errorRenderer } from '../../src/web/error-layout.tsx'
import { renderPage } from '../../src/web/layout.tsx'
import { ArticlePage } from './article-page.tsx'
import { DeadlinePage } from './deadline-page.tsx'
import { HomePage } from './home-page.tsx'
import { ListingPage } from './listing-page.tsx'
import { ReportPage } from './report-page.tsx'
import { site, type GalleryName, type Look } from './shell.ts'

export const galleryNames = ['home', 'listing', 'article', 'report', 'deadline', 'error'] as const

/** A page that shows some of the components; all of them together show every one. */
export function galleryPage(name: GalleryName, look: Look): string {
  switch (name) {
    case 'home':
      return renderPage(<HomePage {...look} />)
    case 'listing':
      return renderPage(<ListingPage {...look} />)
    case 'article':
      return renderPage(<ArticlePage {...look} />)
    case 'report':
      return renderPage(<ReportPage {...look} />)
    case 'deadline':
      return renderPage(<DeadlinePage {...look} />)
    case 'error':
      return errorRenderer(
        site,
        true,
      )({
        status: 404,
        title: '没有找到这个页面',
        message: '网址可能输错了，或者内容已经移走。请核对网址，或者从首页、网站地图查找。',
        requestId: 'req-7f3a',
        language: look.language,
      })
  }
}
