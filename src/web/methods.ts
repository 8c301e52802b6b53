import type { FastifyInstance } from 'fastify'

/**
 * Writes down which methods each path is declared with, and returns a function that looks them up
 * for an address: what `Allow` says when the path is known and the method is not. (RFC 9110 15.5.6)
 */
export function followMethods(app: FastifyInstance): (url: string) => readonly string[] {
  const routes: { readonly pattern: readonly string[]; readonly methods: readonly string[] }[] = []

  app.addHook('onRoute', ({ url, method }) => {
    routes.push({ pattern: segments(url), methods: [method].flat() })
  })

  return (url) => {
    const path = segments(url)
    const found = routes.filter(({ pattern }) => matches(pattern, path))
    return [...new Set(found.flatMap(({ methods }) => methods))].toSorted()
  }
}

function segments(url: string): readonly string[] {
  return url
    .replace(/[?;].*$/u, '')
    .replace(/\/$/u, '')
    .split('/')
}

function matches(pattern: readonly string[], path: readonly string[]): boolean {
  return (
    pattern.length === path.length &&
    pattern.every((segment, at) => segment.startsWith(':') || segment === path[at])
  )
}
