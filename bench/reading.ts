import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { check, read, writeText } from '../src/annual-report/index.ts'
import { reports } from '../test/arbitraries.ts'
import { perSecond, say } from './measure.ts'

/** Published reports, where they stand beside the project. */
const corpus = new URL('../../shared/corpus/', import.meta.url)

/** Reading and checking a text report, against decoding its bytes alone. */
export async function benchReading(): Promise<void> {
  const made = fc.sample(reports, { numRuns: 20, seed: 2026 })
  const texts = made.map((report) => new TextEncoder().encode(writeText(report)))
  await benchFiles(
    'made',
    texts.map((bytes) => ({ name: 'report.txt', bytes })),
  )

  if (!existsSync(corpus)) return
  for (const ending of ['.txt', '.html', '.pdf']) {
    const files = readdirSync(corpus).filter((name) => name.endsWith(ending))
    const found = files.map((name) => ({ name, bytes: readFileSync(new URL(name, corpus)) }))
    await benchFiles(`published, ${ending}`, found)
  }
}

async function benchFiles(
  name: string,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Promise<void> {
  if (files.length === 0) return
  let next = 0
  const file = () => files[(next += 1) % files.length] ?? { name: '', bytes: new Uint8Array() }
  const reading = await perSecond(async () => {
    const result = await read(file())
    if (result.kind === 'unreadable') throw new Error(result.why)
    return check(result.report, { source: result.source })
  })
  const decoding = await perSecond(() => new TextDecoder().decode(file().bytes), 500)
  say(`reports read and checked (${name})`, reading, '/s')
  say(`  the same bytes decoded alone (${name})`, decoding, '/s')
  say(`  ratio (${name})`, reading / decoding, '')
}
