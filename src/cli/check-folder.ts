import { open, readdir, readFile, stat, mkdir, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { basename, join, relative } from 'node:path'
import { openReaderPool, type CheckedReport, type Severity } from '../annual-report/index.ts'
import { openProgress } from './progress.ts'
import { readBytes } from './read-file.ts'
import type { Call, Ended } from './verb.ts'

/** What is kept of a checked file: enough for the summary, and to know it again. */
export type CheckedFile = {
  readonly file: string
  readonly size: number
  readonly modified: number
  readonly agency: string | null
  readonly year: number | null
  readonly errors: number
  readonly warnings: number
  readonly notices: number
  /** Why it could not be read; `null` where it could. */
  readonly why: string | null
}

const endings = /\.(?:txt|md|html?|pdf|docx|xlsx|json)$/iu

/** The file in which finished work stands, a line a file: a run that was broken off goes on from it. */
const LEDGER = 'checked.jsonl'

/**
 * Checks every report below a folder on all cores, each in a process of its own. With `--out` the
 * summary is written there as Excel and JSON, and what was checked before and has not changed since
 * is not checked again.
 */
export async function checkFolder(call: Call, folder: string): Promise<Ended> {
  const out = call.options['out']
  const ledger = typeof out === 'string' ? await openLedger(out) : undefined
  const files = await reportFilesBelow(folder)
  const rows: CheckedFile[] = []
  const progress = await openProgress(files.length, call.language)
  const pool = openReaderPool({ processes: availableParallelism() })
  const queue = files.values()
  const sink = call.json ? jsonArray() : undefined

  const work = async (): Promise<void> => {
    for (const path of queue) {
      const known = await ledger?.find(path, relative(folder, path))
      const { row, report } = known
        ? { row: known, report: undefined }
        : await checkFile(call, pool, folder, path)
      rows.push(row)
      if (!known) await ledger?.add(row)
      if (report) sink?.add({ file: row.file, ...report })
      progress.step()
    }
  }
  try {
    await Promise.all(Array.from({ length: availableParallelism() }, work))
  } finally {
    pool.close()
    progress.stop()
    sink?.close()
    await ledger?.close()
  }
  const sorted = rows.toSorted((a, b) => (a.file < b.file ? -1 : 1))
  if (typeof out === 'string') await writeSummary(out, sorted)
  printSummary(call, sorted)
  const faulty = sorted.some(({ errors, why }) => errors > 0 || why !== null)
  return { exit: faulty ? 1 : 0, value: undefined }
}

/** Whether a path that a person gave is a folder. */
export async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    return false
  }
}

async function reportFilesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && endings.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
}

async function checkFile(
  call: Call,
  pool: ReturnType<typeof openReaderPool>,
  folder: string,
  path: string,
): Promise<{ readonly row: CheckedFile; readonly report: CheckedReport | undefined }> {
  const { size, mtimeMs } = await stat(path)
  const known = { file: relative(folder, path), size, modified: mtimeMs }
  const read = await readBytes(call, path)
  const result = read.ok
    ? await pool.read({ name: basename(path), bytes: read.bytes })
    : { kind: 'unreadable' as const, why: read.why, english: read.why }
  if (result.kind === 'unreadable') {
    const nothing = { agency: null, year: null, errors: 0, warnings: 0, notices: 0 }
    const why = call.language === 'zh' ? result.why : result.english
    return { row: { ...known, ...nothing, why }, report: undefined }
  }
  const { report } = result
  const count = (severity: Severity) =>
    report.findings.filter((finding) => finding.severity === severity).length
  const counts = { errors: count('error'), warnings: count('warning'), notices: count('notice') }
  return {
    row: { ...known, agency: report.agency, year: report.year, ...counts, why: null },
    report,
  }
}

/** What was finished in this folder before, and a place to add what is finished now. */
async function openLedger(out: string) {
  await mkdir(out, { recursive: true })
  const path = join(out, LEDGER)
  const done = new Map<string, CheckedFile>()
  for (const line of (await readFile(path, 'utf8').catch(() => '')).split('\n')) {
    const row = parseRow(line)
    if (row) done.set(row.file, row)
  }
  const file = await open(path, 'a')
  return {
    find: async (target: string, name: string): Promise<CheckedFile | undefined> => {
      const { size, mtimeMs } = await stat(target)
      const row = done.get(name)
      return row?.size === size && row.modified === mtimeMs ? row : undefined
    },
    add: async (row: CheckedFile): Promise<void> => file.appendFile(`${JSON.stringify(row)}\n`),
    close: () => file.close(),
  }
}

/** A line that was broken off when the run was killed is work to be done again. */
function parseRow(line: string): CheckedFile | undefined {
  try {
    const row: unknown = JSON.parse(line)
    return isRow(row) ? row : undefined
  } catch {
    return undefined
  }
}

function isRow(row: unknown): row is CheckedFile {
  return typeof row === 'object' && row !== null && 'file' in row && 'modified' in row
}

async function writeSummary(out: string, rows: readonly CheckedFile[]): Promise<void> {
  await writeFile(join(out, 'summary.json'), `${JSON.stringify(rows, null, 1)}\n`)
  const { writeSheet } = await import('../documents/xlsx-sheet.ts')
  const head = ['文件', '机关', '年度', '错误', '警告', '提示', '未能读出的原因']
  const cells = rows.map(({ file, agency, year, errors, warnings, notices, why }) => {
    return [file, agency, year, errors, warnings, notices, why]
  })
  await writeFile(join(out, 'summary.xlsx'), writeSheet('核对汇总', [head, ...cells]))
}

function printSummary({ print, language }: Call, rows: readonly CheckedFile[]): void {
  for (const { file, agency, year, errors, warnings, why } of rows) {
    print(
      why === null
        ? `${file}  ${agency ?? '?'}  ${year ?? '?'}  ${errors}/${warnings}`
        : `${file}  ${why}`,
    )
  }
  const faulty = rows.filter(({ errors }) => errors > 0).length
  const unread = rows.filter(({ why }) => why !== null).length
  print(
    language === 'zh'
      ? `共 ${rows.length} 份：有错误的 ${faulty} 份，未能读出的 ${unread} 份`
      : `${rows.length} files: ${faulty} with errors, ${unread} not read`,
  )
}

/** A JSON array on standard output, an element at a time: a thousand reports need not fit in memory. */
function jsonArray() {
  let first = true
  process.stdout.write('[')
  return {
    add: (value: unknown): void => {
      process.stdout.write(`${first ? '' : ',\n'}${JSON.stringify(value)}`)
      first = false
    },
    close: (): void => void process.stdout.write(']\n'),
  }
}
