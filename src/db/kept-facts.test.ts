import { describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/test-database.ts'
import { keptFacts, setFactsRevision } from './kept-facts.ts'

describe('a query whose answers are kept', () => {
  it('is asked once for many who ask at the same time, and for each key by itself', async () => {
    const db = await testDatabase()
    setFactsRevision(db, 1)
    const asked: string[] = []
    const query = keptFacts(async (_, key) => asked.push(key))
    await Promise.all([query(db, 'a'), query(db, 'a'), query(db, 'b')])
    setFactsRevision(db, 1)
    await query(db, 'a')
    expect(asked).toEqual(['a', 'b'])
  })

  it('is asked again when the facts changed, and when it failed', async () => {
    const db = await testDatabase()
    let asked = 0
    const query = keptFacts(async () => (asked += 1))
    setFactsRevision(db, 1)
    await query(db, 'a')
    setFactsRevision(db, 2)
    expect(await query(db, 'a')).toBe(2)

    const failing = keptFacts(async () => {
      asked += 1
      throw new Error('the database is away')
    })
    await expect(failing(db, 'a')).rejects.toThrow('away')
    await expect(failing(db, 'a')).rejects.toThrow('away')
    expect(asked).toBe(4)
  })

  it('does not keep for a new revision what was asked under the old one', async () => {
    const db = await testDatabase()
    setFactsRevision(db, 1)
    const resolve: ((fact: string) => void)[] = []
    const old = new Promise<string>((answer) => resolve.push(answer))
    const answers = [old, Promise.resolve('new')]
    const query = keptFacts(async () => answers.shift())
    const before = query(db, 'a')
    setFactsRevision(db, 2)
    resolve[0]!('old')
    expect(await before).toBe('old')
    expect(await query(db, 'a')).toBe('new')
  })
})
