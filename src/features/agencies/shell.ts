import type { FastifyRequest } from 'fastify'
import type { Database } from '../../db/database.ts'
import type { Deps } from '../../deps.ts'
import type { Shell } from '../../web/components/site.ts'
import { findSite } from './queries.ts'
import type { StoredSite } from './stored.ts'

/** A change of the foot of the pages may show a second late, as cached pages do. */
const SITE_IS_KEPT_MS = 1_000

type Kept = { readonly site: Promise<StoredSite>; readonly until: number }
const keptSites = new WeakMap<Database, Kept>()

/** The site, read once a second at most: every page needs it, and it hardly ever changes. */
function siteOf(db: Database): Promise<StoredSite> {
  const kept = keptSites.get(db)
  const now = performance.now()
  if (kept && now < kept.until) return kept.site
  const site = findSite(db)
  keptSites.set(db, { site, until: now + SITE_IS_KEPT_MS })
  // What failed is asked for again.
  site.catch(() => keptSites.delete(db))
  return site
}

/** What every page of one request shares: the site, the language, how the visitor wants to read. */
export async function shellOf(deps: Deps, request: FastifyRequest): Promise<Shell> {
  const { demo, ...site } = await siteOf(deps.db)
  return {
    site: { ...site, origin: deps.origin },
    demo,
    language: request.language,
    preferences: request.preferences,
    path: request.url,
  }
}
