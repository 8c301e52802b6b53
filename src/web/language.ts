import type { FastifyInstance } from 'fastify'

/** The languages of the portal. English pages stand under `/en`. */
export type Language = 'zh' | 'en'

type Sentence = string | ((...values: never[]) => string)

/**
 * Sentences in both languages, read with `text[language].name`:
 *
 *     const text = { zh: { title: '首页' }, en: { title: 'Home' } } satisfies Messages
 *
 * Reading a sentence that one of the languages lacks does not compile.
 */
export type Messages = Readonly<Record<Language, Readonly<Record<string, Sentence>>>>

declare module 'fastify' {
  interface FastifyRequest {
    /** The language of the address that the client asked for. */
    readonly language: Language
  }
}

/** The address of a page in a language, with `/en` before it where it is English. */
export function localPath(path: string, language: Language): string {
  if (language === 'zh') return path
  return path === '/' ? '/en' : `/en${path}`
}

/** The language of an address as the client wrote it. */
export function languageOf(url: string): Language {
  return /^\/en(?:[/?]|$)/u.test(url) ? 'en' : 'zh'
}

/** An address without its `/en`, so that every route is declared once. */
export function withoutLanguage(url: string): string {
  if (languageOf(url) === 'zh') return url
  const rest = url.slice('/en'.length)
  return rest.startsWith('/') ? rest : `/${rest}`
}

/** Gives each request its language; `rewriteUrl` must strip the prefix (see server.ts). */
export function nameLanguage(app: FastifyInstance): void {
  app.decorateRequest('language', {
    getter() {
      return languageOf(this.originalUrl)
    },
  })
}
