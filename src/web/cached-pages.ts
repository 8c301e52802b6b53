import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { encodingFor } from './encoding.ts'
import type { CachedPage, Flight, PageCache } from './page-cache.ts'
import { narrow, pageKey } from './page-key.ts'
import { isKnown, representations } from './representation.ts'

declare module 'fastify' {
  interface FastifyRequest {
    pageFlight: Flight | null
  }
}

/**
 * Answers public pages (`config: { publicPage: true }`) from the cache. Registered before all that
 * costs, so that a page that is there is sent without counting, parsing or rendering; one that is
 * not is rendered once, however many ask for it.
 */
export function cachePages(app: FastifyInstance, cache: PageCache): void {
  app.decorateRequest('pageFlight', null)

  app.addHook('onRequest', (request, reply, done) => {
    const key = pageKey(request)
    if (!key) return done()

    const page = cache.find(key.text)
    if (page) return sendKept(page, request, reply)

    narrow(request, key)
    const flight = cache.flightOf(key.text)
    if (flight) return flight.wait((shared) => (shared ? sendKept(shared, request, reply) : done()))

    request.pageFlight = cache.takeOff(key.text)
    // Also when the handler fails or the client leaves: whoever waits must not wait for ever.
    reply.raw.once('close', () => request.pageFlight?.land())
    done()
  })

  app.addHook('onSend', async (request, reply, payload) => {
    const flight = request.pageFlight
    if (!flight || !isShareable(reply, payload)) return payload

    const page = await representations(Buffer.from(payload), reply.getHeaders())
    flight.land(page)
    return replyWith(page, request, reply)
  })
}

/** Only complete answers to everybody: 200, no cookie, not marked as private. */
function isShareable(reply: FastifyReply, payload: unknown): payload is string | Buffer {
  const storage = String(reply.getHeader('cache-control') ?? '')
  return (
    reply.statusCode === 200 &&
    (typeof payload === 'string' || Buffer.isBuffer(payload)) &&
    !reply.hasHeader('set-cookie') &&
    !/no-store|private/iu.test(storage)
  )
}

/** Sends a page with the least work: no serialisation, and no hooks but the log's. */
function sendKept(
  page: CachedPage,
  { headers, method }: FastifyRequest,
  reply: FastifyReply,
): void {
  const form = page[encodingFor(headers['accept-encoding'])]
  reply.hijack()
  if (isKnown(form, headers['if-none-match'])) reply.raw.writeHead(304, form.notModified).end()
  else reply.raw.writeHead(200, form.headers).end(method === 'HEAD' ? undefined : form.body)
}

/** The same for the one who rendered it, on the way out through Fastify. */
function replyWith(
  page: CachedPage,
  { headers }: FastifyRequest,
  reply: FastifyReply,
): Buffer | null {
  const form = page[encodingFor(headers['accept-encoding'])]
  if (!isKnown(form, headers['if-none-match'])) {
    reply.headers(form.headers)
    return form.body
  }
  reply.code(304).headers(form.notModified).removeHeader('content-length')
  return null
}
