import type { FastifyInstance } from 'fastify'
import { routes } from '../routes.ts'
import type { Limits } from './limits.ts'
import { healthCheck } from './load.ts'

/** Tells whether what we need (the database) is there; a rejection counts as no. */
export type Ready = () => Promise<boolean>

/**
 * Finishes what has begun when the server is closed: `/readyz` and whatever arrives on open
 * connections get 503, answers in flight go out, and after the limit all connections are cut.
 * Returns whether that has begun.
 */
export function drainOnClose(app: FastifyInstance, { drainMs }: Limits): () => boolean {
  let isDraining = false

  app.addHook('preClose', (done) => {
    isDraining = true
    const cut = setTimeout(() => app.server.closeAllConnections(), drainMs)
    app.server.once('close', () => clearTimeout(cut))
    done()
  })

  app.addHook('onRequest', (request, reply, done) => {
    if (!isDraining || request.routeOptions.config.isHealthCheck) return done()
    reply.header('retry-after', '10').errorPage(503)
  })

  app.addHook('onSend', (_, reply, payload, done) => {
    if (isDraining) reply.header('connection', 'close')
    done(null, payload)
  })

  return () => isDraining
}

/** `/healthz`: the process lives. `/readyz`: it may be sent visitors. */
export function answerHealth(
  app: FastifyInstance,
  { ready, isDraining, readyMs }: { ready: Ready; isDraining: () => boolean; readyMs: number },
): void {
  const isReady = oneAtATime(() => Promise.race([ready().catch(() => false), notAfter(readyMs)]))

  app.get(routes.healthz, { config: healthCheck }, () => ({ status: 'ok' }))
  app.get(routes.readyz, { config: healthCheck }, async (_, reply) => {
    if (!isDraining() && (await isReady())) return { status: 'ok' }
    return reply.code(503).send({ status: isDraining() ? 'draining' : 'unavailable' })
  })
}

/** Those who ask while an answer is being looked for get that answer; nobody can pile them up. */
function oneAtATime(ask: () => Promise<boolean>): () => Promise<boolean> {
  let asking: Promise<boolean> | undefined
  return () => {
    asking ??= ask().finally(() => (asking = undefined))
    return asking
  }
}

function notAfter(ms: number): Promise<false> {
  return new Promise((resolve) => setTimeout(resolve, ms, false).unref())
}
