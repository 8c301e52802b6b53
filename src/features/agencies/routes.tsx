import type { FastifyInstance } from 'fastify'
import type { Deps } from '../../deps.ts'
import { routes } from '../../routes.ts'
import { sendPage } from '../../web/send-page.ts'
import { GuidePage } from './guide-page.tsx'
import { findAgencyForPage } from './queries.ts'
import { RulesPage } from './rules-page.tsx'
import { shellOf } from './shell.ts'

type OfAgency = { Params: { code: string } }

/** The pages that an agency's own facts make: its guide, and the rules it works by. */
export function agencyRoutes(app: FastifyInstance, deps: Deps): void {
  const config = { publicPage: true } as const

  app.get<OfAgency>(routes.guide, { config }, async (request, reply) => {
    const agency = await findAgencyForPage(deps.db, request.params.code)
    if (!agency) return reply.errorPage(404)
    return sendPage(reply, <GuidePage shell={await shellOf(deps, request)} agency={agency} />)
  })

  app.get<OfAgency>(routes.rules, { config }, async (request, reply) => {
    const agency = await findAgencyForPage(deps.db, request.params.code)
    if (!agency) return reply.errorPage(404)
    return sendPage(reply, <RulesPage shell={await shellOf(deps, request)} agency={agency} />)
  })
}
