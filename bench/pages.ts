import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import autocannon from 'autocannon'
import { say, type Bound } from './measure.ts'

const program = fileURLToPath(new URL('./page-server.ts', import.meta.url))
const page = '/agencies/11150602MB0D00037J/reports/2025'

/** Memory is told after as many requests on every machine. */
const REQUESTS = 10_000

type Running = { readonly child: ChildProcess; readonly port: number }

/** The page of a report, from the cache and rendered anew, against node:http with the same bytes. */
export async function benchPages(folder: string): Promise<readonly Bound[]> {
  const cached = await serve('cached', folder)
  const idle = await memoryOf(cached)
  const uncached = await serve('uncached', folder)
  try {
    const compressed = await compareWith(cached, 'br', folder)
    const plain = await compareWith(uncached, 'identity', folder)
    say('report page, cached, brotli', compressed.own, 'requests/s')
    say('  node:http, the same bytes', compressed.bare, 'requests/s')
    say('report page, rendered each time (its data kept)', plain.own, 'requests/s')
    say('  node:http, the same bytes', plain.bare, 'requests/s')
    await requestsPerSecond(urlOf(cached), { 'accept-encoding': 'br' }, REQUESTS)
    await requestsPerSecond(urlOf(uncached), { 'accept-encoding': 'identity' }, REQUESTS)
    say('resident memory, before the first page', idle / 1_048_576, 'MiB')
    say(
      'resident memory, after 10,000 cached pages more',
      (await memoryOf(cached)) / 1_048_576,
      'MiB',
    )
    say(
      'resident memory, after 10,000 rendered pages more',
      (await memoryOf(uncached)) / 1_048_576,
      'MiB',
    )
    return [
      { name: 'cached page / node:http', ratio: compressed.own / compressed.bare, atLeast: 0.25 },
      { name: 'rendered page / node:http', ratio: plain.own / plain.bare, atLeast: 0.1 },
    ]
  } finally {
    await Promise.all([stop(cached), stop(uncached)])
  }
}

function urlOf({ port }: Running): string {
  return `http://127.0.0.1:${port}${page}`
}

/** The two servers in turn, so that what else the machine does falls on both; the best of three. */
async function compareWith(own: Running, encoding: string, folder: string) {
  const headers = { 'accept-encoding': encoding }
  const url = urlOf(own)
  const bytes = await rawBytes(url, encoding)
  const file = join(folder, `page-${encoding}`)
  await writeFile(file, bytes)
  const bare = await serve('bare', file)
  const best = { own: 0, bare: 0 }
  for (let round = 0; round < 3; round += 1) {
    best.own = Math.max(best.own, await requestsPerSecond(url, headers))
    best.bare = Math.max(
      best.bare,
      await requestsPerSecond(`http://127.0.0.1:${bare.port}/`, headers),
    )
  }
  await stop(bare)
  return best
}

/** For two seconds, or for so many requests. */
async function requestsPerSecond(
  url: string,
  headers: Readonly<Record<string, string>>,
  amount?: number,
): Promise<number> {
  const { requests, non2xx, errors } = await autocannon({
    url,
    headers: { ...headers },
    connections: 8,
    ...(amount === undefined ? { duration: 2 } : { amount }),
  })
  if (non2xx + errors > 0)
    throw new Error(`${url}: ${non2xx} answers were not 200, ${errors} failed`)
  return requests.average
}

/** The body as it goes over the wire: fetch would decompress it. */
async function rawBytes(url: string, encoding: string): Promise<Buffer> {
  const { request } = await import('node:http')
  const [response] = await once(
    request(url, { headers: { 'accept-encoding': encoding } }).end(),
    'response',
  )
  const chunks: Buffer[] = []
  for await (const chunk of response) chunks.push(chunk)
  return Buffer.concat(chunks)
}

async function serve(kind: string, place: string): Promise<Running> {
  const child = fork(program, [kind, place], { execArgv: ['--import', 'tsx'] })
  const [{ port }] = await once(child, 'message')
  return { child, port }
}

async function memoryOf({ child }: Running): Promise<number> {
  child.send('memory')
  const [{ memory }] = await once(child, 'message')
  return memory
}

async function stop({ child }: Running): Promise<void> {
  child.kill('SIGTERM')
  await once(child, 'exit')
}
