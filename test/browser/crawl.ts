import { load } from 'cheerio'

export type Crawled = {
  /** Every page that a link leads to, by its path. */
  readonly pages: ReadonlyMap<string, string>
  /** Links that lead to no page, or to no such place on it, each with where it stands. */
  readonly broken: readonly string[]
}

type Link = { readonly from: string; readonly to: URL }

/** Follows every link within a site, from the given paths on, as a browser without scripts would. */
export async function crawl(origin: string, starts: readonly string[]): Promise<Crawled> {
  const pages = new Map<string, string>()
  const seen = new Set<string>()
  const anchors: Link[] = []
  const broken: string[] = []
  const queue: Link[] = starts.map((path) => ({ from: 'start', to: new URL(path, origin) }))

  for (let link = queue.shift(); link; link = queue.shift()) {
    if (link.to.hash) anchors.push(link)
    const path = link.to.pathname + link.to.search
    if (seen.has(path)) continue
    seen.add(path)
    const answer = await fetch(origin + path)
    const text = await answer.text()
    if (!answer.ok) broken.push(`${path} (${answer.status}) on ${link.from}`)
    if (!answer.headers.get('content-type')?.startsWith('text/html')) continue
    pages.set(path, text)
    queue.push(...linksOf(text, path, origin))
  }

  for (const { from, to } of anchors) {
    const html = pages.get(to.pathname + to.search) ?? ''
    if (load(html)(`[id="${decodeURIComponent(to.hash.slice(1))}"]`).length === 0) {
      broken.push(`${to.pathname}${to.hash} on ${from}`)
    }
  }
  return { pages, broken }
}

function linksOf(html: string, path: string, origin: string): readonly Link[] {
  const document = load(html)
  const links = document('a[href], link[rel="alternate"], link[rel="canonical"]').toArray()
  return links
    .map((link) => ({ from: path, to: new URL(document(link).attr('href') ?? '', origin + path) }))
    .filter(({ to }) => to.origin === origin)
}
