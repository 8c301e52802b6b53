import { describe, expect, it } from 'vitest'
import { groundKeys, grounds } from './grounds.ts'

describe('the grounds for withholding', () => {
  it.each([
    ['refusedStateSecret', '条例第十四条', 'mustWithhold'],
    ['refusedByLaw', '条例第十四条', 'mustWithhold'],
    ['refusedSafety', '条例第十四条', 'mustWithhold'],
    ['refusedThirdParty', '条例第十五条', 'mustWithhold'],
    ['refusedInternal', '条例第十六条第一款', 'mayWithhold'],
    ['refusedDeliberative', '条例第十六条第二款', 'mayWithhold'],
    ['refusedEnforcementFile', '条例第十六条第二款', 'mayWithhold'],
    ['refusedSpecialQuery', '条例第三十六条第（七）项', 'otherLaw'],
  ] as const)('%s rests on %s and the agency %s', (ground, article, duty) => {
    expect(grounds[ground]).toMatchObject({ article, duty })
  })

  it('are eight, seven of them under Arts. 14 to 16 and so reviewed first', () => {
    expect(groundKeys).toHaveLength(8)
    expect(groundKeys.filter((ground) => !grounds[ground].reviewFirst)).toEqual([
      'refusedSpecialQuery',
    ])
  })

  it('name three kinds of internal affairs and four of deliberative records', () => {
    expect(grounds.refusedInternal.kinds).toHaveLength(3)
    expect(grounds.refusedDeliberative.kinds).toHaveLength(4)
  })
})
