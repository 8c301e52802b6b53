import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { returnPath } from './return-path.ts'

describe('leads back to a path of ours', () => {
  it.each([
    ['/', '/'],
    ['/en', '/en'],
    ['/agencies/1/reports/2024?page=2', '/agencies/1/reports/2024?page=2'],
    ['/a#top', '/a'],
    ['/search?q=信息公开', '/search?q=%E4%BF%A1%E6%81%AF%E5%85%AC%E5%BC%80'],
    ['/a/../b', '/b'],
    ['/%2F%2Fevil.example', '/%2F%2Fevil.example'],
    ['/@evil.example', '/@evil.example'],
    ['/a?back=//evil.example', '/a?back=//evil.example'],
  ])('%s', (text, path) => {
    expect(returnPath(text)).toBe(path)
  })
})

describe('never leads elsewhere', () => {
  it.each([
    ['//evil.example'],
    ['///evil.example'],
    ['/\\evil.example'],
    ['\\/evil.example'],
    ['\\\\evil.example'],
    ['/\t/evil.example'],
    ['/\n/evil.example'],
    ['/\r\nSet-Cookie: a=b'],
    ['/\u0000/evil.example'],
    ['/ /evil.example'],
    [' //evil.example'],
    ['/.//evil.example'],
    ['/..//evil.example'],
    ['/a/..//evil.example'],
    ['/%2e//evil.example'],
    ['http://evil.example'],
    ['https:evil.example'],
    ['javascript:alert(1)'],
    ['data:text/html,a'],
    ['evil.example'],
    ['@evil.example'],
    ['?a=b'],
    ['#a'],
    [''],
    [`/${'a'.repeat(3_000)}`],
    [['/a', '/b']],
    [undefined],
    [null],
    [7],
  ])('%j', (text) => {
    expect(returnPath(text)).toBeUndefined()
  })

  it('whatever is written', () => {
    const piece = fc.constantFrom(
      '/',
      '\\',
      '.',
      '..',
      ':',
      '@',
      '%2f',
      '%5c',
      '\t',
      '\n',
      'evil.example',
      'http',
      '?',
      '#',
      '　',
    )
    const texts = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(texts, (text) => {
        const path = returnPath(text)
        if (path === undefined) return
        expect(path).toMatch(/^\/(?!\/)[!-~]*$/u)
        expect(new URL(path, 'https://www.example.gov.cn/en/page').host).toBe('www.example.gov.cn')
      }),
      { numRuns: 2_000 },
    )
  })
})
