import type { FastifyInstance, FastifyRequest } from 'fastify'

const safeMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE'])

/** Whether a method may change something; GET never does. (RFC 9110 9.2.1) */
export function isUnsafe(method: string): boolean {
  return !safeMethods.has(method)
}

/**
 * Refuses what another site made the visitor's browser send. Instead of a token, which would make
 * every page with a form uncacheable, it asks the browser where the request comes from. (OWASP
 * ASVS 5.0 3.5.1)
 */
export function refuseForeignForms(app: FastifyInstance, origin: string | undefined): void {
  app.addHook('onRequest', (request, reply, done) => {
    if (!isUnsafe(request.method) || isSameOrigin(request, origin)) return done()
    reply.errorPage(403)
  })
}

function isSameOrigin(request: FastifyRequest, origin: string | undefined): boolean {
  const { 'sec-fetch-site': site, origin: from, referer } = request.headers
  if (site === 'same-origin') return true
  // `none`: the visitor acted outside any page. What is left comes from older browsers.
  if (site !== undefined && site !== 'none') return false

  const source = from ?? referer
  if (source === undefined || !URL.canParse(source)) return false
  const { host, origin: sourceOrigin } = new URL(source)
  return origin === undefined ? host === request.host : sourceOrigin === origin
}
