import { render } from 'preact-render-to-string'
import { encode } from 'uqr'
import { describe, expect, it } from 'vitest'
import { QrCode } from './qr-code.tsx'

const address = 'https://www.haizhou.gov.cn/agencies/haizhou-housing/reports/2025'
const html = render(<QrCode content={address} label="扫码打开本页" />)

/** The modules that the rectangles of the drawing cover. */
function drawn(): readonly (readonly boolean[])[] {
  const size = Number(/viewBox="0 0 (\d+) /u.exec(html)?.[1])
  const modules = Array.from({ length: size }, () => Array.from({ length: size }, () => false))
  for (const [, x, y, width] of html.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/gu)) {
    modules[Number(y)]?.fill(true, Number(x), Number(x) + Number(width))
  }
  return modules
}

describe('a QR code', () => {
  it('draws every module of its content, and no other', () => {
    expect(drawn()).toEqual(encode(address, { ecc: 'M', border: 4 }).data)
  })

  it('keeps four modules free around it', () => {
    const modules = drawn()
    const edge = [...modules.slice(0, 4), ...modules.slice(-4)].flat()
    const sides = modules.flatMap((row) => [...row.slice(0, 4), ...row.slice(-4)])
    expect([...edge, ...sides].some(Boolean)).toBe(false)
  })

  it('is a picture with a name for those who do not see it', () => {
    expect(html).toContain('role="img" aria-label="扫码打开本页"')
  })
})
