import { once } from 'node:events'
import type { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { afterEach, expect, it } from 'vitest'
import { connected, listening, untilClosed } from '../../test/web-server.ts'
import { createServer } from './server.ts'

const impatient = { headersMs: 150, requestMs: 300, checkMs: 20, silenceMs: 200 }

let app: FastifyInstance

function server(): FastifyInstance {
  app = createServer({ logLevel: 'silent', limits: impatient })
  app.get('/large', () => Buffer.alloc(64 * 1_048_576))
  app.post('/form', () => 'saved')
  return app
}

afterEach(() => app.close())

it('drops clients that do not finish their headers, while others are served', async () => {
  const port = await listening(server())
  const slow = await Promise.all(Array.from({ length: 50 }, () => connected(port)))
  const dropped = slow.map((socket) => {
    socket.write('GET / HTTP/1.1\r\nHost: a\r\nX-A: ')
    return untilClosed(socket)
  })

  const good = await fetch(`http://127.0.0.1:${port}/healthz`)
  expect(good.status).toBe(200)
  for (const answer of await Promise.all(dropped)) expect(answer).toMatch(/^HTTP\/1.1 408 /u)
})

it('drops clients that keep their headers trickling', async () => {
  const socket = await connected(await listening(server()))
  socket.write('GET / HTTP/1.1\r\nHost: a\r\n')
  const trickle = setInterval(() => socket.writable && socket.write('X-A: 1\r\n'), 20)
  expect(await untilClosed(socket)).toMatch(/^HTTP\/1.1 408 /u)
  clearInterval(trickle)
})

it('drops clients that do not finish their body', async () => {
  const socket = await connected(await listening(server()))
  socket.write(
    'POST /form HTTP/1.1\r\nHost: a\r\nSec-Fetch-Site: same-origin\r\n' +
      'Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\na=',
  )
  const trickle = setInterval(() => socket.writable && socket.write('a'), 20)
  expect(await untilClosed(socket)).toMatch(/^HTTP\/1.1 408 /u)
  clearInterval(trickle)
})

it('drops clients that say nothing at all', async () => {
  const silent = await connected(await listening(server()))
  expect(await untilClosed(silent)).toMatch(/^(?:HTTP\/1.1 408 .*)?$/su)
})

it('drops clients that do not read the answer', async () => {
  const port = await listening(server())
  const [socket, [ours]] = await Promise.all([
    connected(port),
    once(app.server, 'connection') as Promise<[Socket]>,
  ])
  socket.write('GET /large HTTP/1.1\r\nHost: a\r\n\r\n')
  await once(ours, 'close')
  expect((await untilClosed(socket)).length).toBeLessThan(64 * 1_048_576)
})
