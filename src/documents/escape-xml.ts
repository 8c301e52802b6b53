import { printableText } from './printable-text.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** A text between tags or within double quotes of XML. */
export function escapeXml(text: string): string {
  return printableText(text).replaceAll(/[&<>"]/gu, (sign) => entities[sign] ?? '')
}
