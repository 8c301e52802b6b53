import mammoth from 'mammoth'
import { htmlText, type HtmlText } from './html-text.ts'
import { readZip } from './zip.ts'

const MEGABYTE = 1024 * 1024

/** A report of ten pages has some two megabytes of markup. */
const limits = { entries: 2000, entryBytes: 12 * MEGABYTE, totalBytes: 40 * MEGABYTE }

/** What mammoth asks of an archive. Its types name buffers and paths only. */
type Archive = {
  readonly exists: (name: string) => boolean
  readonly read: (name: string, encoding?: string) => Promise<string | Uint8Array>
}

/**
 * Reads a DOCX: paragraphs and rows of tables as lines, merged cells kept. Only the markup is
 * unpacked; pictures, embedded files and addresses are left alone.
 */
export async function docxText(bytes: Uint8Array): Promise<HtmlText> {
  const zip = await readZip(bytes, limits, isMarkup)
  if (zip.kind === 'unreadable') return zip
  if (!zip.entries.has('word/document.xml')) {
    return unreadable(
      '不是 Word 文档：请提供 .docx 文件',
      'This is no Word document: give a .docx file',
    )
  }
  if ([...zip.entries.values()].some(declaresEntities)) {
    return unreadable(
      'Word 文档中有不允许的实体声明：请用 Word 或者 WPS 重新保存后再试',
      'The Word document declares entities, which is not allowed: save it again with Word or WPS',
    )
  }
  try {
    return htmlText(await htmlOf(archiveOf(zip.entries)))
  } catch {
    // The library throws on markup that is malformed, or nested without end.
    return unreadable(
      'Word 文档已损坏，无法读取：请重新保存后再试',
      'The Word document is broken: save it again and try once more',
    )
  }
}

function isMarkup(name: string): boolean {
  return /\.(?:xml|rels)$/iu.test(name)
}

/** Markup of an office has no document type; one is there to make little text much. */
function declaresEntities(data: Uint8Array): boolean {
  return Buffer.from(data.buffer, data.byteOffset, data.length).includes('<!DOCTYPE')
}

function archiveOf(entries: ReadonlyMap<string, Uint8Array>): Archive {
  return {
    exists: (name) => entries.has(name),
    read: async (name, encoding) => {
      const data = entries.get(name) ?? new Uint8Array()
      return encoding === undefined ? data : new TextDecoder(encoding).decode(data)
    },
  }
}

async function htmlOf(file: Archive): Promise<string> {
  // Without a path the library takes the archive that stands beside it, already unpacked.
  const input = { path: '', file }
  const { value } = await mammoth.convertToHtml(input, {
    externalFileAccess: false,
    convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    ignoreEmptyParagraphs: true,
  })
  return value
}

function unreadable(why: string, english: string): HtmlText {
  return { kind: 'unreadable', why, english }
}
