import { Packer, type Document } from 'docx'
import { strFromU8, unzipSync } from 'fflate'
import { escapeXml } from './escape-xml.ts'
import { zipOf } from './zip-of.ts'

export type DocxProperties = {
  readonly title: string
  readonly creator: string
  /** `YYYY-MM-DD` */
  readonly createdOn: string | undefined
  /** The paragraph style whose lines do not stand on the grid of the page: that of tables. */
  readonly offGrid: string
}

/**
 * A DOCX of a document. The library stamps the hour of the clock; here the document states its own
 * day, so that the same document gives the same bytes.
 */
export async function docxBytes(
  document: Document,
  properties: DocxProperties,
): Promise<Uint8Array> {
  const core = { path: 'docProps/core.xml', data: coreXml(properties) }
  const packed = await Packer.toBuffer(document, undefined, [core])
  const files = unzipSync(packed)
  const styles = strFromU8(files['word/styles.xml'] ?? new Uint8Array())
  return zipOf({ ...files, 'word/styles.xml': leavingGrid(styles, properties.offGrid) })
}

/** The library has no word for this; without it some programs set every line of a cell on the grid. */
function leavingGrid(styles: string, style: string): string {
  const at = styles.indexOf('<w:pPr>', styles.indexOf(`w:styleId="${style}"`)) + '<w:pPr>'.length
  return `${styles.slice(0, at)}<w:snapToGrid w:val="0"/>${styles.slice(at)}`
}

function coreXml({ title, creator, createdOn }: DocxProperties): string {
  const day = createdOn === undefined ? '' : `${createdOn}T00:00:00Z`
  const date = (name: string) =>
    day === '' ? '' : `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}</dcterms:${name}>`
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(creator)}</dc:creator><dc:language>zh-CN</dc:language>${date('created')}${date('modified')}</cp:coreProperties>`
}
