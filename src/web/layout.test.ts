import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import { galleryNames, galleryPage } from '../../test/gallery/pages.tsx'
import type { Look } from '../../test/gallery/shell.ts'

const standard = { mode: 'standard', size: 'medium' } as const
const chinese: Look = { language: 'zh', preferences: standard }
const english: Look = { language: 'en', preferences: standard }

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Preact closes void elements; a document keeps its whole title however long it is.
    'void-style': 'off',
    'long-title': 'off',
  },
})

describe.each(galleryNames)('the page %s', (name) => {
  it.each([chinese, english])('is valid HTML in $language', async (look) => {
    const report = await validator.validateString(galleryPage(name, look))
    const found = report.results.flatMap(({ messages }) => messages)
    expect(found.map(({ ruleId, message, line }) => ({ ruleId, message, line }))).toEqual([])
  })

  it('carries no style, script or handler of its own, which the content policy would refuse', () => {
    const html = galleryPage(name, chinese)
    expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=|javascript:/u)
    expect(html.match(/<script[^>]*>/gu)).toHaveLength(1)
    expect(html).toMatch(/<script src="\/assets\/[^"]+" defer><\/script>/u)
  })

  it('has one heading of the first level and the main part that the skip link leads to', () => {
    const html = galleryPage(name, chinese)
    expect(html.match(/<h1/gu)).toHaveLength(1)
    expect(html).toContain('<a class="skip-link" href="#content">跳到正文</a>')
    expect(html).toContain('<main id="content"')
  })

  it('says that the data are made up', () => {
    expect(galleryPage(name, chinese)).toContain('没有法律效力')
  })
})

describe('the layout', () => {
  it('shows what a visitor typed as text', () => {
    const html = galleryPage('deadline', chinese)
    expect(html).not.toContain('<script>alert')
    expect(html).toContain('&quot;>&lt;script>alert(1)')
    expect(html).toContain('&lt;b>粗体&lt;/b>')
  })

  it('marks the document for 长者模式 and for a text size other than the middle one', () => {
    const preferences = { mode: 'elder', size: 'large' } as const
    expect(galleryPage('article', { language: 'zh', preferences })).toContain(
      '<html lang="zh-CN" data-mode="elder" data-size="large">',
    )
    expect(galleryPage('article', chinese)).toContain('<html lang="zh-CN">')
  })

  it('leads to the same page in the other language, and tells search engines of both', () => {
    const path = '/agencies/haizhou-housing/statutory-content?page=7'
    const origin = 'https://www.haizhou.gov.cn'
    expect(galleryPage('listing', chinese)).toContain(
      `<a href="/en${path}" lang="en" hreflang="en" rel="alternate">English</a>`,
    )
    const html = galleryPage('listing', english)
    expect(html).toContain(
      `<a href="${path}" lang="zh-CN" hreflang="zh-CN" rel="alternate">中文</a>`,
    )
    expect(html).toContain(`<link rel="canonical" href="${origin}/en${path}"/>`)
    expect(html).toContain(`<link rel="alternate" hreflang="zh-CN" href="${origin}${path}"/>`)
  })

  it('prints its address, and on a document a QR code of it', () => {
    const address = 'https://www.haizhou.gov.cn/agencies/haizhou-housing/guide'
    const article = galleryPage('article', chinese)
    expect(article).toContain(`<p>本页网址：${address}</p>`)
    expect(article).toContain('role="img" aria-label="扫码打开本页"')
    expect(galleryPage('listing', chinese)).not.toContain('扫码打开本页')
  })

  it('brings a visitor who changes a preference back to the page, in its language', () => {
    expect(galleryPage('article', english)).toContain(
      '<input type="hidden" name="back" value="/en/agencies/haizhou-housing/guide"/>',
    )
  })

  it('keeps the order of the columns that is fixed (国办公开办函〔2019〕61号)', () => {
    const html = galleryPage('listing', chinese)
    const column = html.slice(html.indexOf('class="side-nav"'), html.indexOf('<main'))
    expect([...column.matchAll(/>([^<>]+)<\/a>/gu)].map(([, label]) => label)).toEqual([
      '政府信息公开指南',
      '政府信息公开制度',
      '法定主动公开内容',
      '政府信息公开年报',
      '依申请公开',
    ])
  })

  it('marks the open column as part of the way, and as the page where it is the page', () => {
    expect(galleryPage('listing', chinese)).toContain('aria-current="true">法定主动公开内容')
    expect(galleryPage('article', chinese)).toContain('aria-current="page">政府信息公开指南')
  })

  it('carries the meta tags of the national inspection', () => {
    const html = galleryPage('article', chinese)
    for (const tag of [
      'name="SiteName" content="海州市人民政府门户网站"',
      'name="SiteDomain" content="www.haizhou.gov.cn"',
      'name="SiteIDCode" content="3207000001"',
      'name="ArticleTitle" content="关于印发《海州市公租房保障管理办法》的通知"',
      'name="PubDate" content="2026-03-18"',
      'name="ContentSource" content="海州市住房和城乡建设局"',
    ]) {
      expect(html).toContain(`<meta ${tag}/>`)
    }
    expect(html).not.toContain('ColumnName')
  })

  it('names at its foot who answers for the site, its filings and where to report a mistake', () => {
    const html = galleryPage('home', chinese)
    const foot = html.slice(html.indexOf('<footer'))
    for (const text of [
      '主办单位：海州市人民政府',
      '网站标识码：3207000001',
      '苏ICP备00000000号',
    ]) {
      expect(foot).toContain(text)
    }
    expect(foot).toContain('<a href="mailto:jiucuo@haizhou.gov.cn">网站找错</a>')
    expect(foot).toContain('网站地图')
  })

  it('puts the mistake first in the title of a form that came back', () => {
    expect(galleryPage('deadline', chinese)).toContain('<title>填写有误：期限计算 - ')
  })

  it('prints the whole address of the page below its text', () => {
    const html = galleryPage('article', chinese).replaceAll(/<[^>]+>/gu, '')
    expect(html).toContain('本页网址：https://www.haizhou.gov.cn/agencies/haizhou-housing/guide')
  })
})

describe('the page of an error', () => {
  it('gives the number to quote and the telephone to quote it to', () => {
    const html = galleryPage('error', chinese)
    expect(html).toContain('编号：req-7f3a')
    expect(html).toContain('联系电话：0518-12345678')
  })

  it('stands in the language of the address', () => {
    expect(galleryPage('error', english)).toContain('<html lang="en">')
  })
})
