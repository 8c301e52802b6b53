import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lawIndex, lawIndexFile, lawIndexPage } from '../../scripts/law-index.ts'

describe('the law as code', () => {
  it('cites for every exported rule the article it rests on', () => {
    const rules = lawIndex()
    const without = rules.filter(({ citation }) => citation === undefined)
    expect(without.map(({ file, name }) => `${file}: ${name}`)).toEqual([])
    expect(rules.length).toBeGreaterThan(50)
  })

  it('is indexed by article in docs/law-index.md', () => {
    expect(readFileSync(lawIndexFile, 'utf8')).toBe(lawIndexPage(lawIndex()))
  })
})
