/**
 * `npm run bench`: what must be fast, measured against its limit in the same run. Only the ratios
 * can be compared between machines.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sayBounds } from './measure.ts'
import { benchFolder } from './folder.ts'
import { benchPages } from './pages.ts'
import { benchReading } from './reading.ts'
import { benchStarting } from './starting.ts'

const folder = await mkdtemp(join(tmpdir(), 'gongkai-bench-'))
try {
  const reading = await benchReading()
  const checking = await benchFolder(join(folder, 'reports'))
  const starting = await benchStarting(join(folder, 'start'))
  const pages = await benchPages(folder)
  sayBounds([...reading, ...checking, ...pages, ...starting])
} finally {
  await rm(folder, { recursive: true, force: true })
}
