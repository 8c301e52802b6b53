import { documentOf } from './report-document.ts'
import type { Report } from './report.ts'

/**
 * A report as DOCX in the layout of an official document, with the official tables and their merged
 * cells; faces and sizes are styles, which the office may change. The same report gives the same
 * bytes. (GB/T 9704-2012)
 */
export async function writeDocx(report: Report): Promise<Uint8Array> {
  // The library is large: it is loaded when a document is written.
  const [{ docxDocument }, { TABLE_STYLE }, { docxBytes }] = await Promise.all([
    import('./docx-document.ts'),
    import('./docx-styles.ts'),
    import('../documents/docx-bytes.ts'),
  ])
  const document = documentOf(report)
  return docxBytes(docxDocument(document), {
    title: document.name,
    creator: document.agency,
    createdOn: document.publishedOn,
    offGrid: TABLE_STYLE,
  })
}
