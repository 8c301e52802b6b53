import { describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/test-database.ts'
import { keptBriefly } from './kept-briefly.ts'

describe('a query whose answer is kept briefly', () => {
  it('is asked once for many who ask at the same time, and for each key by itself', async () => {
    const db = await testDatabase()
    const asked: string[] = []
    const query = keptBriefly(async (_, key) => asked.push(key), 60_000)
    await Promise.all([query(db, 'a'), query(db, 'a'), query(db, 'b')])
    expect(asked).toEqual(['a', 'b'])
  })

  it('is asked again when its time is over, and when it failed', async () => {
    const db = await testDatabase()
    let asked = 0
    const passing = keptBriefly(async () => (asked += 1), 0)
    await passing(db, 'a')
    await passing(db, 'a')
    expect(asked).toBe(2)
    const failing = keptBriefly(async () => {
      asked += 1
      throw new Error('the database is away')
    }, 60_000)
    await expect(failing(db, 'a')).rejects.toThrow('away')
    await expect(failing(db, 'a')).rejects.toThrow('away')
    expect(asked).toBe(4)
  })
})
