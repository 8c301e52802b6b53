import { expect, it } from 'vitest'
import { createServer } from './server.ts'

type Headers = Readonly<Record<string, string>>

async function statusOf(headers: Headers, origin?: string, method: 'POST' | 'GET' = 'POST') {
  const app = createServer({ logLevel: 'silent', ...(origin && { origin }) })
  app.route({
    method: ['GET', 'POST', 'PUT', 'DELETE'],
    url: '/form',
    handler: async () => 'saved',
  })
  const host = 'www.example.gov.cn'
  return (await app.inject({ method, url: '/form', headers: { host, ...headers } })).statusCode
}

it.each<[string, Headers]>([
  ['the browser says so', { 'sec-fetch-site': 'same-origin' }],
  ['the origin is ours', { origin: 'http://www.example.gov.cn' }],
  ['the referring page is ours', { referer: 'http://www.example.gov.cn/apply?a=b' }],
  [
    'the visitor acted outside any page and the origin is ours',
    { 'sec-fetch-site': 'none', origin: 'http://www.example.gov.cn' },
  ],
])('accepts a form when %s', async (_, headers) => {
  expect(await statusOf(headers)).toBe(200)
})

it.each<[string, Headers]>([
  ['nothing tells where it is from', {}],
  ['another site sent it', { 'sec-fetch-site': 'cross-site', origin: 'http://www.example.gov.cn' }],
  ['a sister site sent it', { 'sec-fetch-site': 'same-site', origin: 'http://www.example.gov.cn' }],
  ['the visitor acted outside any page', { 'sec-fetch-site': 'none' }],
  ['the origin is hidden', { origin: 'null' }],
  ['the origin is another', { origin: 'http://evil.example' }],
  ['the origin begins like ours', { origin: 'http://www.example.gov.cn.evil.example' }],
  ['the origin has another port', { origin: 'http://www.example.gov.cn:8080' }],
  [
    'the origin is another though the page is ours',
    { origin: 'http://evil.example', referer: 'http://www.example.gov.cn/' },
  ],
  ['the page is another', { referer: 'http://evil.example/www.example.gov.cn' }],
])('refuses a form when %s', async (_, headers) => {
  expect(await statusOf(headers)).toBe(403)
})

it('compares with the public address where there is one, and so with its scheme', async () => {
  const origin = 'https://www.example.gov.cn'
  expect(await statusOf({ host: '10.0.0.5:3000', origin }, origin)).toBe(200)
  expect(await statusOf({ origin: 'http://www.example.gov.cn' }, origin)).toBe(403)
  expect(await statusOf({ host: 'evil.example', origin: 'http://evil.example' }, origin)).toBe(403)
})

it('lets anyone read', async () => {
  expect(await statusOf({ 'sec-fetch-site': 'cross-site' }, undefined, 'GET')).toBe(200)
})
