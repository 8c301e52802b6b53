import rateLimit from '@fastify/rate-limit'
import underPressure from '@fastify/under-pressure'
import type { FastifyInstance } from 'fastify'
import type { Limits } from './limits.ts'
import { isUnsafe } from './same-origin.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Answered however busy the server is: the checks of whoever watches over it. */
    readonly isHealthCheck?: true
    readonly pressureHandler?: () => undefined
  }
}

/** What a route says to be answered under any load. */
export const healthCheck = { isHealthCheck: true, pressureHandler: () => undefined } as const

/** Turns new work away (503) while the event loop is so late that everybody would wait. */
export function shedLoad(app: FastifyInstance, limits: Limits): void {
  void app.register(underPressure, {
    maxEventLoopDelay: limits.eventLoopDelayMs,
    sampleInterval: limits.pressureSampleMs,
    retryAfter: 10,
  })
}

/**
 * Turns away (429) an address that asks too often in a minute; in IPv6 a household has a /64, not
 * an address. Counted for each process.
 */
export function limitRates(app: FastifyInstance, limits: Limits): void {
  void app.register(rateLimit, { global: false, timeWindow: 60_000, ipv6Subnet: 64, cache: 20_000 })
  app.after(() => {
    const reads = app.createRateLimit({ max: limits.readsPerMinute })
    const writes = app.createRateLimit({ max: limits.writesPerMinute })

    app.addHook('onRequest', async (request, reply) => {
      if (request.routeOptions.config.isHealthCheck) return
      const limited = await (isUnsafe(request.method) ? writes(request) : reads(request))
      if (limited.isAllowed || !limited.isExceeded) return
      return reply.header('retry-after', String(limited.ttlInSeconds)).errorPage(429)
    })
  })
}
