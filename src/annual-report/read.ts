import { kindOfFile } from '../documents/file-kind.ts'
import type { Unreadable } from '../documents/document-line.ts'
import { decodeText } from '../documents/text-encoding.ts'
import { check } from './check.ts'
import { linesOfFile, unreadableText, type ReportFile } from './file-lines.ts'
import { readReport, type Reading } from './read-text.ts'
import type { CheckedReport, Report } from './report.ts'

export type { ReportFile } from './file-lines.ts'

export type ReadResult =
  | ({ readonly kind: 'read' } & Reading)
  | ({ readonly kind: 'unreadable' } & Unreadable)

/** No report is longer; what is, is not read at all. */
export const LARGEST_REPORT_BYTES = 20 * 1024 * 1024

/** The longest reports, of provinces, have some hundred thousand letters. */
const MOST_LETTERS = 1_000_000

/**
 * Reads one annual report: text, HTML, PDF, DOCX, XLSX, or the report value as JSON. The format is
 * told by the content; text and pages may be in UTF-8, UTF-16 with a mark, GB18030 or the charset
 * that a page declares. Tables are read by their cells where the format has cells, else from text,
 * however they were flattened.
 *
 * What stands in the file is data: nothing in it is run, no address in it is fetched, and size,
 * entries, pages and depth are bounded.
 */
export async function read(file: ReportFile): Promise<ReadResult> {
  if (file.bytes.length === 0)
    return unreadable(
      '文件是空的：请选择一份年度报告',
      'The file is empty: choose an annual report',
    )
  if (file.bytes.length > LARGEST_REPORT_BYTES) {
    return unreadable(
      `文件超过 ${LARGEST_REPORT_BYTES / 1024 / 1024} MB，不像一份年度报告：请另存为文本后再试`,
      `The file is larger than ${LARGEST_REPORT_BYTES / 1024 / 1024} MB and hardly a report: save it as text and try again`,
    )
  }
  return kindOfFile(file.bytes) === 'json' ? readJson(file.bytes) : readDocument(file)
}

async function readDocument(file: ReportFile): Promise<ReadResult> {
  const document = await linesOfFile(file)
  if (document.kind === 'unreadable') return document
  const letters = document.lines.reduce((sum, { text }) => sum + text.length, 0)
  if (letters > MOST_LETTERS) {
    return unreadable(
      `文字超过 ${MOST_LETTERS / 10_000} 万字，不像一份年度报告：请只提供报告正文`,
      `The text has more than ${MOST_LETTERS} letters and is hardly a report: give the report alone`,
    )
  }
  const reading = readReport(document.lines, document.said)
  return reading
    ? { kind: 'read', ...reading }
    : unreadable(
        '没有找到年度报告的表格（“本年新收政府信息公开申请数量”等）：请确认这是政府信息公开工作年度报告；表格如为图片，请另附可复制文字的文件',
        'The tables of an annual report are not found: make sure that this is one on government information disclosure; where its tables are pictures, give a file whose text can be copied',
      )
}

/** The schema is loaded when it is needed: most reports are documents. */
async function readJson(bytes: Uint8Array): Promise<ReadResult> {
  const decoded = decodeText(bytes)
  if (!decoded) return { kind: 'unreadable', ...unreadableText }
  const { parseReport } = await import('./parse-report.ts')
  const parsed = parseReport(decoded.text)
  return parsed.kind === 'unreadable'
    ? parsed
    : { kind: 'read', report: parsed.report, source: undefined }
}

/** A report with its findings, as the command line prints it. */
export function checked({ report, source }: Reading, lastYear?: Report): CheckedReport {
  return { ...report, findings: check(report, { source, lastYear }) }
}

function unreadable(why: string, english: string): ReadResult {
  return { kind: 'unreadable', why, english }
}
