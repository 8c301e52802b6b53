import type { FastifyInstance } from 'fastify'
import type { Deps } from './deps.ts'
import { setFactsRevision } from './db/kept-facts.ts'
import { agencyRoutes, findSite } from './features/agencies/index.ts'
import { checkRoutes, readPublicRevision, reportRoutes } from './features/annual-reports/index.ts'
import { applicantRoutes, applicationRoutes } from './features/applications/index.ts'
import { portalRoutes } from './features/portal/index.ts'
import { assetRoutes } from './web/asset-routes.ts'
import { errorRenderer } from './web/error-layout.tsx'
import { createServer, type ServerOptions } from './web/server.ts'

/** The program as a web server: what every page goes through, then one line a feature. */
export async function createApp(deps: Deps, options: ServerOptions = {}): Promise<FastifyInstance> {
  const { demo, ...site } = await findSite(deps.db)
  const readRevision = async (): Promise<number> => {
    const revision = await readPublicRevision(deps.db)
    setFactsRevision(deps.db, revision)
    return revision
  }
  await readRevision()
  const app = createServer({
    ...options,
    ready: async () => (await readPublicRevision(deps.db)) >= 0,
    readRevision,
    renderError: errorRenderer({ ...site, origin: deps.origin }, demo),
  })
  assetRoutes(app)
  portalRoutes(app, deps)
  agencyRoutes(app, deps)
  applicationRoutes(app, deps)
  applicantRoutes(app, deps)
  reportRoutes(app, deps)
  checkRoutes(app, deps)
  return app
}
