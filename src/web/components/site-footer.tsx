import { href, routes } from '../../routes.ts'
import { localPath, type Language, type Messages } from '../language.ts'
import type { Contact, Site } from './site.ts'

const text = {
  zh: {
    sponsor: '主办单位',
    phone: '联系电话',
    email: '电子邮箱',
    address: '地址',
    siteCode: '网站标识码',
    colon: '：',
    report: '网站找错',
    siteMap: '网站地图',
    accessibility: '无障碍说明',
  },
  en: {
    sponsor: 'Sponsor',
    phone: 'Telephone',
    email: 'Email',
    address: 'Address',
    siteCode: 'Site code',
    colon: ': ',
    report: 'Report an error',
    siteMap: 'Site map',
    accessibility: 'Accessibility',
  },
} satisfies Messages

type FooterProps = { readonly site: Site; readonly language: Language }

/** The foot of every page: who answers for the site, its filings, and where to report a mistake. (政府网站发展指引) */
export function SiteFooter({ site, language }: FooterProps) {
  const { report, siteMap, accessibility } = text[language]
  const reportHref = reportAddress(site.contact)
  return (
    <footer class="site-footer">
      <div class="wrap">
        <div>
          <SponsorLines site={site} language={language} />
          <Filings site={site} language={language} />
        </div>
        <ul class="footer-links">
          {reportHref && (
            <li>
              <a href={reportHref}>{report}</a>
            </li>
          )}
          <li>
            <a href={localPath(href(routes.siteMap), language)}>{siteMap}</a>
          </li>
          <li>
            <a href={localPath(href(routes.accessibility), language)}>{accessibility}</a>
          </li>
        </ul>
      </div>
    </footer>
  )
}

function SponsorLines({ site: { sponsor, contact }, language }: FooterProps) {
  const words = text[language]
  const lines: readonly (readonly [string, string | undefined])[] = [
    [words.sponsor, sponsor[language]],
    [words.address, contact.address?.[language]],
    [words.phone, contact.phone],
    [words.email, contact.email],
  ]
  const known = lines.filter(([, value]) => value !== undefined)
  return (
    <ul>
      {known.map(([label, value]) => (
        <li key={label}>
          {label}
          {words.colon}
          {value}
        </li>
      ))}
    </ul>
  )
}

/** A filing number links to the register that it stands in. (非经营性互联网信息服务备案管理办法第十三条) */
function Filings({ site: { siteCode, icp, policeFiling }, language }: FooterProps) {
  const words = text[language]
  if (!siteCode && !icp && !policeFiling) return null
  return (
    <ul>
      {siteCode && (
        <li>
          {words.siteCode}
          {words.colon}
          {siteCode}
        </li>
      )}
      {icp && (
        <li>
          <a href="https://beian.miit.gov.cn/" lang="zh-CN">
            {icp}
          </a>
        </li>
      )}
      {policeFiling && (
        <li>
          <a href="https://beian.mps.gov.cn/" lang="zh-CN">
            {policeFiling}
          </a>
        </li>
      )}
    </ul>
  )
}

function reportAddress({ email, phone }: Contact): string | undefined {
  if (email) return `mailto:${email}`
  return phone && `tel:${phone.replaceAll(/[^+\d]/gu, '')}`
}
