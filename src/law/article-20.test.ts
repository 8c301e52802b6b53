import { expect, it } from 'vitest'
import { article20, article20Keys } from './article-20.ts'

it('lists the fifteen categories of Art. 20 in its order, each column named once', () => {
  expect(article20Keys).toHaveLength(15)
  expect(article20Keys).toEqual(article20Keys.toSorted())
  expect(new Set(article20Keys.map((key) => article20[key].short)).size).toBe(15)
})
