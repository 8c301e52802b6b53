import type { InjectOptions } from 'fastify'
import { expect, it } from 'vitest'
import { exchange, listening } from '../../test/web-server.ts'
import { createServer, type ServerOptions } from './server.ts'

const always = [
  'content-security-policy',
  'x-content-type-options',
  'x-frame-options',
  'referrer-policy',
  'permissions-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
  'cache-control',
]

const sameOrigin = { 'sec-fetch-site': 'same-origin' }

function server(options: ServerOptions = {}) {
  const app = createServer({ logLevel: 'silent', ready: async () => false, ...options })
  app.get('/page', (_, reply) => reply.type('text/html').send('<p>页面</p>'))
  app.get('/public', { config: { publicPage: true } }, (_, reply) =>
    reply.type('text/html').send('a'),
  )
  app.get('/broken', async () => {
    throw new Error('broken')
  })
  return app
}

it.each<[string, InjectOptions]>([
  ['200', { url: '/page' }],
  ['200', { method: 'HEAD', url: '/page' }],
  ['200', { url: '/public' }],
  ['200', { url: '/healthz' }],
  ['303', { method: 'POST', url: '/preferences', headers: sameOrigin }],
  ['304', { url: '/public', headers: { 'if-none-match': '*' } }],
  ['400', { url: '/%' }],
  ['403', { method: 'POST', url: '/page' }],
  ['404', { url: '/nowhere' }],
  ['405', { method: 'DELETE', url: '/page', headers: sameOrigin }],
  [
    '413',
    {
      method: 'POST',
      url: '/preferences',
      headers: { ...sameOrigin, 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'a'.repeat(70_000),
    },
  ],
  ['414', { url: `/page?${'a'.repeat(5_000)}` }],
  ['500', { url: '/broken' }],
  ['503', { url: '/readyz' }],
])('sends them with %s', async (status, request) => {
  const app = server()
  for (const from of ['fresh', 'again']) {
    const response = await app.inject(request)
    expect([from, response.statusCode]).toEqual([from, Number(status)])
    expect(Object.keys(response.headers)).toEqual(expect.arrayContaining(always))
  }
})

it.each([
  ['400', 'GARBAGE\r\n\r\n'],
  ['400', 'GET /page HTTP/1.1\r\n\r\n'],
  ['417', 'GET /page HTTP/1.1\r\nHost: a\r\nExpect: miracles\r\nConnection: close\r\n\r\n'],
  ['431', `GET /page HTTP/1.1\r\nHost: a\r\nX-Big: ${'a'.repeat(20_000)}\r\n\r\n`],
])('sends them with %s, before there is a request', async (status, bytes) => {
  const app = server()
  const answer = await exchange(await listening(app), bytes)
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `, 'u'))
  for (const name of always) expect(answer.toLowerCase()).toContain(`\r\n${name}: `)
  await app.close()
})

it('allows nothing inline and nothing from elsewhere', async () => {
  const { headers } = await server().inject('/page')
  const policy = String(headers['content-security-policy'])
  expect(policy).toMatch(/^default-src 'none'; /u)
  expect(policy).toMatch(/form-action 'self'; frame-ancestors 'none'; base-uri 'none'$/u)
  expect(policy).not.toMatch(/unsafe|nonce|https?:|\*|upgrade-insecure-requests/u)
})

it('asks browsers to remember https only where the public address has it', async () => {
  const secure = await server({ origin: 'https://www.example.gov.cn' }).inject('/page')
  const plain = await server({ origin: 'http://intranet.local' }).inject('/page')
  expect(secure.headers['strict-transport-security']).toBe('max-age=31536000')
  expect(plain.headers).not.toHaveProperty('strict-transport-security')
})

it.each([
  ['text/html', 'text/html; charset=utf-8'],
  ['text/csv; charset=gb18030', 'text/csv; charset=gb18030'],
  ['image/svg+xml', 'image/svg+xml; charset=utf-8'],
  ['application/atom+xml', 'application/atom+xml; charset=utf-8'],
  ['image/png', 'image/png'],
  ['application/pdf', 'application/pdf'],
])('sends %s as %s', async (given, sent) => {
  const app = createServer({ logLevel: 'silent' })
  app.get('/file', (_, reply) => reply.header('content-type', given).send(Buffer.from('a')))
  expect((await app.inject('/file')).headers['content-type']).toBe(sent)
})

it('lets nobody store what did not say that it may be stored', async () => {
  const app = server()
  app.get('/asset', (_, reply) => reply.header('cache-control', 'public, immutable').send('a'))
  expect((await app.inject('/page')).headers['cache-control']).toBe('no-store')
  expect((await app.inject('/asset')).headers['cache-control']).toBe('public, immutable')
})

it('sends them with 500 where a hook fails when the page is already made', async () => {
  const app = server()
  app.addHook('onSend', async (_, reply) => {
    if (reply.statusCode === 200) throw new Error('late')
  })
  const response = await app.inject('/page')
  expect(response.statusCode).toBe(500)
  expect(Object.keys(response.headers)).toEqual(expect.arrayContaining(always))
  expect(response.body).toContain('<h1>系统出错了</h1>')
})
