import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day } from './day.ts'
import {
  birthDayOf,
  checkResidentId,
  residentCheckCharacter,
  upgradedResidentId,
} from './resident-id.ts'

const digits = '0123456789'.split('')
const digit = fc.constantFrom(...digits)

const validNumbers = fc
  .tuple(
    fc.constantFrom('110105', '150602', '440524', '810000', '991234'),
    fc.integer({ min: 0, max: 80_000 }),
    fc.array(digit, { minLength: 3, maxLength: 3 }),
  )
  .map(([region, age, serial]) => {
    const born = addDays(day('1880-01-01'), age).replaceAll('-', '')
    const first17 = `${region}${born}${serial.join('')}`
    return `${first17}${residentCheckCharacter(first17)}`
  })

describe('the resident identity number (GB 11643-1999)', () => {
  it.each([
    ['O-47', '11010519491231002X'],
    ['O-48', '440524188001010014'],
    ['O-49', '150602188402290027'],
  ])('%s %s is valid', (_, number) => {
    expect(checkResidentId(number)).toEqual({ valid: true, warnings: [] })
  })

  it.each([
    ['O-47', '110105194912310021', '校验码不符'],
    ['O-48', '440524188001010041', '校验码不符'],
    ['O-49', '150602188302290027', '出生日期不存在'],
    ['a lower-case x', '11010519491231002x', '数字或者 X'],
    ['17 digits', '11010519491231002', '应为18位，现有17位'],
  ])('%s: %s is not valid: %s', (_, number, reason) => {
    expect(checkResidentId(number)).toMatchObject({
      valid: false,
      reason: { zh: expect.stringContaining(reason) },
    })
  })

  it('O-49 was born on a leap day in 1884; 1883 had none', () => {
    expect(birthDayOf('150602188402290027')).toBe('1884-02-29')
    expect(birthDayOf('150602188302290027')).toBeUndefined()
  })

  it('is not valid before its holder is born', () => {
    const number = '11010519491231002X'
    expect(checkResidentId(number, day('1949-12-31')).valid).toBe(true)
    expect(checkResidentId(number, day('1949-12-30'))).toMatchObject({
      valid: false,
      reason: { zh: expect.stringContaining('晚于今天') },
    })
  })

  it('only warns where no province has the first two digits', () => {
    const first17 = '99010519491231002'.replace('99', '08')
    const check = checkResidentId(`${first17}${residentCheckCharacter(first17)}`)
    expect(check.valid).toBe(true)
    expect(check.warnings).toMatchObject([{ zh: '前两位不是省级行政区划代码，请核对证件' }])
  })

  it('is invalid after any one character was changed', () => {
    const characters = fc.constantFrom(...digits, 'X')
    fc.assert(
      fc.property(
        validNumbers,
        fc.integer({ min: 0, max: 17 }),
        characters,
        (number, at, other) => {
          fc.pre(number[at] !== other)
          const changed = `${number.slice(0, at)}${other}${number.slice(at + 1)}`
          expect(checkResidentId(number).valid).toBe(true)
          expect(checkResidentId(changed).valid).toBe(false)
        },
      ),
    )
  })

  it('is invalid after two neighbouring characters changed places', () => {
    fc.assert(
      fc.property(validNumbers, fc.integer({ min: 0, max: 16 }), (number, at) => {
        fc.pre(number[at] !== number[at + 1])
        const swapped = `${number.slice(0, at)}${number[at + 1]}${number[at]}${number.slice(at + 2)}`
        expect(checkResidentId(swapped).valid).toBe(false)
      }),
    )
  })
})

describe('the 15-digit number of before 1999', () => {
  it('becomes an 18-character number with its century and check', () => {
    expect(upgradedResidentId('110105491231002')).toBe('11010519491231002X')
  })

  it.each(['11010549123100', '1101054912310020', '11010549123100X', ''])(
    '%j is no number of that form',
    (text) => {
      expect(upgradedResidentId(text)).toBeUndefined()
      expect(residentCheckCharacter(text)).toBeUndefined()
    },
  )
})
