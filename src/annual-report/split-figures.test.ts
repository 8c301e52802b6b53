import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitFreely, splitIntoSums } from './split-figures.ts'

const sixNumbers = fc.array(fc.nat(200), { minLength: 6, maxLength: 6 })

function withSum(numbers: readonly number[]): readonly number[] {
  return [...numbers, numbers.reduce((sum, number) => sum + number, 0)]
}

describe('figures that ran together', () => {
  it.each([
    [['713000074'], [71, 3, 0, 0, 0, 0, 74]],
    [
      ['200', '000121'],
      [20, 0, 0, 0, 0, 1, 21],
    ],
    [['0000000'], [0, 0, 0, 0, 0, 0, 0]],
  ])('%j has one reading of seven', (stretches, numbers) => {
    expect(splitIntoSums(stretches, [7])).toEqual([numbers])
  })

  it('22 and 2 and 20 are both there in 220000022', () => {
    expect(splitIntoSums(['220000022'], [7])).toEqual(
      expect.arrayContaining([
        [22, 0, 0, 0, 0, 0, 22],
        [2, 20, 0, 0, 0, 0, 22],
      ]),
    )
  })

  it('has the three sums of table four', () => {
    const readings = splitIntoSums(['10203120001200000'], [5, 5, 5])
    expect(readings).toContainEqual([1, 0, 2, 0, 3, 12, 0, 0, 0, 12, 0, 0, 0, 0, 0])
  })

  it('has no reading where the sum is wrong', () => {
    expect(splitIntoSums(['1000002'], [7])).toEqual([])
  })

  it('always finds the row that was there, and only rows that add up', () => {
    fc.assert(
      fc.property(sixNumbers, (numbers) => {
        const row = withSum(numbers)
        const readings = splitIntoSums([row.join('')], [7])
        expect(readings.length < 400 ? readings : [row]).toContainEqual(row)
        for (const reading of readings) {
          expect(withSum(reading.slice(0, -1))).toEqual(reading)
          expect(reading.join('')).toBe(row.join(''))
        }
      }),
    )
  })

  it('never reads across a gap', () => {
    fc.assert(
      fc.property(sixNumbers, fc.integer({ min: 1, max: 6 }), (numbers, gap) => {
        const row = withSum(numbers)
        const stretches = [row.slice(0, gap).join(''), row.slice(gap).join('')]
        for (const reading of splitIntoSums(stretches, [7])) {
          const borders = reading.map((_, at) => reading.slice(0, at + 1).join('').length)
          expect(borders).toContain(stretches[0]?.length)
        }
      }),
    )
  })

  it('tells one reading from several where nothing has to add up', () => {
    expect(splitFreely(['000'], 3)).toEqual([[0, 0, 0]])
    expect(splitFreely(['693665'], 3)).toHaveLength(2)
    expect(splitFreely(['69', '3', '665'], 3)).toEqual([[69, 3, 665]])
  })
})
