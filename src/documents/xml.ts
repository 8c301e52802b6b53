import { SaxesParser } from 'saxes'

export type XmlVisitor = {
  /** Names without their prefix, of elements and of attributes. */
  readonly open?: (name: string, attributes: ReadonlyMap<string, string>) => void
  readonly text?: (text: string) => void
  readonly close?: (name: string) => void
}

/**
 * Reads XML from top to bottom. Throws an Error where it is malformed or declares a document type:
 * office formats have none, and entities make little text much.
 */
export function readXml(bytes: Uint8Array | undefined, visitor: XmlVisitor): void {
  const parser = new SaxesParser({ xmlns: false })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('doctype', () => {
    throw new Error('XML 中有文档类型声明')
  })
  parser.on('opentag', ({ name, attributes }) => {
    const own = Object.entries(attributes).map(([key, value]) => [local(key), value] as const)
    visitor.open?.(local(name), new Map(own))
  })
  parser.on('text', (text) => visitor.text?.(text))
  parser.on('cdata', (text) => visitor.text?.(text))
  parser.on('closetag', ({ name }) => visitor.close?.(local(name)))
  parser.write(new TextDecoder().decode(bytes)).close()
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
