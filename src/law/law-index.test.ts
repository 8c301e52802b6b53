import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lawIndex, lawIndexFile, lawIndexPage, linesFromMemory } from '../../scripts/law-index.ts'

describe('the law as code', () => {
  it('cites for every exported rule the article it rests on', () => {
    const rules = lawIndex()
    const without = rules.filter(({ citation }) => citation === undefined)
    expect(without.map(({ file, name }) => `${file}: ${name}`)).toEqual([])
    expect(rules.length).toBeGreaterThan(50)
  })

  it('says of what is from memory that it is, so that nobody takes it for the statute', () => {
    const files = new Set(linesFromMemory().map(({ file }) => file))
    // What the research on the law has marked as not checked against an official text.
    for (const file of [
      'processing-fee.ts',
      'report-table-two.ts',
      'outcome-rows.ts',
      'readings.ts',
    ])
      expect(files).toContain(file)
    const source = [...files].map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
    const marked = source.join('').match(/From memory, to be verified/gu)
    expect(linesFromMemory()).toHaveLength(marked?.length ?? 0)
  })

  it('is indexed by article in docs/law-index.md', () => {
    expect(readFileSync(lawIndexFile, 'utf8')).toBe(lawIndexPage(lawIndex(), linesFromMemory()))
  })
})
