import type { FastifyInstance } from 'fastify'
import type { Deps } from '../../deps.ts'
import { href, routes } from '../../routes.ts'
import { localPath, type Language } from '../../web/language.ts'
import { sendPage } from '../../web/send-page.ts'
import { findAgencyForPage, listAgencies, shellOf, type Agency } from '../agencies/index.ts'
import { listReports, reportHref, reportTitle, type ListedReport } from '../annual-reports/index.ts'
import { AccessibilityPage } from './accessibility-page.tsx'
import { AgencyPage } from './agency-page.tsx'
import { HomePage } from './home-page.tsx'
import { SiteMapPage } from './site-map-page.tsx'
import { StatutoryPage, type StatutoryItem } from './statutory-page.tsx'

type OfAgency = { Params: { code: string } }

/** The pages that bring together what several features publish. */
export function portalRoutes(app: FastifyInstance, deps: Deps): void {
  const config = { publicPage: true } as const

  app.get(routes.home, { config }, async (request, reply) => {
    const shell = await shellOf(deps, request)
    const [agencies, reports] = await Promise.all([
      listAgencies(deps.db),
      listReports(deps.db, { limit: 6 }),
    ])
    const listed = reports.map((report) => itemOf(report, shell.language))
    return sendPage(reply, <HomePage shell={shell} agencies={agencies} reports={listed} />)
  })

  app.get<OfAgency>(routes.agency, { config }, async (request, reply) => {
    const agency = await findAgencyForPage(deps.db, request.params.code)
    if (!agency) return reply.errorPage(404)
    const shell = await shellOf(deps, request)
    const reports = await listReports(deps.db, { agencyCode: agency.code, limit: 3 })
    const listed = reports.map((report) => itemOf(report, shell.language))
    return sendPage(reply, <AgencyPage shell={shell} agency={agency} reports={listed} />)
  })

  app.get<OfAgency>(routes.statutoryContent, { config }, async (request, reply) => {
    const agency = await findAgencyForPage(deps.db, request.params.code)
    if (!agency) return reply.errorPage(404)
    const shell = await shellOf(deps, request)
    const [newest] = await listReports(deps.db, { agencyCode: agency.code, limit: 1 })
    const items = statutoryItems(agency, newest, shell.language)
    return sendPage(reply, <StatutoryPage shell={shell} agency={agency} items={items} />)
  })

  app.get(routes.accessibility, { config }, async (request, reply) =>
    sendPage(reply, <AccessibilityPage shell={await shellOf(deps, request)} />),
  )

  app.get(routes.siteMap, { config }, async (request, reply) => {
    const shell = await shellOf(deps, request)
    return sendPage(reply, <SiteMapPage shell={shell} agencies={await listAgencies(deps.db)} />)
  })
}

function itemOf(report: ListedReport, language: Language) {
  return { title: reportTitle(report, language), href: reportHref(report, language), on: report.on }
}

/** What is public so far: the agency's own facts, and the figures of its newest report. */
function statutoryItems(
  { code }: Agency,
  newest: ListedReport | undefined,
  language: Language,
): readonly StatutoryItem[] {
  const zh = language === 'zh'
  const guide: StatutoryItem = {
    category: 'A20_02',
    title: zh ? '工作机构、办公地址、办公时间、联系方式' : 'Office, address, hours, contact',
    href: localPath(href(routes.guide, { code }), language),
  }
  if (!newest) return [guide]
  const figures = (['A20_01', 'A20_05', 'A20_06', 'A20_08'] as const).map((category) => ({
    category,
    title: zh ? `${newest.year}年数量（年度报告）` : `Figures of ${newest.year} (annual report)`,
    href: reportHref(newest, language),
  }))
  return [guide, ...figures]
}
