import {
  checked,
  LARGEST_REPORT_BYTES,
  read,
  type CheckedReport,
} from '../../annual-report/index.ts'
import type { Deps } from '../../deps.ts'
import { findAgency } from '../agencies/index.ts'
import { findReport, insertReport, insertStoredFile, lockNewestVersion } from './queries.ts'

/** What became of a file that was handed in as a report. */
export type Imported =
  | { readonly kind: 'added' | 'changed' | 'unchanged'; readonly report: CheckedReport }
  /** With what to do, in both languages; nothing was stored. */
  | { readonly kind: 'refused'; readonly why: string; readonly english: string }

export type ImportFile = {
  readonly name: string
  readonly bytes: Uint8Array
  readonly agencyCode: string
}

/**
 * Stores a published report with its file and its findings. The file is kept before the row that
 * names it; the same file again changes nothing; another file for the same year is a new version.
 */
export async function importReport(
  { db, files }: Deps,
  { name, bytes, agencyCode }: ImportFile,
): Promise<Imported> {
  const agency = await findAgency(db, agencyCode)
  if (!agency)
    return refused(
      `没有代码为 ${agencyCode} 的机关：用 gongkai agency list 查看`,
      `There is no agency with the code ${agencyCode}: see gongkai agency list`,
    )
  const result = await read({ name, bytes })
  if (result.kind === 'unreadable') return refused(result.why, result.english)
  const { year } = result.report
  if (year === null)
    return refused(
      '看不出是哪一年的报告：请在标题中写明年份',
      'The year of the report is not to be seen: write it into the title',
    )

  const lastYear = await findReport(db, agencyCode, year - 1)
  const report = checked(result, lastYear?.report)
  const stored = await files.put(bytes, LARGEST_REPORT_BYTES)
  if (stored === 'too-large')
    return refused('文件太大，不像一份年度报告', 'The file is too large and hardly a report')

  return db.transaction().execute(async (tx) => {
    const newest = await lockNewestVersion(tx, agencyCode, year)
    if (newest?.sourceFile === stored.sha256) return { kind: 'unchanged', report }

    await insertStoredFile(tx, {
      ...stored,
      mediaType: mediaTypeOf(name),
      fileName: fileNameOf(name),
    })
    const version = (newest?.version ?? 0) + 1
    const sourceText = result.report.sections.map(({ text }) => text).join('\n')
    await insertReport(tx, {
      agencyCode,
      year,
      version,
      report,
      sourceFile: stored.sha256,
      sourceText,
    })
    return { kind: newest ? 'changed' : 'added', report }
  })
}

function refused(why: string, english: string): Imported {
  return { kind: 'refused', why, english }
}

const mediaTypes: Readonly<Record<string, string>> = {
  txt: 'text/plain',
  md: 'text/markdown',
  html: 'text/html',
  htm: 'text/html',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
}

function mediaTypeOf(name: string): string {
  const ending = /\.([a-z]+)$/iu.exec(name)?.[1]?.toLowerCase() ?? ''
  return mediaTypes[ending] ?? 'application/octet-stream'
}

/** The last part of the name a person gave; only shown, never used as a path. */
function fileNameOf(name: string): string {
  return name.split(/[/\\]/u).at(-1)?.slice(0, 200) || 'report'
}
