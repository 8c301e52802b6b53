/** What a file is by its first bytes, whatever its name says. */
export type FileKind = 'pdf' | 'zip' | 'ole' | 'html' | 'rtf' | 'json' | 'xml' | 'text'

/** As much of a file as tells its kind. */
const HEAD = 1024

/** How the content of each kind begins; the first that fits is it, and what fits none is text. */
const beginnings: readonly (readonly [FileKind, RegExp])[] = [
  // oxlint-disable-next-line no-control-regex -- the signature holds control characters
  ['zip', /^PK(?:\u0003\u0004|\u0005\u0006)/u],
  // oxlint-disable-next-line no-control-regex -- so does this one
  ['ole', /^\u00D0\u00CF\u0011\u00E0/u],
  // The mark may stand behind other bytes.
  ['pdf', /%PDF-/u],
  ['rtf', /^\{\\rtf/u],
  ['json', /^(?:\u00EF\u00BB\u00BF)?\s*(?:\{\s*["}]|\[\s*[[{\]])/u],
  [
    'html',
    /<html[\s>]|^(?:\u00EF\u00BB\u00BF)?\s*<(?:!doctype\s+html|!--|head|body|div|table|p|meta|article|section|span|h[1-6])\b/iu,
  ],
  ['xml', /^(?:\u00EF\u00BB\u00BF)?\s*<\?xml/iu],
]

/** The kind of a file by its content: names lie, and pages are saved as `.doc` and `.xls`. */
export function kindOfFile(bytes: Uint8Array): FileKind {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD))
  return beginnings.find(([, beginning]) => beginning.test(head))?.[0] ?? 'text'
}
