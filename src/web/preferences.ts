import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { routes } from '../routes.ts'
import { localPath } from './language.ts'
import { parseForm } from './parse-form.ts'
import { returnPath } from './return-path.ts'

/**
 * How a visitor wants pages shown: 长者模式 and 字号. Kept in the browser, not signed: whoever
 * changes it changes only what they see. (《互联网应用适老化通用设计规范》)
 */
export type Preferences = {
  readonly mode: (typeof modes)[number]
  readonly size: (typeof sizes)[number]
}

declare module 'fastify' {
  interface FastifyRequest {
    /** How the visitor wants this page shown. */
    readonly preferences: Preferences
  }
}

const modes = ['standard', 'elder'] as const
const sizes = ['small', 'medium', 'large'] as const
const usual: Preferences = { mode: 'standard', size: 'medium' }

const byWord: ReadonlyMap<string, Preferences> = new Map(
  modes.flatMap((mode) => sizes.map((size) => [`${mode}.${size}`, { mode, size }])),
)

const form = z.object({ mode: z.enum(modes).optional(), size: z.enum(sizes).optional() })

/** The preferences in a Cookie header; anything but the allowed values is as if it were absent. */
export function readPreferences(cookies: string | undefined): Preferences {
  const word = /(?:^|; *)preferences=([a-z.]+)(?:;|$)/u.exec(cookies ?? '')?.[1]
  return byWord.get(word ?? '') ?? usual
}

/** The preferences as one word: the value of the cookie, and part of the key of a cached page. */
export function preferencesWord({ mode, size }: Preferences): string {
  return `${mode}.${size}`
}

/**
 * Gives each request its preferences, and takes the form that changes them: `mode` or `size` or
 * both, and `back`, the page to return to. What the form leaves out stays as it is.
 */
export function keepPreferences(app: FastifyInstance, origin: string | undefined): void {
  app.decorateRequest('preferences', {
    getter() {
      return readPreferences(this.headers.cookie)
    },
  })

  app.post(routes.preferences, (request, reply) => {
    const parsed = parseForm(form, request.body)
    if (!parsed.ok) return reply.errorPage(422)

    const { mode, size } = request.preferences
    const wanted = { mode: parsed.value.mode ?? mode, size: parsed.value.size ?? size }
    return reply
      .setCookie('preferences', preferencesWord(wanted), {
        path: '/',
        maxAge: 365 * 86_400,
        httpOnly: true,
        sameSite: 'lax',
        secure: origin?.startsWith('https:') ?? false,
      })
      .redirect(backOf(request.body) ?? localPath(routes.home, request.language), 303)
  })
}

function backOf(body: unknown): string | undefined {
  return typeof body === 'object' && body !== null && 'back' in body
    ? returnPath(body.back)
    : undefined
}
