import { describe, expect, it } from 'vitest'
import { createPageCache, type CachedPage, type PageCache } from './page-cache.ts'

const kilobyte = 1_024

function page(bytes: number): CachedPage {
  const form = { etag: '"a"', body: Buffer.alloc(bytes), headers: {}, notModified: {} }
  return { identity: form, gzip: form, br: form }
}

function keep(cache: PageCache, key: string, bytes = 100 * kilobyte): void {
  cache.takeOff(key).land(page(bytes))
}

describe('beyond its limit', () => {
  it('drops the page that was not asked for the longest', () => {
    const cache = createPageCache(320 * kilobyte)
    for (const key of ['a', 'b', 'c']) keep(cache, key)
    cache.find('a')
    keep(cache, 'd')
    expect(['a', 'b', 'c', 'd'].filter((key) => cache.find(key))).toEqual(['a', 'c', 'd'])
  })

  it('keeps no page that is larger than all of it, and has room again afterwards', () => {
    const cache = createPageCache(320 * kilobyte)
    keep(cache, 'huge', 400 * kilobyte)
    keep(cache, 'a')
    expect(cache.find('huge')).toBeUndefined()
    expect(cache.find('a')).toBeDefined()
  })

  it('counts the memory of a key that is rendered again only once', () => {
    const cache = createPageCache(320 * kilobyte)
    for (let revision = 0; revision < 10; revision += 1) {
      cache.setRevision(revision)
      keep(cache, 'a')
      keep(cache, 'b')
    }
    expect([cache.find('a'), cache.find('b')]).not.toContain(undefined)
  })
})

describe('a new revision', () => {
  it('forgets every page', () => {
    const cache = createPageCache(kilobyte * kilobyte)
    cache.setRevision(1)
    keep(cache, 'a')
    cache.setRevision(1)
    expect(cache.find('a')).toBeDefined()
    cache.setRevision(2)
    expect(cache.find('a')).toBeUndefined()
  })

  it('forgets them too when the number goes back, as after a restored backup', () => {
    const cache = createPageCache(kilobyte * kilobyte)
    cache.setRevision(9)
    keep(cache, 'a')
    cache.setRevision(8)
    expect(cache.find('a')).toBeUndefined()
  })

  it('keeps no page whose rendering began before it', () => {
    const cache = createPageCache(kilobyte * kilobyte)
    cache.setRevision(1)
    const before = cache.takeOff('a')
    cache.setRevision(2)
    expect(cache.flightOf('a')).toBeUndefined()

    const after = cache.takeOff('a')
    before.land(page(1))
    expect(cache.find('a')).toBeUndefined()
    expect(cache.flightOf('a')).toBe(after)
  })
})

describe('who waits for a page', () => {
  it('gets it when it is there', () => {
    const flight = createPageCache(kilobyte * kilobyte).takeOff('a')
    const landed: unknown[] = []
    flight.wait((shared) => landed.push(shared))
    flight.wait((shared) => landed.push(shared))
    const rendered = page(1)
    flight.land(rendered)
    flight.land()
    expect(landed).toEqual([rendered, rendered])
  })

  it('is told when there is none to share, and the next one may try', () => {
    const cache = createPageCache(kilobyte * kilobyte)
    const flight = cache.takeOff('a')
    const landed: unknown[] = []
    flight.wait((shared) => landed.push(shared))
    flight.land()
    expect(landed).toEqual([undefined])
    expect(cache.flightOf('a')).toBeUndefined()
  })
})
