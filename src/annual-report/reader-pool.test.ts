import { afterEach, describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { reports } from '../../test/arbitraries.ts'
import { writeText } from './index.ts'
import { openReaderPool, type ReaderPool } from './reader-pool.ts'

let pool: ReaderPool

afterEach(() => pool.close())

const [report] = fc.sample(reports, { numRuns: 1, seed: 7 })
const bytes = new TextEncoder().encode(writeText(report!))

describe('reading in a process of its own', () => {
  it('reads and checks as the reader itself does', async () => {
    pool = openReaderPool()
    const result = await pool.read({ name: 'a.txt', bytes })
    expect(result).toMatchObject({ kind: 'read', report: { applications: report!.applications } })
  }, 60_000)

  it('serves many at once with few processes, each answer to its own question', async () => {
    pool = openReaderPool({ processes: 2 })
    const samples = fc.sample(reports, { numRuns: 6, seed: 11 })
    const results = await Promise.all(
      samples.map((sample) => {
        return pool.read({ name: 'a.txt', bytes: new TextEncoder().encode(writeText(sample)) })
      }),
    )
    expect(results.map((result) => result.kind === 'read' && result.report.applications)).toEqual(
      samples.map(({ applications }) => applications),
    )
  }, 60_000)

  it('ends a process that takes too long, and reads the next file all the same', async () => {
    pool = openReaderPool({ milliseconds: 1 })
    const late = await pool.read({ name: 'a.txt', bytes })
    expect(late).toMatchObject({ kind: 'unreadable', why: expect.stringContaining('还没有读完') })
    pool.close()
    pool = openReaderPool()
    expect((await pool.read({ name: 'a.txt', bytes })).kind).toBe('read')
  }, 60_000)

  it('ends a process that takes too much memory', async () => {
    pool = openReaderPool({ megabytes: 16 })
    const result = await pool.read({ name: 'a.txt', bytes })
    expect(result.kind).toBe('unreadable')
  }, 60_000)

  it('replaces a process after its share of files', async () => {
    pool = openReaderPool({ filesEach: 1 })
    for (let n = 0; n < 3; n += 1) {
      expect((await pool.read({ name: 'a.txt', bytes })).kind).toBe('read')
    }
  }, 60_000)
})
