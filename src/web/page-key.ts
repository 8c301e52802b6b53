import type { FastifyRequest } from 'fastify'
import { preferencesWord, readPreferences } from './preferences.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /**
     * The page is the same for everybody with the same address, language and preferences, and is
     * kept whole. `query` names the parameters that matter; the handler sees no others.
     */
    readonly publicPage?: true | { readonly query: readonly string[] }
  }
}

/** What tells public pages apart. */
export type PageKey = {
  readonly text: string
  readonly query: Readonly<Record<string, string>>
  readonly search: string
}

/** The key of a request's page, or undefined for a request that the cache has no part in. */
export function pageKey(request: FastifyRequest): PageKey | undefined {
  const { publicPage } = request.routeOptions.config
  if (!publicPage || (request.method !== 'GET' && request.method !== 'HEAD')) return undefined

  // The address as asked for: its `/en` tells the languages apart.
  const [path, given] = request.originalUrl.split('?', 2)
  const kept = keptParameters(given, publicPage === true ? [] : publicPage.query)
  const search = kept.size > 0 ? `?${kept.toString()}` : ''
  const variant = preferencesWord(readPreferences(request.headers.cookie))
  return { text: `${variant} ${path}${search}`, query: Object.fromEntries(kept), search }
}

/**
 * Takes out of a request what its key leaves out. A page must not depend on it, or one visitor
 * could choose what all the others see.
 */
export function narrow(request: FastifyRequest, { query, search }: PageKey): void {
  request.query = query
  request.raw.url = `${request.url.split('?', 1)[0]}${search}`
}

/** The parameters that matter, in the order of their declaration, each once. */
function keptParameters(given: string | undefined, names: readonly string[]): URLSearchParams {
  const kept = new URLSearchParams()
  if (!given || names.length === 0) return kept
  const all = new URLSearchParams(given)
  for (const name of names) {
    const value = all.get(name)
    if (value !== null) kept.set(name, value)
  }
  return kept
}
