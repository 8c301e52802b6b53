import type { Report } from './report.ts'
import { writeCsv } from './write-csv.ts'
import { writeDocx } from './write-docx.ts'
import { writeHtml } from './write-html.tsx'
import { writeJson } from './write-json.ts'
import { writePdf, type PdfOptions } from './write-pdf.ts'
import { writeText } from './write-text.ts'
import { writeXlsx } from './write-xlsx.ts'

const writers = {
  html: writeHtml,
  docx: writeDocx,
  pdf: writePdf,
  xlsx: writeXlsx,
  json: writeJson,
  csv: writeCsv,
  txt: writeText,
} as const

export type ReportFormat = keyof typeof writers

/** The formats that a report is written in; each is the ending of its file names. */
export const reportFormats: readonly ReportFormat[] = [
  'html',
  'docx',
  'pdf',
  'xlsx',
  'json',
  'csv',
  'txt',
]

/**
 * A report as the bytes of a file. Every format says the same numbers; `read` gives them back from
 * each but CSV, which is for spreadsheets.
 *
 * @throws Error with a `sentence` in both languages where a PDF is wanted and there is no Chinese font.
 */
export async function write(
  report: Report,
  format: ReportFormat,
  options: PdfOptions = {},
): Promise<Uint8Array> {
  const written = await writers[format](report, options)
  return typeof written === 'string' ? new TextEncoder().encode(written) : written
}
