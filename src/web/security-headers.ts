import type { FastifyInstance } from 'fastify'

/**
 * The headers of every response. No inline script or style and no nonce, so that pages can be
 * cached whole. Plain http must not be told to upgrade, nor to remember https: an intranet without
 * certificates would be locked out. (OWASP ASVS 5.0 3.4)
 */
export function securityHeaders(origin: string | undefined): Readonly<Record<string, string>> {
  const headers = {
    'content-security-policy': [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'self'",
      "manifest-src 'self'",
      "form-action 'self'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
    ].join('; '),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    // Not `no-referrer`: with it browsers send `Origin: null` and same-origin.ts refuses the form.
    'referrer-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  }
  if (!origin?.startsWith('https:')) return headers
  return { ...headers, 'strict-transport-security': 'max-age=31536000' }
}

/**
 * Puts the headers on every reply, and a charset on every text (OWASP ASVS 5.0 4.1.1). Registered
 * first, so that they stand even where a later hook fails.
 */
export function protectReplies(
  app: FastifyInstance,
  headers: Readonly<Record<string, string>>,
): void {
  app.addHook('onSend', (_, reply, payload, done) => {
    reply.headers(headers)
    const type = reply.getHeader('content-type')
    if (isText(type) && !/charset=/iu.test(type)) reply.type(`${type}; charset=utf-8`)
    done(null, payload)
  })
}

/** Whatever did not say that it may be stored may not: it can be about a person. */
export function forbidStorage(app: FastifyInstance): void {
  app.addHook('onSend', (_, reply, payload, done) => {
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
    done(null, payload)
  })
}

/** Whether a content type is text, which needs a charset and is worth compressing. */
export function isText(type: unknown): type is string {
  return (
    typeof type === 'string' &&
    /^(?:text\/|application\/(?:json|javascript|xml)\b|[\w./+-]+\+(?:json|xml)\b)/iu.test(type)
  )
}
