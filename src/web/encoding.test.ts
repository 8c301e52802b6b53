import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { encode, encodingFor } from './encoding.ts'

it.each([
  ['gzip, deflate, br', 'br'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['GZIP', 'gzip'],
  ['br;q=0.5, gzip;q=0.8', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0, gzip;q=0', 'identity'],
  ['*', 'br'],
  ['br;q=0, *', 'gzip'],
  ['*;q=0', 'identity'],
  ['identity', 'identity'],
  ['deflate', 'identity'],
  ['brotli, gzipped', 'identity'],
  ['br;q=nonsense', 'identity'],
  ['', 'identity'],
  [undefined, 'identity'],
])('serves %j with %s', (header, encoding) => {
  expect(encodingFor(header)).toBe(encoding)
})

it('loses nothing in any form, and keeps no form that is larger', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), async (bytes) => {
      const identity = Buffer.from(bytes)
      const { br, gzip } = await encode(identity)
      expect(br === identity ? br : brotliDecompressSync(br)).toEqual(identity)
      expect(gzip === identity ? gzip : gunzipSync(gzip)).toEqual(identity)
      expect(Math.max(br.length, gzip.length)).toBeLessThanOrEqual(identity.length)
    }),
    { numRuns: 50 },
  )
})
