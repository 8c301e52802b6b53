import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { assetHref, findAsset, type Asset, type AssetName } from './assets.ts'

function asset(name: AssetName): Asset {
  const found = findAsset(assetHref(name).replace('/assets/', ''))
  if (!found) throw new RangeError(`no asset ${name}`)
  return found
}

/** Bytes on the wire; a page must arrive on a slow telephone line. */
const budgets = { style: 5_000, print: 1_000, script: 2_000, icon: 1_000 }

describe('what pages load', () => {
  it.each(['style', 'print', 'script', 'icon'] as const)('%s stays within its budget', (name) => {
    const size = asset(name).body.br.length
    console.log(`${name}: ${size} bytes compressed, ${budgets[name]} allowed`)
    expect(size).toBeLessThanOrEqual(budgets[name])
  })

  it.each(['style', 'print', 'script', 'icon'] as const)(
    '%s is the same bytes in every encoding',
    (name) => {
      const { identity, br, gzip } = asset(name).body
      expect(brotliDecompressSync(br).equals(identity)).toBe(true)
      expect(gunzipSync(gzip).equals(identity)).toBe(true)
    },
  )

  it('has the hash of its bytes in its name, so that browsers may keep it for ever', () => {
    expect(assetHref('style')).toMatch(/^\/assets\/style-[A-Z0-9]{8}\.css$/u)
    expect(assetHref('script')).toMatch(/^\/assets\/script-[A-Z0-9]{8}\.js$/u)
  })

  it('knows no other file, whatever path is asked for', () => {
    expect(findAsset('style.css')).toBeUndefined()
    expect(findAsset('../assets.ts')).toBeUndefined()
  })

  it('asks nobody else for anything', () => {
    for (const name of ['style', 'print', 'script'] as const) {
      expect(asset(name).body.identity.toString()).not.toMatch(/https?:|@import|url\(/u)
    }
  })

  it('is CSS that browsers without layers and nesting understand', () => {
    expect(asset('style').body.identity.toString()).not.toMatch(/@layer|&/u)
  })
})
