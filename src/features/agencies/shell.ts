import type { FastifyRequest } from 'fastify'
import { keptFacts } from '../../db/kept-facts.ts'
import type { Deps } from '../../deps.ts'
import type { Shell } from '../../web/components/site.ts'
import { findSite } from './queries.ts'

/** Every page shows the foot of the site. */
const keptSite = keptFacts(findSite)

/** What every page of one request shares: the site, the language, how the visitor wants to read. */
export async function shellOf(deps: Deps, request: FastifyRequest): Promise<Shell> {
  const { demo, ...site } = await keptSite(deps.db, '')
  return {
    site: { ...site, origin: deps.origin },
    demo,
    language: request.language,
    preferences: request.preferences,
    path: request.url,
  }
}
