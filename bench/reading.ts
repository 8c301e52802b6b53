import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { check, read, writeText } from '../src/annual-report/index.ts'
import { reports } from '../test/arbitraries.ts'
import { perSecond, say, type Bound } from './measure.ts'

/** Published reports, where they stand beside the project. */
const corpus = new URL('../../shared/corpus/', import.meta.url)

/** How many reports a second one core has to read and check. */
const TEXTS_A_SECOND = 300
const PAGES_A_SECOND = 60

/** How much longer than the library's own text extraction the reading of a PDF may take. */
const PDF_TIMES = 1.5

/** Reading and checking take at most this many times as long as decoding the same bytes. */
const DECODING_TIMES = 400

type File = { readonly name: string; readonly bytes: Uint8Array }

/**
 * Reading and checking reports on one core: texts and pages against what is asked of them, texts also
 * against decoding the same bytes alone, PDF against the library's text extraction.
 */
export async function benchReading(): Promise<readonly Bound[]> {
  const made = fc.sample(reports, { numRuns: 20, seed: 2026 })
  const texts = made.map((report) => new TextEncoder().encode(writeText(report)))
  const own = await benchFiles(
    'made',
    texts.map((bytes) => ({ name: 'report.txt', bytes })),
  )
  const bounds: Bound[] = [
    {
      name: 'texts read and checked a second / 300',
      ratio: own.reading / TEXTS_A_SECOND,
      atLeast: 1,
    },
    {
      name: 'reading and checking / decoding the same bytes, in time',
      ratio: own.decoding / own.reading,
      atMost: DECODING_TIMES,
    },
  ]
  if (!existsSync(corpus)) return bounds

  const published = await benchFiles('published, .txt', filesOf('.txt'))
  const pages = await benchFiles('published, .html', filesOf('.html'))
  const pdf = await benchPdf(filesOf('.pdf'))
  return [
    ...bounds,
    {
      name: 'published texts a second / 300',
      ratio: published.reading / TEXTS_A_SECOND,
      atLeast: 1,
    },
    { name: 'web pages a second / 60', ratio: pages.reading / PAGES_A_SECOND, atLeast: 1 },
    { name: 'PDF / text extraction of pdfjs, in time', ratio: pdf, atMost: PDF_TIMES },
  ]
}

function filesOf(ending: string): readonly File[] {
  const names = readdirSync(corpus).filter((name) => name.endsWith(ending))
  return names.map((name) => ({ name, bytes: readFileSync(new URL(name, corpus)) }))
}

async function benchFiles(name: string, files: readonly File[]) {
  const next = inTurn(files)
  const reading = await perSecond(() => readAndCheck(next()))
  const decoding = await perSecond(() => new TextDecoder().decode(next().bytes), 500)
  say(`reports read and checked (${name})`, reading, '/s')
  say(`  the same bytes decoded alone (${name})`, decoding, '/s')
  return { reading, decoding }
}

/** Both on the same files in turn, so that what else the machine does falls on both. */
async function benchPdf(files: readonly File[]): Promise<number> {
  // The library changes the program that loads it: both are measured after that.
  for (const file of files) await readAndCheck(file)
  const best = { own: 0, alone: 0 }
  for (let round = 0; round < 4; round += 1) {
    best.own = Math.max(best.own, await allPerSecond(files, readAndCheck))
    best.alone = Math.max(best.alone, await allPerSecond(files, extractText))
  }
  say('PDF read and checked', best.own * files.length, '/s')
  say('  text extracted by pdfjs alone', best.alone * files.length, '/s')
  return best.alone / best.own
}

function allPerSecond(files: readonly File[], work: (file: File) => Promise<void>) {
  return perSecond(
    async () => {
      for (const file of files) await work(file)
    },
    1_500,
    1,
  )
}

async function readAndCheck(file: File): Promise<void> {
  const result = await read(file)
  if (result.kind === 'unreadable') throw new Error(result.why)
  check(result.report, { source: result.source })
}

const library = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

/** The text of every page and nothing else, with the library's own settings. */
async function extractText({ bytes }: File): Promise<void> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const task = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: 0,
    cMapUrl: `${join(library, 'cmaps')}/`,
    cMapPacked: true,
    standardFontDataUrl: `${join(library, 'standard_fonts')}/`,
  })
  const document = await task.promise
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    await page.getTextContent()
    page.cleanup()
  }
  await task.destroy()
}

function inTurn(files: readonly File[]): () => File {
  let next = 0
  return () => files[(next += 1) % files.length] ?? { name: '', bytes: new Uint8Array() }
}
