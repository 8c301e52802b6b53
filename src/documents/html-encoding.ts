import { decodeText } from './text-encoding.ts'

/** The charset is declared within the first bytes, or not at all. (HTML, 4.2.5.4) */
const BYTES_WITH_DECLARATION = 4096

const DECLARATION = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{1,20})/iu

/** More broken letters than one in so many, and another encoding was meant. */
const LETTERS_A_BROKEN_ONE = 500

/**
 * The text of a page: valid UTF-8 is UTF-8, whatever the page says of itself; else the charset it
 * declares, else GB18030. Undefined for what is no text.
 */
export function decodeHtml(bytes: Uint8Array): string | undefined {
  const strict = decodeText(bytes)
  if (strict && strict.encoding !== 'gb18030') return strict.text
  return inDeclaredCharset(bytes) ?? strict?.text
}

function inDeclaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, BYTES_WITH_DECLARATION))
  const charset = DECLARATION.exec(head)?.[1]
  if (charset === undefined) return undefined
  try {
    const text = new TextDecoder(charset).decode(bytes)
    const broken = text.split('\uFFFD').length - 1
    return broken * LETTERS_A_BROKEN_ONE <= text.length ? text : undefined
  } catch {
    // A charset that no one has heard of.
    return undefined
  }
}
