/** What a file is by its first bytes, whatever its name says. */
export type FileKind = 'pdf' | 'zip' | 'ole' | 'html' | 'json' | 'xml' | 'text'

/** As much of a file as tells its kind. */
const HEAD = 1024

/** The kind of a file by its content: names lie, and pages are saved as `.doc` and `.xls`. */
export function kindOfFile(bytes: Uint8Array): FileKind {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD))
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006')) return 'zip'
  if (head.startsWith('\u00D0\u00CF\u0011\u00E0')) return 'ole'
  if (head.includes('%PDF-')) return 'pdf'
  const text = head.replace(/^\u00EF\u00BB\u00BF/u, '').trimStart()
  if (/^[{[]/u.test(text)) return 'json'
  if (/^<\?xml/iu.test(text) && !/<html/iu.test(text)) return 'xml'
  return /^<!doctype\s+html|^<(?:!--|html|head|body|div|table|p|meta|article|section)\b|<html[\s>]/iu.test(
    text,
  )
    ? 'html'
    : 'text'
}
