import { createHash } from 'node:crypto'
import { encode, type Encoding } from './encoding.ts'
import type { CachedPage, Representation } from './page-cache.ts'
import { isText } from './security-headers.ts'

type ReplyHeaders = Readonly<Record<string, unknown>>

/** Headers that belong to one answer or one connection. */
const notShared = new Set(['connection', 'content-length', 'date', 'retry-after'])

/** A page in each of its forms, from its bytes and the headers of the reply that carries them. */
export async function representations(identity: Buffer, given: ReplyHeaders): Promise<CachedPage> {
  const hash = createHash('sha256').update(identity).digest('base64url').slice(0, 22)
  const encoded = isText(given['content-type'])
    ? await encode(identity)
    : { br: identity, gzip: identity, identity }
  const shared = sharedHeaders(given)

  function inForm(encoding: Encoding): Representation {
    const body = encoded[encoding]
    const isEncoded = body !== identity
    // A strong tag names bytes, so each form has its own. (RFC 9110 8.8.3)
    const etag = `"${hash}${isEncoded ? `-${encoding}` : ''}"`
    const notModified = { ...shared, etag }
    const headers: Record<string, string> = { ...notModified, 'content-length': `${body.length}` }
    if (isEncoded) headers['content-encoding'] = encoding
    return { etag, body, headers, notModified }
  }

  return { br: inForm('br'), gzip: inForm('gzip'), identity: inForm('identity') }
}

/** Whether a client says that it has these very bytes. (RFC 9110 13.1.2) */
export function isKnown({ etag }: Representation, ifNoneMatch: string | undefined): boolean {
  if (ifNoneMatch === undefined || ifNoneMatch === etag) return ifNoneMatch === etag
  const tags = ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^W\//u, ''))
  return tags.includes(etag) || tags.includes('*')
}

function sharedHeaders(given: ReplyHeaders): Readonly<Record<string, string>> {
  const kept = Object.entries(given).filter(([name]) => !notShared.has(name))
  return {
    'cache-control': 'public, max-age=0, must-revalidate',
    ...Object.fromEntries(kept.map(([name, value]) => [name, String(value)])),
    vary: 'Accept-Encoding, Cookie',
  }
}
