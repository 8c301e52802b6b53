import { setTimeout as pause } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { afterEach, describe, expect, it } from 'vitest'
import type { Limits } from './limits.ts'
import { createServer } from './server.ts'

let app: FastifyInstance

function server(limits: Partial<Limits>, trustedProxies: readonly string[] = []): FastifyInstance {
  app = createServer({ logLevel: 'silent', limits, trustedProxies })
  app.get('/page', () => 'page')
  app.get('/public', { config: { publicPage: true } }, () => 'public')
  app.post('/form', () => 'saved')
  return app
}

function read(url: string, remoteAddress = '203.0.113.1', headers: Record<string, string> = {}) {
  return app.inject({ url, remoteAddress, headers })
}

afterEach(() => app.close())

describe('an address that asks too often', () => {
  it('is told to wait, with a page and Retry-After', async () => {
    server({ readsPerMinute: 2 })
    await read('/page')
    await read('/page')
    const third = await read('/page')
    expect(third.statusCode).toBe(429)
    expect(Number(third.headers['retry-after'])).toBeGreaterThan(0)
    expect(third.body).toContain('访问过于频繁')
    expect((await read('/nowhere')).statusCode).toBe(429)
  })

  it('does not keep others out', async () => {
    server({ readsPerMinute: 1 })
    await read('/page')
    expect((await read('/page')).statusCode).toBe(429)
    expect((await read('/page', '203.0.113.2')).statusCode).toBe(200)
  })

  it('may still ask whether we live, and read pages from the cache', async () => {
    server({ readsPerMinute: 1 })
    await read('/public')
    for (const url of ['/public', '/healthz', '/readyz'])
      expect([url, (await read(url)).statusCode]).toEqual([url, 200])
  })

  it('is a /64 in IPv6', async () => {
    server({ readsPerMinute: 1 })
    await read('/page', '2001:db8:0:1::1')
    expect((await read('/page', '2001:db8:0:1:ffff::2')).statusCode).toBe(429)
    expect((await read('/page', '2001:db8:0:2::1')).statusCode).toBe(200)
  })

  it('is counted more strictly when it changes something', async () => {
    server({ writesPerMinute: 1 })
    const post = () =>
      app.inject({ method: 'POST', url: '/form', headers: { 'sec-fetch-site': 'same-origin' } })
    expect((await post()).statusCode).toBe(200)
    expect((await post()).statusCode).toBe(429)
    expect((await app.inject('/page')).statusCode).toBe(200)
  })

  it('is the one that a trusted proxy names', async () => {
    server({ readsPerMinute: 1 }, ['10.0.0.5'])
    await read('/page', '10.0.0.5', { 'x-forwarded-for': '203.0.113.1' })
    const same = await read('/page', '10.0.0.5', { 'x-forwarded-for': '198.51.100.9, 203.0.113.1' })
    const other = await read('/page', '10.0.0.5', { 'x-forwarded-for': '203.0.113.2' })
    expect([same.statusCode, other.statusCode]).toEqual([429, 200])
  })

  it('cannot take another name by itself', async () => {
    server({ readsPerMinute: 1 }, ['10.0.0.5'])
    await read('/page', '203.0.113.1', { 'x-forwarded-for': '198.51.100.1' })
    const again = await read('/page', '203.0.113.1', { 'x-forwarded-for': '198.51.100.2' })
    expect(again.statusCode).toBe(429)
  })
})

it('turns work away while the event loop is late, but answers health checks, then recovers', async () => {
  server({ eventLoopDelayMs: 20, pressureSampleMs: 300 })
  await app.inject('/public')
  const blockedUntil = Date.now() + 900
  while (Date.now() < blockedUntil);
  // The sample is due by now and is taken in the next turn of the event loop.
  await pause(1)

  const shed = await app.inject('/page')
  expect(shed.statusCode).toBe(503)
  expect(shed.headers['retry-after']).toBe('10')
  expect(shed.body).toContain('系统暂时繁忙')
  expect((await app.inject('/healthz')).statusCode).toBe(200)
  expect((await app.inject('/readyz')).statusCode).toBe(200)
  expect((await app.inject('/public')).statusCode).toBe(200)

  while ((await app.inject('/page')).statusCode !== 200) await pause(50)
})
