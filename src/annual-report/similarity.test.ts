import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reports } from '../../test/arbitraries.ts'
import { similarity, type Report } from './index.ts'

const blank = fc.sample(reports, { numRuns: 1, seed: 3 })[0]!

function saying(text: string, year = 2024): Report {
  return { ...blank, year, sections: [{ number: 1, heading: '总体情况', text }] }
}

const copied =
  '一年来，我局围绕群众关心的热点问题，持续拓宽公开渠道，不断提高答复质量，共答复来信120件。'
const fresh = '今年新设政务公开体验区，邀请市民代表走进窗口，听取对办事指南的意见建议，并当场修改。'

describe('the text of two years', () => {
  it('is all copied when it is the same', () => {
    expect(similarity(saying(copied), saying(copied)).share).toBe(1)
  })

  it('is copied even when only the figures and marks were changed', () => {
    const updated = copied.replace('120', '98').replaceAll('，', ',')
    expect(similarity(saying(updated), saying(copied)).share).toBe(1)
  })

  it('is not copied when nothing of it stood there', () => {
    expect(similarity(saying(fresh), saying(copied))).toEqual({ share: 0, passages: [] })
  })

  it('shows the passages that were taken over, as they stand, and where', () => {
    const { share, passages } = similarity(saying(`${fresh}\n${copied}\n${fresh}`), saying(copied))
    expect(passages).toHaveLength(1)
    expect(passages[0]).toMatchObject({ section: 1 })
    expect(passages[0]?.text.startsWith('一年来，我局')).toBe(true)
    expect(passages[0]?.text).toContain('120件')
    expect(share).toBeGreaterThan(0.25)
    expect(share).toBeLessThan(0.5)
  })

  it('is not copied for a phrase that all reports share', () => {
    const phrase = '坚持以人民为中心的发展思想'
    expect(similarity(saying(phrase + fresh), saying(phrase)).passages).toEqual([])
  })

  it('has a share from nothing to all of it, whatever it is', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const { share } = similarity(saying(one), saying(other))
        expect(share).toBeGreaterThanOrEqual(0)
        expect(share).toBeLessThanOrEqual(1)
      }),
    )
  })
})
