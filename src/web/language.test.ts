import { expect, it } from 'vitest'
import { languageOf, localPath, withoutLanguage, type Messages } from './language.ts'
import { createServer } from './server.ts'

it.each([
  ['/', 'zh', '/'],
  ['/', 'en', '/en'],
  ['/deadline?from=1', 'zh', '/deadline?from=1'],
  ['/deadline?from=1', 'en', '/en/deadline?from=1'],
] as const)('addresses %s in %s as %s', (path, language, address) => {
  expect(localPath(path, language)).toBe(address)
  expect(languageOf(address)).toBe(language)
  expect(withoutLanguage(address)).toBe(path)
})

it.each([
  ['/en/', '/'],
  ['/en?a=1', '/?a=1'],
  ['/en/en', '/en'],
])('takes %s for the English %s', (address, path) => {
  expect(languageOf(address)).toBe('en')
  expect(withoutLanguage(address)).toBe(path)
})

it.each(['/english', '/entry/1', '/agencies/en', '/EN'])('takes %s for Chinese', (address) => {
  expect(languageOf(address)).toBe('zh')
  expect(withoutLanguage(address)).toBe(address)
})

it('serves both languages from a route that is declared once', async () => {
  const app = createServer({ logLevel: 'silent' })
  app.get('/hello/:name', (request) => ({ language: request.language, url: request.url }))

  const chinese = await app.inject('/hello/a?b=1')
  const english = await app.inject('/en/hello/a?b=1')
  expect(chinese.json()).toEqual({ language: 'zh', url: '/hello/a?b=1' })
  expect(english.json()).toEqual({ language: 'en', url: '/hello/a?b=1' })
})

it('does not compile a sentence that English lacks', () => {
  const text = { zh: { title: '首页', only: '缺少英文' }, en: { title: 'Home' } } satisfies Messages
  const language = 'zh' as 'zh' | 'en'
  expect(text[language].title).toBe('首页')
  // @ts-expect-error: Property 'only' does not exist on the English sentences.
  expect(text[language].only).toBe('缺少英文')
})
