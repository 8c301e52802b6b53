import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A rule of the law as code: its file, its name, the sentence above it, the article it cites. */
export type IndexedRule = {
  readonly file: string
  readonly name: string
  readonly sentence: string
  /** Undefined where the sentence does not end in a citation. */
  readonly citation: string | undefined
}

const folder = new URL('../src/law/', import.meta.url)

const exported =
  /(?:\/\*\*(?<comment>(?:(?!\*\/)[\s\S])*)\*\/\s*)?\nexport (?:async )?function (?<name>\w+)/gu

/** Every exported function of the law with the article it rests on, by file. */
export function lawIndex(): readonly IndexedRule[] {
  return lawFiles().flatMap((file) => {
    const source = `\n${readFileSync(new URL(file, folder), 'utf8')}`
    return [...source.matchAll(exported)].map(({ groups }) => {
      const sentence = (groups?.['comment'] ?? '').replaceAll(/\s*\n\s*\*\s?/gu, ' ').trim()
      const citation = /[（(]([^()（）]*(?:[（(][^()（）]*[)）][^()（）]*)*)[)）]$/u.exec(
        sentence,
      )?.[1]
      return { file, name: groups?.['name'] ?? '', sentence, citation }
    })
  })
}

function lawFiles(): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .toSorted()
}

/** What was written down without the official text at hand: a file, and what has to be looked up. */
export type FromMemory = { readonly file: string; readonly what: string }

const fromMemory = /From memory, to be verified: (?<what>[^.]*(?:\.(?!\s)[^.]*)*)\./gu

/** Every line of the law that says of itself that it is from memory, by file. */
export function linesFromMemory(): readonly FromMemory[] {
  return lawFiles().flatMap((file) => {
    const source = readFileSync(new URL(file, folder), 'utf8').replaceAll(
      /\s*\n\s*(?:\*|\/\/) ?/gu,
      ' ',
    )
    return [...source.matchAll(fromMemory)].map(({ groups }) => ({
      file,
      what: groups?.['what'] ?? '',
    }))
  })
}

/** The index as a page of the documentation: by article, then what is from memory. */
export function lawIndexPage(
  rules: readonly IndexedRule[],
  toVerify: readonly FromMemory[],
): string {
  const rows = rules
    .map(({ citation = '', name, file }) => `| ${citation} | \`${name}\` | \`src/law/${file}\` |`)
    .toSorted()
  return [
    '# The law, by article',
    '',
    'Made by `npm run law-index` from the sentences above the rules; a test fails when it is stale.',
    '',
    '| article | rule | file |',
    '|---|---|---|',
    ...rows,
    '',
    '## From memory, to be verified against the official text',
    '',
    ...toVerify.map(({ file, what }) => `- \`src/law/${file}\`: ${what}.`),
    '',
  ].join('\n')
}

export const lawIndexFile = new URL('../docs/law-index.md', import.meta.url)

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(lawIndexFile, lawIndexPage(lawIndex(), linesFromMemory()))
}
