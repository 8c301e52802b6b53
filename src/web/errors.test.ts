import type { FastifyInstance } from 'fastify'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { logCapture } from '../../test/web-server.ts'
import { createServer } from './server.ts'

const form = {
  'content-type': 'application/x-www-form-urlencoded',
  'sec-fetch-site': 'same-origin',
}

let app: FastifyInstance
let log: ReturnType<typeof logCapture>

beforeEach(() => {
  log = logCapture()
  app = createServer({ logStream: log.stream })
  app.get('/agencies/:code', async () => 'agency')
  app.post('/agencies/:code', async () => 'saved')
  app.get('/broken', async () => {
    throw new TypeError('secret detail of the database')
  })
  app.get('/upstream', async () => {
    throw Object.assign(new Error('mail server'), { statusCode: 404 })
  })
  app.get('/rendered', (_, reply) => reply.errorPage(422))
})

afterEach(() => app.close())

describe('the pages of expected errors', () => {
  it.each([
    ['a path that nobody declared', 404, { url: '/nowhere' }],
    [
      'a method that the path does not have',
      405,
      { method: 'PUT', url: '/agencies/1', headers: form },
    ],
    ['a form from nowhere', 403, { method: 'POST', url: '/agencies/1', payload: 'a=1' }],
    [
      'a body beyond 64 KB',
      413,
      { method: 'POST', url: '/agencies/1', headers: form, payload: `a=${'b'.repeat(65_536)}` },
    ],
    [
      'a body that is neither form nor JSON',
      415,
      {
        method: 'POST',
        url: '/agencies/1',
        headers: { ...form, 'content-type': 'application/xml' },
        payload: '<a/>',
      },
    ],
    [
      'JSON that is none',
      400,
      {
        method: 'POST',
        url: '/agencies/1',
        headers: { ...form, 'content-type': 'application/json' },
        payload: '{',
      },
    ],
    [
      'JSON that would poison prototypes',
      400,
      {
        method: 'POST',
        url: '/agencies/1',
        headers: { ...form, 'content-type': 'application/json' },
        payload: '{"__proto__":{"admin":true}}',
      },
    ],
    ['an address that cannot be decoded', 400, { url: '/agencies/%E0%A4%A' }],
    ['an address beyond 4 KB', 414, { url: `/?q=${'a'.repeat(4_096)}` }],
    ['a parameter that is too long', 414, { url: `/agencies/${'a'.repeat(200)}` }],
    ['a handler that asks for the page', 422, { url: '/rendered' }],
    ['a handler that throws', 500, { url: '/broken' }],
    ['an error whose status was meant for us, not for the visitor', 500, { url: '/upstream' }],
  ] as const)('answers %s with %i and a sentence', async (_, status, request) => {
    const response = await app.inject(request)
    expect(response.statusCode).toBe(status)
    expect(response.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(response.headers['cache-control']).toBe('no-store')
    expect(response.body).toMatch(/<html lang="zh-CN">.*<h1>.+<\/h1><p>.+。<\/p>/su)
    expect(response.body).not.toMatch(/secret|node_modules|FST_|Error/u)
  })

  it('are English under /en', async () => {
    const response = await app.inject('/en/nowhere')
    expect(response.statusCode).toBe(404)
    expect(response.body).toMatch(/<html lang="en">.*<h1>Page not found<\/h1>/su)
  })

  it('are JSON for who asks for JSON', async () => {
    const response = await app.inject({ url: '/nowhere', headers: { accept: 'application/json' } })
    expect(response.headers['content-type']).toBe('application/json; charset=utf-8')
    expect(response.json()).toMatchObject({ status: 404, title: '没有找到这个页面' })
  })

  it('stay pages for browsers, which accept everything', async () => {
    const accept = 'text/html,application/xhtml+xml,application/json;q=0.9,*/*;q=0.8'
    const response = await app.inject({ url: '/nowhere', headers: { accept } })
    expect(response.headers['content-type']).toBe('text/html; charset=utf-8')
  })

  it('have no body for HEAD', async () => {
    const response = await app.inject({ method: 'HEAD', url: '/nowhere' })
    expect(response.statusCode).toBe(404)
    expect(response.body).toBe('')
  })
})

describe('a known path with a wrong method', () => {
  it.each(['/agencies/7', '/agencies/7/', '/en/agencies/7?a=/b/c'])(
    'names those of %s',
    async (url) => {
      const response = await app.inject({ method: 'DELETE', url, headers: form })
      expect(response.statusCode).toBe(405)
      expect(response.headers['allow']).toBe('GET, HEAD, POST')
    },
  )
})

describe('an unexpected error', () => {
  it('is logged once, under the number that the page shows', async () => {
    const { body } = await app.inject('/broken')
    const errors = (await log.lines()).filter(({ level }) => level === 'error')
    expect(errors).toEqual([
      expect.objectContaining({ err: expect.objectContaining({ type: 'TypeError' }) }),
    ])
    expect(body).toContain(`编号：${String(errors[0]?.['requestId'])}`)
  })

  it('has a number that the client cannot choose', async () => {
    const { body } = await app.inject({
      url: '/broken',
      headers: { 'request-id': 'forged', 'x-request-id': 'forged' },
    })
    expect(body).toMatch(/编号：[0-9a-f]{12}</u)
  })
})

describe('the layout', () => {
  it('is given by the caller', async () => {
    const dressed = createServer({
      logLevel: 'silent',
      renderError: ({ status, title, language }) => `<p>${status} ${title} ${language}</p>`,
    })
    expect((await dressed.inject('/en/nowhere')).body).toBe('<p>404 Page not found en</p>')
  })

  it('is replaced by a plain page where it fails itself', async () => {
    const dressed = createServer({
      logLevel: 'silent',
      renderError() {
        throw new Error('layout')
      },
    })
    const response = await dressed.inject('/nowhere')
    expect(response.statusCode).toBe(404)
    expect(response.body).toContain('<h1>没有找到这个页面</h1>')
  })
})
