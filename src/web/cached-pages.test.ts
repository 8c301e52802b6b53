import { EventEmitter, once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { connected, listening, logCapture } from '../../test/web-server.ts'
import { createServer } from './server.ts'

const filler = '政府信息公开'.repeat(200)

let app: FastifyInstance
let rendered: number

beforeEach(() => {
  rendered = 0
  app = createServer({ logLevel: 'silent' })
  app.get(
    '/page/:code',
    { config: { publicPage: true } },
    ({ language, preferences, params, query, url }, reply) => {
      rendered += 1
      const shown = JSON.stringify({ language, ...preferences, params, query, url })
      return reply.type('text/html').send(`${shown}${filler}`)
    },
  )
  app.get('/list', { config: { publicPage: { query: ['page', 'year'] } } }, ({ query, url }) => {
    rendered += 1
    return { query, url }
  })
})

afterEach(() => app.close())

function get(url: string, headers: InjectOptions['headers'] = {}) {
  return app.inject({ url, headers })
}

describe('a public page', () => {
  it('is rendered once', async () => {
    const first = await get('/page/1')
    const second = await get('/page/1')
    expect(second.body).toBe(first.body)
    expect(second.headers).toEqual({ ...first.headers, date: second.headers['date'] })
    expect(rendered).toBe(1)
  })

  it('may be stored by everybody, who must ask each time', async () => {
    const { headers } = await get('/page/1')
    expect(headers).toMatchObject({
      'cache-control': 'public, max-age=0, must-revalidate',
      vary: 'Accept-Encoding, Cookie',
      'content-type': 'text/html; charset=utf-8',
    })
  })

  it('is never mixed up with another variant', async () => {
    const elder = { cookie: 'preferences=elder.large' }
    const ask = () =>
      Promise.all([
        get('/page/1'),
        get('/en/page/1'),
        get('/page/1', elder),
        get('/en/page/1', elder),
        get('/page/2'),
        get('/page/1', { cookie: 'other=1; preferences=standard.small' }),
      ])
    const fresh = await ask()
    const cached = await ask()
    expect(rendered).toBe(6)
    expect(new Set(fresh.map(({ body }) => body)).size).toBe(6)
    expect(cached.map(({ body }) => body)).toEqual(fresh.map(({ body }) => body))
    expect(fresh[3].body).toContain(
      '"language":"en","mode":"elder","size":"large","params":{"code":"1"}',
    )
  })

  it('does not depend on a cookie that is not ours or not allowed', async () => {
    await get('/page/1')
    await get('/page/1', { cookie: 'session=1' })
    await get('/page/1', { cookie: 'preferences=elder.huge' })
    await get('/page/1', { cookie: 'xpreferences=elder.large' })
    expect(rendered).toBe(1)
  })

  it('does not depend on parameters that do not matter, and does not see them', async () => {
    const first = await get('/page/1?utm=a')
    const second = await get('/page/1?<script>=1')
    expect(rendered).toBe(1)
    expect(second.body).toBe(first.body)
    expect(first.body).toContain('"query":{},"url":"/page/1"')
  })

  it('depends on those that matter, in whatever order and number', async () => {
    const first = await get('/list?year=2025&page=2&utm=a')
    await get('/list?page=2&year=2025')
    await get('/list?page=2&page=3&year=2025')
    expect(rendered).toBe(1)
    expect(first.json()).toEqual({
      query: { page: '2', year: '2025' },
      url: '/list?page=2&year=2025',
    })
    await get('/list?page=3&year=2025')
    await get('/list?page=2%26year=2025')
    expect(rendered).toBe(3)
  })
})

describe('the forms of a page', () => {
  it('are br, gzip and the bytes themselves, each with its own strong tag', async () => {
    const identity = await get('/page/1')
    for (const _ of ['rendered', 'cached']) {
      const br = await get('/page/1', { 'accept-encoding': 'gzip, br' })
      const zipped = await get('/page/1', { 'accept-encoding': 'gzip' })
      expect(br.headers['content-encoding']).toBe('br')
      expect(brotliDecompressSync(br.rawPayload).toString()).toBe(identity.body)
      expect(gunzipSync(zipped.rawPayload).toString()).toBe(identity.body)
      const tags = [identity, br, zipped].map(({ headers }) => headers['etag'])
      expect(new Set(tags).size).toBe(3)
      for (const tag of tags) expect(tag).toMatch(/^"[\w-]+"$/u)
      app.pageCache.setRevision(1)
    }
  })

  it('say how long they are', async () => {
    for (const encoding of ['br', 'gzip', 'identity', 'br']) {
      const { headers, rawPayload } = await get('/page/1', { 'accept-encoding': encoding })
      expect(headers['content-length']).toBe(String(rawPayload.length))
    }
  })
})

describe('HEAD', () => {
  it('has the headers of GET and no body, whether rendered or cached', async () => {
    const headers = { 'accept-encoding': 'br' }
    const fresh = await app.inject({ method: 'HEAD', url: '/page/1', headers })
    const cached = await app.inject({ method: 'HEAD', url: '/page/1', headers })
    const got = await app.inject({ method: 'GET', url: '/page/1', headers })
    expect([fresh.body, cached.body]).toEqual(['', ''])
    expect({ ...fresh.headers, date: '' }).toEqual({ ...got.headers, date: '' })
    expect({ ...cached.headers, date: '' }).toEqual({ ...got.headers, date: '' })
    expect(rendered).toBe(1)
  })
})

describe('If-None-Match', () => {
  it.each([
    ['the tag', (tag: string) => tag, 304],
    ['the tag, weakened by a proxy', (tag: string) => `W/${tag}`, 304],
    ['the tag among others', (tag: string) => `"a", ${tag}`, 304],
    ['anything', () => '*', 304],
    ['another tag', () => '"a"', 200],
    ['a part of the tag', (tag: string) => tag.slice(0, -2), 200],
  ])('with %s', async (_, ifNoneMatch, status) => {
    const { headers } = await get('/page/1')
    const known = { 'if-none-match': ifNoneMatch(String(headers['etag'])) }
    const cached = await get('/page/1', known)
    app.pageCache.setRevision(7)
    const again = await get('/page/1', known)
    for (const response of [cached, again]) {
      expect(response.statusCode).toBe(status)
      expect(response.headers['etag']).toBe(headers['etag'])
      expect(response.headers['vary']).toBe('Accept-Encoding, Cookie')
      expect(response.body === '').toBe(status === 304)
      expect('content-length' in response.headers).toBe(status === 200)
    }
  })

  it('does not take one form for another', async () => {
    const { headers } = await get('/page/1', { 'accept-encoding': 'gzip' })
    const known = { 'if-none-match': String(headers['etag']), 'accept-encoding': 'br' }
    expect((await get('/page/1', known)).statusCode).toBe(200)
  })
})

describe('what is not for everybody is never kept', () => {
  it.each<[string, (app: FastifyInstance) => void]>([
    ['a page that did not ask for it', (to) => to.get('/x', () => ++rendered)],
    [
      'an error page',
      (to) =>
        to.get('/x', { config: { publicPage: true } }, (_, reply) => {
          rendered += 1
          return reply.errorPage(404)
        }),
    ],
    [
      'a failure',
      (to) =>
        to.get('/x', { config: { publicPage: true } }, async () => {
          rendered += 1
          throw new Error('broken')
        }),
    ],
    [
      'a page that says by itself that it has nothing',
      (to) =>
        to.get('/x', { config: { publicPage: true } }, (_, reply) => {
          rendered += 1
          return reply.code(404).send('nothing')
        }),
    ],
    [
      'a redirect',
      (to) =>
        to.get('/x', { config: { publicPage: true } }, (_, reply) => {
          rendered += 1
          return reply.redirect('/', 302)
        }),
    ],
    [
      'a page with a cookie',
      (to) =>
        to.get('/x', { config: { publicPage: true } }, (_, reply) => {
          rendered += 1
          return reply.setCookie('a', 'b').send('a')
        }),
    ],
    [
      'a page that forbids it',
      (to) =>
        to.get('/x', { config: { publicPage: true } }, (_, reply) => {
          rendered += 1
          return reply.header('cache-control', 'private').send('a')
        }),
    ],
    [
      'an answer to a form',
      (to) =>
        to.post('/x', { config: { publicPage: true } }, () => {
          rendered += 1
          return 'a'
        }),
    ],
  ])('%s', async (name, declare) => {
    declare(app)
    const method = name.endsWith('form') ? 'POST' : 'GET'
    const headers = { 'sec-fetch-site': 'same-origin' }
    await app.inject({ method, url: '/x', headers })
    const again = await app.inject({ method, url: '/x', headers })
    expect(rendered).toBe(2)
    expect(again.headers['cache-control']).not.toContain('public')
    expect(again.headers).not.toHaveProperty('etag')
  })
})

describe('an act', () => {
  it('makes every page new', async () => {
    await get('/page/1')
    app.pageCache.setRevision(2)
    await get('/page/1')
    expect(rendered).toBe(2)
  })

  it('of another process is noticed in the background', async () => {
    let revision = 1
    let news = 'old'
    const other = createServer({
      logLevel: 'silent',
      readRevision: async () => revision,
      limits: { revisionMs: 5 },
    })
    other.get('/news', { config: { publicPage: true } }, () => news)
    await other.inject('/news')
    news = 'new'
    revision = 2
    while ((await other.inject('/news')).body !== 'new') await pause(5)
    await other.close()
    expect(news).toBe('new')
  })

  it('cannot be asked for while the database is away: pages stay readable, and one line says so', async () => {
    const log = logCapture()
    const database = new EventEmitter()
    const cut = createServer({
      logStream: log.stream,
      readRevision: async () => {
        database.emit('asked')
        throw new Error('connection refused')
      },
      limits: { revisionMs: 5 },
    })
    cut.get('/news', { config: { publicPage: true } }, () => 'news')
    for (const _ of ['first', 'second', 'third']) await once(database, 'asked')
    expect((await cut.inject('/news')).body).toBe('news')
    const warnings = (await log.lines()).filter(({ level }) => level === 'warn')
    expect(warnings).toHaveLength(1)
    await cut.close()
  })
})

describe('a stampede', () => {
  const gate = new EventEmitter()

  it('renders a page once for all', async () => {
    app.get('/slow', { config: { publicPage: true } }, async () => {
      rendered += 1
      await once(gate, 'open')
      return filler
    })
    const asking = Array.from({ length: 100 }, () => get('/slow'))
    await app.inject('/healthz')
    gate.emit('open')
    for (const { body } of await Promise.all(asking)) expect(body).toBe(filler)
    expect(rendered).toBe(1)
  })

  it('does not wait for ever for one that fails', async () => {
    app.get('/slow', { config: { publicPage: true } }, async () => {
      rendered += 1
      if (rendered > 1) return filler
      await once(gate, 'open')
      throw new Error('broken')
    })
    const asking = Array.from({ length: 10 }, () => get('/slow'))
    await app.inject('/healthz')
    gate.emit('open')
    const statuses = (await Promise.all(asking)).map(({ statusCode }) => statusCode)
    expect(statuses.filter((status) => status === 200)).toHaveLength(9)
    expect(statuses).toContain(500)
  })

  it('does not wait for ever for one whose client has left', async () => {
    app.get('/slow', { config: { publicPage: true } }, async () => {
      rendered += 1
      if (rendered > 1) return filler
      await once(gate, 'open')
      return filler
    })
    const port = await listening(app)
    const socket = await connected(port)
    const begun = once(app.server, 'request')
    socket.write('GET /slow HTTP/1.1\r\nHost: a\r\n\r\n')
    await begun
    const waiting = fetch(`http://127.0.0.1:${port}/slow`)
    socket.destroy()
    expect(await (await waiting).text()).toBe(filler)
    gate.emit('open')
  })

  it('does not get what was rendered before an act that came first', async () => {
    let news = 'old'
    app.get('/news', { config: { publicPage: true } }, async () => {
      const read = news
      if (read === 'old') await once(gate, 'open')
      return read
    })
    const before = get('/news')
    await app.inject('/healthz')
    news = 'new'
    app.pageCache.setRevision(5)
    expect((await get('/news')).body).toBe('new')
    gate.emit('open')
    await before
    expect((await get('/news')).body).toBe('new')
  })
})
