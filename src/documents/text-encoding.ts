/** How bytes were read as text. */
export type DecodedText = {
  readonly text: string
  readonly encoding: 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be'
}

/**
 * Bytes as text: UTF-8 with or without a mark, UTF-16 by its mark, else GB18030 as Chinese office
 * machines still write it. Undefined for what is no text: binary files, or neither encoding.
 */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const marked = markedEncoding(bytes)
  if (marked) return { text: new TextDecoder(marked).decode(bytes), encoding: marked }
  if (bytes.includes(0)) return undefined
  for (const encoding of ['utf-8', 'gb18030'] as const) {
    const text = strictly(bytes, encoding)
    if (text !== undefined && looksWritten(text)) return { text, encoding }
  }
  return undefined
}

function markedEncoding(bytes: Uint8Array): DecodedText['encoding'] | undefined {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return undefined
}

function strictly(bytes: Uint8Array, encoding: 'utf-8' | 'gb18030'): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

// oxlint-disable-next-line no-control-regex -- they are what is looked for
const STRANGE = /[\u0001-\u0008\u000e-\u001a]/gu

/** Control characters other than line ends, tabs and page breaks do not occur in writing. */
function looksWritten(text: string): boolean {
  const strange = text.match(STRANGE)?.length ?? 0
  return strange * 200 <= text.length
}
