import { EventEmitter, once } from 'node:events'
import { afterEach, describe, expect, it } from 'vitest'
import type { FastifyInstance } from 'fastify'
import { connected, listening, untilClosed } from '../../test/web-server.ts'
import { createServer } from './server.ts'

let app: FastifyInstance

afterEach(() => app.close())

describe('readiness', () => {
  it.each<[string, number, () => Promise<boolean>]>([
    ['is there', 200, async () => true],
    ['is not there', 503, async () => false],
    ['fails', 503, async () => Promise.reject(new Error('connection refused'))],
    ['does not answer', 503, () => new Promise(() => {})],
  ])('when the database %s is %i, and the process lives', async (_, status, ready) => {
    app = createServer({ logLevel: 'silent', ready, limits: { readyMs: 20 } })
    const response = await app.inject('/readyz')
    expect(response.statusCode).toBe(status)
    expect(response.body).not.toContain('refused')
    expect((await app.inject('/healthz')).json()).toEqual({ status: 'ok' })
  })

  it('asks the database once for all who ask at the same time', async () => {
    const database = new EventEmitter()
    let asked = 0
    const ready = async () => {
      asked += 1
      await once(database, 'answer')
      return true
    }
    app = createServer({ logLevel: 'silent', ready, limits: { readyMs: 60_000 } })
    const asking = Array.from({ length: 20 }, () => app.inject('/readyz'))
    await app.inject('/healthz')
    database.emit('answer')
    for (const response of await Promise.all(asking)) expect(response.statusCode).toBe(200)
    expect(asked).toBe(1)
  })
})

/** A server with a request in flight, which ends when it is released. */
async function withSlowRequest(drainMs: number) {
  const gate = new EventEmitter()
  app = createServer({ logLevel: 'silent', limits: { drainMs } })
  app.get('/page', () => 'page')
  app.get('/slow', async () => {
    await once(gate, 'release')
    return 'finished'
  })
  const port = await listening(app)

  const socket = await connected(port)
  const begun = once(app.server, 'request')
  socket.write('GET /slow HTTP/1.1\r\nHost: a\r\n\r\n')
  await begun
  return { port, answer: untilClosed(socket), release: () => gate.emit('release') }
}

/** Waits until new connections are refused. */
async function refused(port: number): Promise<void> {
  const isRefused = await connected(port).then(
    (socket) => !socket.destroy(),
    () => true,
  )
  if (!isRefused) await refused(port)
}

describe('closing', () => {
  it('finishes the request in flight and refuses new connections', async () => {
    const { port, answer, release } = await withSlowRequest(60_000)
    const closed = app.close()
    await refused(port)

    release()
    expect(await answer).toMatch(/^HTTP\/1.1 200 .*connection: close.*finished$/su)
    await closed
  })

  it.each([
    ['/page', '系统暂时繁忙'],
    ['/readyz', '"draining"'],
  ])('answers %s with 503 on a connection that is still open', async (path, text) => {
    const { port, release } = await withSlowRequest(60_000)
    const [socket] = await Promise.all([connected(port), once(app.server, 'connection')])
    const closed = app.close()
    await refused(port)

    socket.write(`GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`)
    const received = await untilClosed(socket)
    expect(received).toMatch(/^HTTP\/1.1 503 .*connection: close/su)
    expect(received).toContain(text)

    release()
    await closed
  })

  it('cuts what takes longer than the limit', async () => {
    const { answer } = await withSlowRequest(20)
    await app.close()
    expect(await answer).toBe('')
  })
})
