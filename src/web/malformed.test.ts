import { METHODS } from 'node:http'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connected, exchange, listening, untilClosed } from '../../test/web-server.ts'
import { createServer } from './server.ts'

const host = 'Host: www.example.gov.cn\r\n'
const form = `${host}Sec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\n`

let app: FastifyInstance
let port: number

beforeAll(async () => {
  app = createServer({ logLevel: 'silent' })
  app.get('/', () => 'home')
  app.get('/public', { config: { publicPage: true } }, () => 'public')
  app.post('/form', () => 'saved')
  app.get('/waiting', () => new Promise(() => {}))
  port = await listening(app)
})

afterAll(() => app.close())

describe('bad requests are refused and the connection closed', () => {
  it.each([
    ['no HTTP at all', 'hello\r\n\r\n', 400],
    ['TLS on the plain port', '\u0016\u0003\u0001\u0002\u0000\u0001\r\n\r\n', 400],
    ['an unknown version', `GET / HTTP/9.9\r\n${host}\r\n`, 400],
    ['HTTP/2 without TLS', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400],
    ['no Host', 'GET / HTTP/1.1\r\n\r\n', 400],
    ['two Hosts', `GET /public HTTP/1.1\r\n${host}Host: evil.example\r\n\r\n`, 400],
    ['a Host with a path', 'GET / HTTP/1.1\r\nHost: a/b\r\n\r\n', 400],
    ['a Host with a user', 'GET / HTTP/1.1\r\nHost: a@evil.example\r\n\r\n', 400],
    ['an absolute address', `GET http://evil.example/ HTTP/1.1\r\n${host}\r\n`, 400],
    ['an absolute English address', `GET http://evil.example/en HTTP/1.1\r\n${host}\r\n`, 400],
    ['an asterisk', `OPTIONS * HTTP/1.1\r\n${host}\r\n`, 400],
    ['a space in the header name', `GET / HTTP/1.1\r\n${host}X Y: 1\r\n\r\n`, 400],
    [
      'a space before the colon',
      `POST /form HTTP/1.1\r\n${form}Content-Length : 3\r\n\r\na=1`,
      400,
    ],
    ['a folded header', `GET / HTTP/1.1\r\n${host}X-A: 1\r\n 2\r\n\r\n`, 400],
    ['a NUL in a header', `GET / HTTP/1.1\r\n${host}X-A: \u0000\r\n\r\n`, 400],
    [
      'two different lengths',
      `POST /form HTTP/1.1\r\n${form}Content-Length: 3\r\nContent-Length: 4\r\n\r\na=1`,
      400,
    ],
    [
      'the same length twice',
      `POST /form HTTP/1.1\r\n${form}Content-Length: 3\r\nContent-Length: 3\r\n\r\na=1`,
      400,
    ],
    ['a negative length', `POST /form HTTP/1.1\r\n${form}Content-Length: -3\r\n\r\na=1`, 400],
    [
      'a length and chunks',
      `POST /form HTTP/1.1\r\n${form}Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      400,
    ],
    ['an unknown coding', `POST /form HTTP/1.1\r\n${form}Transfer-Encoding: cow\r\n\r\n`, 400],
    [
      'chunked that is not last',
      `POST /form HTTP/1.1\r\n${form}Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n`,
      400,
    ],
    [
      'a chunk without a size',
      `POST /form HTTP/1.1\r\n${form}Transfer-Encoding: chunked\r\n\r\nzz\r\na=1\r\n0\r\n\r\n`,
      400,
    ],
    [
      'chunks beyond 64 KB',
      `POST /form HTTP/1.1\r\n${form}Transfer-Encoding: chunked\r\n\r\n11170\r\n${'a'.repeat(70_000)}\r\n0\r\n\r\n`,
      413,
    ],
    [
      'a length beyond 64 KB',
      `POST /form HTTP/1.1\r\n${form}Content-Length: 70000\r\n\r\na=1`,
      413,
    ],
    ['headers beyond 16 KB', `GET / HTTP/1.1\r\n${host}Cookie: ${'a'.repeat(17_000)}\r\n\r\n`, 431],
    [
      'many headers beyond 16 KB',
      `GET / HTTP/1.1\r\n${host}${'X-A: 1\r\n'.repeat(6_000)}\r\n`,
      431,
    ],
    ['an address beyond 16 KB', `GET /${'a'.repeat(17_000)} HTTP/1.1\r\n${host}\r\n`, 431],
    ['an address beyond 4 KB', `GET /?${'a'.repeat(5_000)} HTTP/1.1\r\n${host}\r\n`, 414],
  ])('%s', async (_, bytes, status) => {
    const answer = await exchange(port, bytes)
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `, 'u'))
    expect(answer).toMatch(/\r\nconnection: close\r\n/iu)
    expect(answer.match(/HTTP\/1\.1/gu)).toHaveLength(1)
    expect(answer).toContain('<!doctype html>')
  })
})

it('never gives the answer to bad bytes for that of the request before them', async () => {
  const waiting = `GET /waiting HTTP/1.1\r\n${host}\r\n`
  expect(await exchange(port, `${waiting}GARBAGE\r\n\r\n`)).toBe('')
})

it.each(METHODS.filter((method) => !['GET', 'HEAD', 'CONNECT'].includes(method)))(
  'has an answer to %s that is not a failure of ours',
  async (method) => {
    const length = `Content-Length: 0\r\nConnection: close\r\n\r\n`
    const answer = await exchange(port, `${method} / HTTP/1.1\r\n${form}${length}`)
    expect(answer).toMatch(/^HTTP\/1.1 4\d\d /u)
  },
)

it('answers HTTP/1.0 without Host, as load balancers ask', async () => {
  expect(await exchange(port, 'GET /healthz HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1.1 200 /u)
})

it('does not answer a connection that the client has reset', async () => {
  const socket = await connected(port)
  socket.write('GET / HTTP/1.1\r\n')
  socket.resetAndDestroy()
  expect(await untilClosed(socket)).toBe('')
  expect((await app.inject('/healthz')).statusCode).toBe(200)
})

it.each(['www.example.gov.cn', 'localhost:3000', '10.1.2.3:80', '[2001:db8::1]:3000', '[::1]'])(
  'accepts Host %s',
  async (name) => {
    expect((await app.inject({ url: '/', headers: { host: name } })).statusCode).toBe(200)
  },
)
