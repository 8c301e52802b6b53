import type { DocumentLine, Unreadable } from '../documents/document-line.ts'
import { kindOfFile, type FileKind } from '../documents/file-kind.ts'
import { decodeHtml } from '../documents/html-encoding.ts'
import type { HtmlText } from '../documents/html-text.ts'
import { decodeText } from '../documents/text-encoding.ts'

/** A file as it came: its bytes, and its name for the format. */
export type ReportFile = { readonly name: string; readonly bytes: Uint8Array }

/** What a file says of itself outside its text: read only where the text does not say it. */
export type SaidOfFile = {
  readonly title?: string | undefined
  readonly agency?: string | undefined
  readonly publishedOn?: string | undefined
}

export type FileLines =
  | { readonly kind: 'lines'; readonly lines: readonly DocumentLine[]; readonly said: SaidOfFile }
  | ({ readonly kind: 'unreadable' } & Unreadable)

/** For bytes in no encoding that is known. */
export const unreadableText: Unreadable = {
  why: '不是文本文件，或者编码既不是 UTF-8 也不是 GB18030：请另存为 UTF-8 文本后再试',
  english:
    'This is no text, or its encoding is neither UTF-8 nor GB18030: save it as UTF-8 and try again',
}

/** Names that promise a format which its content shows. */
const promised: readonly (readonly [
  ending: RegExp,
  kind: FileKind,
  name: string,
  english: string,
])[] = [
  [/\.pdf$/iu, 'pdf', 'PDF', 'a PDF'],
  [/\.docx$/iu, 'zip', 'Word 文档（.docx）', 'a Word document'],
  [/\.xlsx$/iu, 'zip', 'Excel 工作簿（.xlsx）', 'an Excel workbook'],
]

/** The lines of a file: text as it stands, documents by their paragraphs and rows. */
export async function linesOfFile({ name, bytes }: ReportFile): Promise<FileLines> {
  const kind = kindOfFile(bytes)
  const broken = promised.find(([ending, own]) => ending.test(name) && own !== kind)
  if (broken) {
    const [, , format, english] = broken
    return unreadable(
      `文件名说是 ${format}，内容却不是：请确认文件完整，没有改过扩展名`,
      `By its name the file is ${english}, by its content it is not: make sure that it is whole and has its own name`,
    )
  }
  switch (kind) {
    case 'pdf':
      return linesOfPdf(bytes)
    case 'zip':
      return linesOfOfficeFile(bytes)
    case 'html':
      return linesOfPage(bytes)
    case 'text':
    case 'json':
      return linesOfText(bytes)
    case 'ole':
      return unreadable(
        '旧版 .doc、.xls 无法读取：请用 Word 或者 WPS 另存为 .docx、.xlsx 后再试',
        'Old .doc and .xls files cannot be read: save it as .docx or .xlsx with Word or WPS',
      )
    case 'rtf':
    case 'xml':
      return unreadable(
        '不认识的文件格式：请提供 .docx、.pdf、.xlsx、.html 或者 .txt',
        'The format is not known: give a .docx, .pdf, .xlsx, .html or .txt',
      )
  }
}

function linesOfText(bytes: Uint8Array): FileLines {
  const decoded = decodeText(bytes)
  if (!decoded) return { kind: 'unreadable', ...unreadableText }
  const lines = decoded.text.split(/\r\n|[\n\r\f]/u).map((text) => ({ text }))
  return { kind: 'lines', lines, said: {} }
}

// The libraries are loaded when a file needs them: most of the time of a short run is loading.

async function linesOfPage(bytes: Uint8Array): Promise<FileLines> {
  const html = decodeHtml(bytes)
  if (html === undefined) return { kind: 'unreadable', ...unreadableText }
  const { htmlText } = await import('../documents/html-text.ts')
  return linesOfHtml(htmlText(html))
}

async function linesOfPdf(bytes: Uint8Array): Promise<FileLines> {
  const { pdfText } = await import('../documents/pdf-text.ts')
  const text = await pdfText(bytes)
  return text.kind === 'unreadable'
    ? text
    : { kind: 'lines', lines: text.lines, said: { title: text.title } }
}

/** A Word document or a workbook: both are archives. */
async function linesOfOfficeFile(bytes: Uint8Array): Promise<FileLines> {
  if (holdsEntry(bytes, 'word/document.xml')) {
    const { docxText } = await import('../documents/docx-text.ts')
    return linesOfHtml(await docxText(bytes))
  }
  const { xlsxText } = await import('../documents/xlsx-text.ts')
  const text = await xlsxText(bytes)
  return text.kind === 'unreadable' ? text : { kind: 'lines', lines: text.lines, said: {} }
}

function holdsEntry(bytes: Uint8Array, name: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(name)
}

/** The names of `<meta>` are those of the State Council's guide for government sites. (国办发〔2017〕47号) */
function linesOfHtml(text: HtmlText): FileLines {
  if (text.kind === 'unreadable') return text
  const { lines, title, meta } = text
  const said = {
    title: meta.get('articletitle') ?? title,
    agency: meta.get('contentsource'),
    publishedOn: meta.get('pubdate')?.slice(0, 10),
  }
  return { kind: 'lines', lines, said }
}

function unreadable(why: string, english: string): FileLines {
  return { kind: 'unreadable', why, english }
}
