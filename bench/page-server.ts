/**
 * A server for the benchmark, in a process of its own: `bare FILE` sends the bytes of a file with
 * nothing but node:http; `cached` and `uncached` are the program itself on the data folder given.
 */
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { createApp } from '../src/app.ts'
import { readConfig } from '../src/config.ts'
import { loadDemonstration } from '../src/load-demonstration.ts'
import { openDeps } from '../src/open-deps.ts'

const [kind = '', place = ''] = process.argv.slice(2)
// A bench asks more in a minute than any visitor may.
const limits = { readsPerMinute: 100_000_000, eventLoopDelayMs: 60_000 }

const server = kind === 'bare' ? bareServer(place) : await ownServer(place)
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (typeof address === 'object' && address) process.send?.({ port: address.port })
})
process.on('message', () => process.send?.({ memory: process.memoryUsage().rss }))

function bareServer(file: string): Server {
  const bytes = readFileSync(file)
  const headers = { 'content-type': 'text/html; charset=utf-8', 'content-length': bytes.length }
  return createServer((_, response) => response.writeHead(200, headers).end(bytes))
}

async function ownServer(folder: string): Promise<Server> {
  const read = readConfig({ GONGKAI_DATA: folder, GONGKAI_LOG_LEVEL: 'silent' })
  if (!read.ok) throw new Error(read.mistakes.map(({ zh }) => zh).join('\n'))
  const { deps, close } = await openDeps(read.config)
  await loadDemonstration(deps)
  const app = await createApp(deps, { logLevel: 'silent', limits, cachingPages: kind === 'cached' })
  await app.ready()
  process.on('SIGTERM', () => {
    void close().then(() => process.exit(0))
  })
  return app.server
}
