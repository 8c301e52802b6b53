import type { Server } from 'node:http'
import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import { fastify, LogController, type FastifyHttpOptions, type FastifyInstance } from 'fastify'
import type { Config } from '../config.ts'
import { refuseAddress, refuseBytes, refuseExpectations } from './before-requests.ts'
import { cachePages } from './cached-pages.ts'
import { plainErrorPage, type RenderError } from './error-page.ts'
import { answerErrors } from './errors.ts'
import { answerHealth, drainOnClose, type Ready } from './health.ts'
import { nameLanguage, withoutLanguage } from './language.ts'
import { defaultLimits, type Limits } from './limits.ts'
import { limitRates, shedLoad } from './load.ts'
import { logRequests, logSettings, type LogStream } from './log.ts'
import { refuseMalformed } from './malformed.ts'
import { createPageCache, type PageCache } from './page-cache.ts'
import { keepPreferences } from './preferences.ts'
import { newRequestId } from './request-id.ts'
import { followRevision } from './revision.ts'
import { refuseForeignForms } from './same-origin.ts'
import { forbidStorage, protectReplies, securityHeaders } from './security-headers.ts'

export type ServerOptions = Partial<Pick<Config, 'origin' | 'trustedProxies' | 'logLevel'>> & {
  /** What `/readyz` asks, such as `select 1`. */
  readonly ready?: Ready
  /** The number that every public act moves; read in the background. */
  readonly readRevision?: () => Promise<number>
  readonly renderError?: RenderError
  readonly logStream?: LogStream
  readonly limits?: Partial<Limits>
  /** False renders every page anew, as the benchmark does to see what that costs. */
  readonly cachingPages?: boolean
}

declare module 'fastify' {
  interface FastifyInstance {
    readonly pageCache: PageCache
  }
}

/**
 * The server without a page of its own: what every request goes through before a feature sees it,
 * in this order. Features add their routes to what it returns.
 */
export function createServer(options: ServerOptions = {}): FastifyInstance {
  const limits = { ...defaultLimits, ...options.limits }
  const render = options.renderError ?? plainErrorPage
  const headers = securityHeaders(options.origin)
  const cache = createPageCache(limits.pageCacheBytes)
  const app = fastify({
    ...settings(options, limits),
    clientErrorHandler: refuseBytes({ headers, render }),
    frameworkErrors: refuseAddress({ headers, render }),
  })

  app.decorate('pageCache', cache)
  refuseExpectations(app, { headers, render })
  answerErrors(app, render)
  nameLanguage(app)
  logRequests(app)
  protectReplies(app, headers)
  refuseMalformed(app, limits.urlLength)
  const isDraining = drainOnClose(app, limits)
  // Before the cache, which must see the cookies that a reply sets.
  void app.register(cookie)
  if (options.cachingPages !== false) cachePages(app, cache)
  forbidStorage(app)
  shedLoad(app, limits)
  limitRates(app, limits)
  refuseForeignForms(app, options.origin)
  void app.register(formbody)

  const { ready = async () => true, readRevision } = options
  answerHealth(app, { ready, isDraining, readyMs: limits.readyMs })
  keepPreferences(app, options.origin)
  if (readRevision) followRevision(app, cache, { readRevision, everyMs: limits.revisionMs })
  return app
}

function settings(options: ServerOptions, limits: Limits): FastifyHttpOptions<Server> {
  return {
    http: {
      headersTimeout: limits.headersMs,
      requestTimeout: limits.requestMs,
      connectionsCheckingInterval: limits.checkMs,
      maxHeaderSize: limits.headerBytes,
      // We refuse a missing Host ourselves: Node's own refusal has no headers and no page.
      requireHostHeader: false,
    },
    requestTimeout: limits.requestMs,
    keepAliveTimeout: limits.keepAliveMs,
    connectionTimeout: limits.silenceMs,
    bodyLimit: limits.bodyBytes,
    trustProxy: options.trustedProxies?.length ? [...options.trustedProxies] : false,
    routerOptions: { caseSensitive: true, ignoreTrailingSlash: true },
    genReqId: newRequestId,
    requestIdHeader: false,
    rewriteUrl: ({ url = '/' }) => withoutLanguage(url),
    // During the drain health.ts answers, with our page and headers.
    return503OnClosing: false,
    logger: logSettings(options.logLevel ?? 'info', options.logStream ?? process.stdout),
    logController: new LogController({
      disableRequestLogging: true,
      requestIdLogLabel: 'requestId',
    }),
  }
}
