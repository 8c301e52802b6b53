import type { Encoding } from './encoding.ts'

/** A page in one form, with the headers of its 200 and of its 304. */
export type Representation = {
  readonly etag: string
  readonly body: Buffer
  readonly headers: Readonly<Record<string, string>>
  readonly notModified: Readonly<Record<string, string>>
}

export type CachedPage = Readonly<Record<Encoding, Representation>>

/** A page being rendered for the first who asked for it, while others wait. */
export type Flight = {
  /** Calls back at the end: with the page, or with nothing where there is none to share. */
  readonly wait: (landed: Landed) => void
  readonly land: (page?: CachedPage) => void
}

type Landed = (page: CachedPage | undefined) => void

export type PageCache = {
  readonly find: (key: string) => CachedPage | undefined
  readonly flightOf: (key: string) => Flight | undefined
  readonly takeOff: (key: string) => Flight
  /** Forgets every page when the number is another one; call it after each public act. */
  readonly setRevision: (revision: number) => void
}

/** Public pages of one revision of the facts, the least recently used dropped beyond the limit. */
export function createPageCache(maxBytes: number): PageCache {
  const pages = new Map<string, CachedPage>()
  const flights = new Map<string, Flight>()
  let bytes = 0
  let current: number | undefined

  function save(key: string, page: CachedPage): void {
    pages.set(key, page)
    bytes += sizeOf(key, page)
    for (const [oldest, dropped] of pages) {
      if (bytes <= maxBytes) return
      pages.delete(oldest)
      bytes -= sizeOf(oldest, dropped)
    }
  }

  return {
    find(key) {
      const page = pages.get(key)
      if (!page) return undefined
      // A Map remembers the order of insertion, so its first entry is the longest unused.
      pages.delete(key)
      pages.set(key, page)
      return page
    },
    flightOf: (key) => flights.get(key),
    takeOff(key) {
      const waiting: Landed[] = []
      const flight: Flight = {
        wait: (landed) => waiting.push(landed),
        land(page) {
          // A flight that a new revision has removed took off with old facts: nothing to keep.
          if (flights.get(key) === flight) {
            flights.delete(key)
            if (page) save(key, page)
          }
          for (const landed of waiting.splice(0)) landed(page)
        },
      }
      flights.set(key, flight)
      return flight
    },
    setRevision(revision) {
      if (revision === current) return
      current = revision
      pages.clear()
      flights.clear()
      bytes = 0
    },
  }
}

/** Bytes in memory; 4 KB stand for the headers and the bookkeeping. */
function sizeOf(key: string, { identity, gzip, br }: CachedPage): number {
  const bodies = new Set([identity.body, gzip.body, br.body])
  return [...bodies].reduce((sum, body) => sum + body.length, key.length * 2 + 4_096)
}
