import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from './day.ts'
import { identify, normalisedCode } from './identifier.ts'
import { checkResidentId } from './resident-id.ts'
import { organisationCheckCharacter, unifiedCheckCharacter } from './unified-code.ts'

describe('what a code is', () => {
  it.each([
    ['O-42', '91350100M000100Y43', 'unifiedSocialCreditCode', true],
    ['O-42', '91350100M000100Y34', 'unifiedSocialCreditCode', false],
    ['O-42', '9I350100M000100Y43', 'unifiedSocialCreditCode', false],
    ['O-43', '12620600MB0523338C', 'unifiedSocialCreditCode', true],
    ['O-43', '12620600MB0533238C', 'unifiedSocialCreditCode', false],
    ['O-44', '11370322004222241N', 'unifiedSocialCreditCode', true],
    ['O-47', '11010519491231002X', 'residentId', true],
    ['O-47', '110105194912310021', 'residentId', false],
    ['O-48', '440524188001010014', 'residentId', true],
    ['O-48', '440524188001010041', 'residentId', false],
    ['O-49', '150602188402290027', 'residentId', true],
    ['O-49', '150602188302290027', 'residentId', false],
    ['a truncated number', '1101051949123100', 'residentId', false],
    ['nothing', '', 'unifiedSocialCreditCode', false],
  ])('%s %s is a %s, valid: %s', (_, code, kind, valid) => {
    expect(identify(code)).toMatchObject({ kind, valid, normalised: code, warnings: [] })
  })

  it('O-44 takes a code in lower case for the same code', () => {
    expect(identify('11341702486344515h')).toEqual({
      kind: 'unifiedSocialCreditCode',
      valid: true,
      normalised: '11341702486344515H',
      warnings: [],
    })
  })

  it('reads full-width characters between blanks', () => {
    const wide = '　１１０１０５１９４９１２３１００２ｘ '
    expect(identify(wide)).toMatchObject({ valid: true, normalised: '11010519491231002X' })
  })

  it('turns a 15-digit number into 18 characters and says so', () => {
    const { warnings, ...rest } = identify('110105491231002')
    expect(rest).toEqual({ kind: 'residentId', valid: true, normalised: '11010519491231002X' })
    expect(warnings).toMatchObject([{ zh: expect.stringContaining('换算为18位') }])
  })

  it('finds no 15-digit number valid whose day of birth does not exist', () => {
    expect(identify('110105490231002')).toMatchObject({ kind: 'residentId', valid: false })
  })

  it('takes the day of today into account when it is given one', () => {
    expect(identify('11010519491231002X', day('1949-01-01')).valid).toBe(false)
  })

  it('takes 18 digits without a date of birth for a unified code', () => {
    expect(identify('911101080000000000')).toMatchObject({ kind: 'unifiedSocialCreditCode' })
  })

  it('takes digits with a date for a unified code when only its two checks hold', () => {
    const codes = Array.from({ length: 31 }, (_, index) => {
      const inner = `0101${String(index + 1).padStart(2, '0')}00`
      const first17 = `12120119${inner}${organisationCheckCharacter(inner)}`
      return `${first17}${unifiedCheckCharacter(first17)}`
    }).filter((code) => /^\d{18}$/u.test(code) && !checkResidentId(code).valid)

    expect(codes.length).toBeGreaterThan(0)
    for (const code of codes) {
      expect(identify(code)).toMatchObject({ kind: 'unifiedSocialCreditCode', valid: true })
    }
  })

  it('never repeats the number in its sentences', () => {
    const { reason, warnings } = identify('110105194912310021')
    expect(JSON.stringify([reason, ...warnings])).not.toContain('1949')
  })
})

describe('a normalised code', () => {
  it('stays as it is when normalised again, and is found to be the same', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 24, unit: 'binary' }), (text) => {
        const once = normalisedCode(text)
        expect(normalisedCode(once)).toBe(once)
        expect(identify(once)).toEqual(identify(text))
      }),
    )
  })
})
