import type { FastifyInstance, FastifyRequest } from 'fastify'

/** Refuses what the parser lets through and no browser sends: proxies disagree on its meaning. */
export function refuseMalformed(app: FastifyInstance, urlLength: number): void {
  app.addHook('onRequest', (request, reply, done) => {
    const status = defectOf(request, urlLength)
    if (!status) return done()
    reply.header('connection', 'close').errorPage(status)
  })
}

function defectOf(request: FastifyRequest, urlLength: number): 400 | 414 | undefined {
  if (request.originalUrl.length > urlLength) return 414
  // An absolute address would let the request line and Host name two different sites.
  if (!request.originalUrl.startsWith('/')) return 400
  return hasOneHost(request) ? undefined : 400
}

/** One well-formed Host, which only HTTP/1.0 may leave out. (RFC 9112 3.2) */
function hasOneHost({ raw }: FastifyRequest): boolean {
  const { host } = raw.headers
  if (host === undefined) return raw.httpVersion === '1.0'
  if (!/^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d+)?$/iu.test(host)) return false
  // `headers` shows only the first of several.
  return raw.rawHeaders.filter((name, at) => at % 2 === 0 && /^host$/iu.test(name)).length === 1
}
