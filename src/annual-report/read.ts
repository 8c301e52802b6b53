import { decodeText } from '../documents/text-encoding.ts'
import { check } from './check.ts'
import { readReportText, type Reading } from './read-text.ts'
import type { CheckedReport, Report } from './report.ts'

/** A file as it came: its bytes, and its name for the format. */
export type ReportFile = { readonly name: string; readonly bytes: Uint8Array }

export type ReadResult =
  | ({ readonly kind: 'read' } & Reading)
  /** `why` is a Chinese sentence that says what to do. */
  | { readonly kind: 'unreadable'; readonly why: string }

/** No report is longer; what is, is not read at all. */
export const LARGEST_REPORT_BYTES = 20 * 1024 * 1024

const textFormats = /\.(?:txt|md|markdown|text)$/iu

/**
 * Reads one annual report. Text in UTF-8, UTF-16 with a mark, or GB18030; tables a cell a line, in
 * pipe rows, in runs of figures, or with the figures run together.
 */
export function read({ name, bytes }: ReportFile): ReadResult {
  if (bytes.length === 0) return unreadable('文件是空的：请选择一份年度报告')
  if (bytes.length > LARGEST_REPORT_BYTES) {
    return unreadable(
      `文件超过 ${LARGEST_REPORT_BYTES / 1024 / 1024} MB，不像一份年度报告：请另存为文本后再试`,
    )
  }
  if (!textFormats.test(name)) {
    return unreadable('不认识的文件格式：请提供 .txt 或者 .md 文本')
  }
  const decoded = decodeText(bytes)
  if (!decoded) {
    return unreadable(
      '不是文本文件，或者编码既不是 UTF-8 也不是 GB18030：请另存为 UTF-8 文本后再试',
    )
  }
  const reading = readReportText(decoded.text.split(/\r\n|[\n\r\f]/u))
  return reading
    ? { kind: 'read', ...reading }
    : unreadable(
        '没有找到年度报告的表格（“本年新收政府信息公开申请数量”等）：请确认这是政府信息公开工作年度报告',
      )
}

/** A report with its findings, as the command line prints it. */
export function checked({ report, source }: Reading, lastYear?: Report): CheckedReport {
  return { ...report, findings: check(report, { source, lastYear }) }
}

function unreadable(why: string): ReadResult {
  return { kind: 'unreadable', why }
}
