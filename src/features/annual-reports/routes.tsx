import type { FastifyInstance, FastifyReply } from 'fastify'
import { writeCsv, writeJson, writeText, type CheckedReport } from '../../annual-report/index.ts'
import { keptFacts } from '../../db/kept-facts.ts'
import type { Deps } from '../../deps.ts'
import { routes } from '../../routes.ts'
import { sendPage } from '../../web/send-page.ts'
import { findAgencyForPage, shellOf, type Agency } from '../agencies/index.ts'
import { ListPage } from './list-page.tsx'
import { findReport, listReports } from './queries.ts'
import { ReportPage } from './report-page.tsx'
import type { StoredReport } from './stored-report.ts'

/** More years than an agency can have reports of. */
const ALL_YEARS = 100

type OfAgency = { Params: { code: string } }
type OfReport = { Params: { code: string; year: string } }

/** The reports of an agency: the list, each report, and its figures for other programs. */
export function reportRoutes(app: FastifyInstance, deps: Deps): void {
  const config = { publicPage: true } as const

  app.get<OfAgency>(routes.reports, { config }, async (request, reply) => {
    const agencyCode = request.params.code
    const agency = await findAgencyForPage(deps.db, agencyCode)
    if (!agency) return reply.errorPage(404)
    const reports = await listReports(deps.db, { agencyCode, limit: ALL_YEARS })
    const shell = await shellOf(deps, request)
    return sendPage(reply, <ListPage shell={shell} agency={agency} reports={reports} />)
  })

  app.get<OfReport>(routes.report, { config }, async (request, reply) => {
    const [found, shell] = await Promise.all([
      reportAt(deps, request.params),
      shellOf(deps, request),
    ])
    if (!found) return reply.errorPage(404)
    return sendPage(reply, <ReportPage shell={shell} {...found} />)
  })

  app.get<OfReport>(routes.reportJson, { config }, async (request, reply) => {
    const found = await reportAt(deps, request.params)
    if (!found) return reply.errorPage(404)
    return download(reply, found, { ending: 'json', type: 'application/json', write: writeJson })
  })

  app.get<OfReport>(routes.reportCsv, { config }, async (request, reply) => {
    const found = await reportAt(deps, request.params)
    if (!found) return reply.errorPage(404)
    return download(reply, found, { ending: 'csv', type: 'text/csv', write: writeCsv })
  })

  app.get<OfReport>(routes.reportText, { config }, async (request, reply) => {
    const found = await reportAt(deps, request.params)
    if (!found) return reply.errorPage(404)
    return download(reply, found, { ending: 'txt', type: 'text/plain', write: writeText })
  })
}

type Found = { readonly agency: Agency; readonly stored: StoredReport }

/** Variants of a page and its downloads draw on the same report. */
const keptReport = keptFacts((db, key) => {
  const [code = '', year = ''] = key.split(' ')
  return findReport(db, code, Number(year))
})

async function reportAt(
  { db }: Deps,
  { code, year }: OfReport['Params'],
): Promise<Found | undefined> {
  if (!/^\d{4}$/u.test(year)) return undefined
  const [agency, stored] = await Promise.all([
    findAgencyForPage(db, code),
    keptReport(db, `${code} ${year}`),
  ])
  return agency && stored && { agency, stored }
}

type Format = {
  readonly ending: string
  readonly type: string
  readonly write: (report: CheckedReport) => string
}

/** A Chinese file name needs both forms: browsers of before RFC 6266 take the plain one. */
function download(reply: FastifyReply, { agency, stored }: Found, { ending, type, write }: Format) {
  const plain = `report-${stored.year}.${ending}`
  const full = encodeURIComponent(`${agency.name}${stored.year}年度报告.${ending}`)
  return reply
    .type(`${type}; charset=utf-8`)
    .header('content-disposition', `attachment; filename="${plain}"; filename*=UTF-8''${full}`)
    .send(write(stored.report))
}
