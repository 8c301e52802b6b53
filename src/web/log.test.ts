import type { FastifyInstance, InjectOptions } from 'fastify'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { exchange, listening, logCapture } from '../../test/web-server.ts'
import { networkOf, withoutPersons } from './log.ts'
import { createServer } from './server.ts'

const identityCard = '110101199003071234'
const name = '欧阳娜娜'
const secret = `${name}${identityCard}`

let app: FastifyInstance
let log: ReturnType<typeof logCapture>

beforeEach(() => {
  log = logCapture()
  app = createServer({ logStream: log.stream, logLevel: 'trace', trustedProxies: ['127.0.0.1'] })
  app.get('/people/:name', (request) => request.params)
  app.get('/public', { config: { publicPage: true } }, () => 'public')
  app.post('/apply', (request) => request.body)
  app.get('/careless', (request, reply) => {
    request.log.warn({ req: request, res: reply }, 'a careless line')
    return 'a'
  })
  app.get('/broken', () => {
    throw Object.assign(new Error(`值“${name}”不对：${identityCard}，13800138000`), {
      detail: `Key (id_card)=(${identityCard}) already exists.`,
      code: '23505',
      cause: new Error(`invalid input syntax for type date: "${name}"`),
    })
  })
})

afterEach(() => app.close())

describe('no personal data gets into the log', () => {
  it.each<[string, InjectOptions]>([
    ['the path', { url: `/people/${encodeURIComponent(secret)}` }],
    ['a path that is not ours', { url: `/nowhere/${identityCard}/${encodeURIComponent(name)}` }],
    ['a path that cannot be decoded', { url: `/people/${identityCard}%` }],
    ['a path that is too long', { url: `/people/${identityCard.repeat(20)}` }],
    ['the query', { url: `/people/1?card=${identityCard}&name=${encodeURIComponent(name)}` }],
    ['the query of a cached page', { url: `/public?card=${identityCard}` }],
    [
      'headers',
      {
        url: '/people/1',
        headers: {
          'x-card': identityCard,
          'user-agent': identityCard,
          referer: `http://a/${identityCard}`,
          'x-request-id': identityCard,
          'request-id': identityCard,
        },
      },
    ],
    [
      'cookies and credentials',
      {
        url: '/people/1',
        headers: { cookie: `a=${identityCard}`, authorization: `Bearer ${identityCard}` },
      },
    ],
    [
      'the address that a proxy forwards',
      {
        url: '/people/1',
        headers: { 'x-forwarded-for': identityCard, 'x-forwarded-host': identityCard },
      },
    ],
    ['the host', { url: '/people/1', headers: { host: `${identityCard}.example` } }],
    [
      'a form',
      {
        method: 'POST',
        url: '/apply',
        headers: {
          'sec-fetch-site': 'same-origin',
          'content-type': 'application/x-www-form-urlencoded',
        },
        payload: `name=${encodeURIComponent(name)}&card=${identityCard}`,
      },
    ],
    [
      'JSON that is broken',
      {
        method: 'POST',
        url: '/apply',
        headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' },
        payload: `{"card":"${identityCard}`,
      },
    ],
    [
      'a form from elsewhere',
      {
        method: 'POST',
        url: '/apply',
        payload: identityCard,
        headers: { origin: `http://${identityCard}.example` },
      },
    ],
    ['the message, the cause and the fields of an error', { url: '/broken' }],
    [
      'a line that writes the whole request',
      { url: `/careless?card=${identityCard}`, headers: { 'user-agent': identityCard } },
    ],
  ])('from %s', async (_, request) => {
    await app.inject(request)
    const text = await log.text()
    expect(text).toContain('"status":')
    for (const part of [
      identityCard,
      identityCard.slice(0, 8),
      identityCard.slice(-8),
      name,
      encodeURIComponent(name),
      '13800138000',
    ])
      expect(text).not.toContain(part)
  })

  it('from bytes that are not a request', async () => {
    await exchange(await listening(app), `${identityCard} ${name}\r\n\r\n`)
    expect(await log.text()).toContain('"refused bytes"')
    expect(await log.text()).not.toContain(identityCard)
  })
})

describe('the line of a request', () => {
  it('says what the operator needs', async () => {
    await app.inject({ url: '/en/people/1?a=b', remoteAddress: '203.0.113.77' })
    const [line] = (await log.lines()).filter(({ msg }) => msg === 'request')
    expect(line).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/u),
      requestId: expect.stringMatching(/^[0-9a-f]{12}$/u),
      method: 'GET',
      route: '/people/:name',
      status: 200,
      ms: expect.any(Number),
      language: 'en',
      client: '203.0.113.0/24',
      msg: 'request',
    })
  })

  it('is there for pages from the cache too', async () => {
    await app.inject('/public')
    await app.inject('/public')
    const lines = (await log.lines()).filter(({ route }) => route === '/public')
    expect(lines).toHaveLength(2)
  })

  it('has no route where the path is not ours', async () => {
    await app.inject('/nowhere')
    const [line] = (await log.lines()).filter(({ status }) => status === 404)
    expect(line).not.toHaveProperty('route')
  })
})

it.each([
  ['203.0.113.77', '203.0.113.0/24'],
  ['::ffff:203.0.113.77', '203.0.113.0/24'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1::/48'],
  ['::1', '::/48'],
  ['110101199003071234', 'unknown'],
  [undefined, 'unknown'],
])('shortens the client %s to %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})

it.each([
  ['relation "dossier" does not exist', 'relation "dossier" does not exist'],
  ['value "张三" is wrong', 'value "…" is wrong'],
  ['身份证 11010119900307123X', '身份证 …'],
  ['电话１３８００１３８０００', '电话…'],
  ['卡 1101 0119 9003 0712 34', '卡 …'],
  ['mail zhang.san@example.cn bounced', 'mail … bounced'],
  ['line 1024 of 3000', 'line 1024 of 3000'],
])('writes %s as %s', (text, written) => {
  expect(withoutPersons(text)).toBe(written)
})
