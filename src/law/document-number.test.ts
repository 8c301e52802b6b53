import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDocumentNumber, parseDocumentNumber } from './document-number.ts'

describe('the document number (GB/T 9704-2012)', () => {
  it('O-69 accepts 东审政公开〔2026〕7号', () => {
    expect(parseDocumentNumber('东审政公开〔2026〕7号')).toEqual({
      series: '东审政公开',
      year: 2026,
      number: 7,
    })
  })

  it.each([
    ['O-69 square brackets and a leading zero', '东审政公开[2026]07号'],
    ['O-69 a year of two digits', '东审政公开〔26〕7号'],
    ['a leading zero', '东审政公开〔2026〕07号'],
    ['the word 第', '东审政公开〔2026〕第7号'],
    ['no series', '〔2026〕7号'],
    ['a missing 号', '东审政公开〔2026〕7'],
    ['a blank', '东审政公开〔2026〕 7号'],
  ])('rejects %s', (_, text) => {
    expect(parseDocumentNumber(text)).toBeUndefined()
  })

  it('reads back every number that it writes', () => {
    const numbers = fc.record({
      series: fc.constantFrom('东审政公开', '国办函', '鄂府（复）', '东政办发'),
      year: fc.integer({ min: 2000, max: 2099 }),
      number: fc.integer({ min: 1, max: 99_999 }),
    })
    fc.assert(
      fc.property(numbers, (parts) => {
        expect(parseDocumentNumber(formatDocumentNumber(parts))).toEqual(parts)
      }),
    )
  })

  it.each([
    { series: '东审政公开', year: 2026, number: 0 },
    { series: '东审政公开', year: 2026, number: 1.5 },
    { series: 'A', year: 2026, number: 1 },
    { series: '东审政公开', year: 1999, number: 1 },
  ])('writes no number from %j', (parts) => {
    expect(() => formatDocumentNumber(parts)).toThrow('不是规范的发文字号')
  })
})
