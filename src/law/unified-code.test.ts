import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  checkUnifiedCode,
  organisationCheckCharacter,
  unifiedCheckCharacter,
} from './unified-code.ts'

const characters = '0123456789ABCDEFGHJKLMNPQRTUWXY'.split('')
const character = fc.constantFrom(...characters)
const digit = fc.constantFrom(...characters.slice(0, 10))

/** Any code that passes the outer check: its inner check may fail. */
const validCodes = fc
  .tuple(
    fc.array(character, { minLength: 2, maxLength: 2 }),
    fc.array(digit, { minLength: 6, maxLength: 6 }),
    fc.array(character, { minLength: 9, maxLength: 9 }),
  )
  .map((parts) => {
    const first17 = parts.flat().join('')
    return `${first17}${unifiedCheckCharacter(first17)}`
  })

const position = fc.integer({ min: 0, max: 17 })

describe('the unified social credit code (GB 32100-2015)', () => {
  it.each([
    ['O-42', '91350100M000100Y43'],
    ['O-43', '12620600MB0523338C'],
    ['O-44', '11370322004222241N'],
    ['O-44', '11341702486344515H'],
  ])('%s %s is valid and raises no doubt', (_, code) => {
    expect(checkUnifiedCode(code)).toEqual({ valid: true, warnings: [] })
  })

  it.each([
    ['O-42', '91350100M000100Y34', '校验码不符'],
    ['O-42', '9I350100M000100Y43', '第2位不是统一社会信用代码可用的字符'],
    ['O-43', '12620600MB0533238C', '校验码不符'],
    ['a region of letters', '91A50100M000100Y43', '行政区划'],
    ['17 characters', '91350100M000100Y4', '应为18位，现有17位'],
    ['nothing', '', '应为18位，现有0位'],
  ])('%s: %s is not valid: %s', (_, code, reason) => {
    expect(checkUnifiedCode(code)).toMatchObject({
      valid: false,
      reason: { zh: expect.stringContaining(reason) },
    })
  })

  it('O-45 ends 11150602MB1A2B3CX with E', () => {
    expect(unifiedCheckCharacter('11150602MB1A2B3CX')).toBe('E')
  })

  it('has no check character for text that is no code', () => {
    expect(unifiedCheckCharacter('1115060')).toBeUndefined()
    expect(unifiedCheckCharacter('1115060OMB1A2B3CX')).toBeUndefined()
  })

  it('is invalid after any one character was changed', () => {
    fc.assert(
      fc.property(validCodes, position, character, (code, at, other) => {
        fc.pre(code[at] !== other)
        const changed = `${code.slice(0, at)}${other}${code.slice(at + 1)}`
        expect(checkUnifiedCode(code).valid).toBe(true)
        expect(checkUnifiedCode(changed).valid).toBe(false)
      }),
    )
  })

  it('is invalid after two different characters changed places, the first and the last apart', () => {
    fc.assert(
      fc.property(validCodes, position, position, (code, one, two) => {
        fc.pre(code[one] !== code[two] && Math.abs(one - two) !== 17)
        const swapped = code.split('')
        ;[swapped[one], swapped[two]] = [code.charAt(two), code.charAt(one)]
        expect(checkUnifiedCode(swapped.join('')).valid).toBe(false)
      }),
    )
  })

  it('only warns when the registering authority is unknown', () => {
    const first17 = 'Q1150602MB1A2B3C4'
    const check = checkUnifiedCode(`${first17}${unifiedCheckCharacter(first17)}`)
    expect(check.valid).toBe(true)
    expect(check.warnings[0]?.zh).toContain('前两位 Q1')
  })
})

describe('the organisation code inside it (GB 11714-1997)', () => {
  it.each([
    ['MB052333', '8'],
    ['48634451', '5'],
    ['01393353', '9'],
  ])('O-46 %s has the check character %s', (first8, check) => {
    expect(organisationCheckCharacter(first8)).toBe(check)
  })

  it('has X for 10 and 0 for 11', () => {
    expect(organisationCheckCharacter('00000000')).toBe('0')
    expect(organisationCheckCharacter('00001000')).toBe('6')
    expect(organisationCheckCharacter('00000030')).toBe('X')
  })

  it('only warns when it fails, as early codes do', () => {
    const first17 = '11150602MB1A2B3C0'
    const check = checkUnifiedCode(`${first17}${unifiedCheckCharacter(first17)}`)
    expect(check.valid).toBe(true)
    expect(check.warnings).toMatchObject([
      { zh: expect.stringContaining('组织机构代码校验码不符') },
    ])
  })

  it('has no check character for text that is no code', () => {
    expect(organisationCheckCharacter('MB05233')).toBeUndefined()
    expect(organisationCheckCharacter('MB05233-')).toBeUndefined()
  })
})
