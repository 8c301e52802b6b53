import type { FastifyInstance } from 'fastify'
import type { PageCache } from './page-cache.ts'

/**
 * Reads the revision of the facts every so often and tells the cache, so that what another process
 * publishes or withdraws shows here within that time. One reading at a time.
 */
export function followRevision(
  app: FastifyInstance,
  cache: PageCache,
  { readRevision, everyMs }: { readRevision: () => Promise<number>; everyMs: number },
): void {
  let isReading = false
  let hasFailed = false

  async function read(): Promise<void> {
    if (isReading) return
    isReading = true
    try {
      cache.setRevision(await readRevision())
      hasFailed = false
    } catch (error) {
      // Pages stay readable while the database is away; `/readyz` tells the operator.
      if (!hasFailed) app.log.warn({ err: error }, 'cannot read the revision of the facts')
      hasFailed = true
    } finally {
      isReading = false
    }
  }

  const timer = setInterval(() => void read(), everyMs).unref()
  app.addHook('onClose', (_, done) => {
    clearInterval(timer)
    done()
  })
}
