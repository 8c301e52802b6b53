import { mkdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Report, ReportFormat } from '../annual-report/index.ts'
import { readBytes, whyUnread } from './read-file.ts'
import { refused, type Call, type Ended, type Verb } from './verb.ts'

const DEFAULT_FORMATS = 'html,docx,pdf,xlsx,json,txt'

/** `gongkai report write FILE.json`: a report value in the official layout. */
export const writeVerb: Verb = {
  name: 'report write',
  arguments: '<file>',
  options: [
    [
      '--out <dir>',
      { zh: '写入的文件夹（必填），没有就新建', en: 'the folder to write to (required)' },
    ],
    [
      '--format <formats>',
      {
        zh: `格式，用逗号隔开：${DEFAULT_FORMATS}（默认全部），另有 csv`,
        en: `formats, with commas: ${DEFAULT_FORMATS} (all unless given), and csv`,
      },
    ],
    [
      '--fonts <dir>',
      {
        zh: 'PDF 所用字体的文件夹，如本机关的方正小标宋、仿宋_GB2312、楷体、黑体',
        en: "a folder with the office's own fonts, for PDF",
      },
    ],
  ],
  describe: {
    zh: '把年度报告数据（JSON）写成正式版式的文件',
    en: 'write a report value (JSON) in the official layout',
  },
  run: async (call) => {
    const folder = call.options['out']
    if (typeof folder !== 'string' || folder === '') {
      return refused(call, '请用 --out 指明写入的文件夹', 'Give the folder to write to with --out')
    }
    const formats = await formatsOf(call)
    if (!formats.ok) return formats.ended
    const report = await reportOf(call)
    return report.ok ? writeAll(call, report.report, folder, formats.formats) : report.ended
  },
}

type Refused = { readonly ok: false; readonly ended: Ended }

async function formatsOf(
  call: Call,
): Promise<{ readonly ok: true; readonly formats: readonly ReportFormat[] } | Refused> {
  const { reportFormats } = await import('../annual-report/index.ts')
  const words = String(call.options['format'] ?? DEFAULT_FORMATS)
    .split(/[,，、\s]+/u)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase())
  const formats = reportFormats.filter((format) => words.includes(format))
  const unknown = words.find((word) => !formats.some((format) => format === word))
  if (unknown === undefined && formats.length > 0) return { ok: true, formats }
  const known = reportFormats.join(',')
  const ended = refused(
    call,
    `没有“${unknown ?? ''}”这种格式：--format 可用 ${known}`,
    `There is no format "${unknown ?? ''}": --format takes ${known}`,
  )
  return { ok: false, ended }
}

/** A value only: what a document held besides would be lost without a word. */
async function reportOf(
  call: Call,
): Promise<{ readonly ok: true; readonly report: Report } | Refused> {
  const [file = ''] = call.arguments
  const bytes = await readBytes(call, file)
  if (!bytes.ok) return { ok: false, ended: { exit: 2, why: bytes.why } }
  const { read } = await import('../annual-report/index.ts')
  const result = await read({ name: basename(file), bytes: bytes.bytes })
  if (result.kind === 'unreadable') {
    return { ok: false, ended: { exit: 2, why: whyUnread(call, file, result) } }
  }
  if (result.source === undefined) return { ok: true, report: result.report }
  const ended = refused(
    call,
    `${file} 不是年度报告数据：请先用 report read --json 读出，核对后再生成`,
    `${file} is no report value: read it with report read --json first, and check it`,
  )
  return { ok: false, ended }
}

async function writeAll(
  call: Call,
  report: Report,
  folder: string,
  formats: readonly ReportFormat[],
): Promise<Ended> {
  const { write } = await import('../annual-report/index.ts')
  const fonts = call.options['fonts']
  const options = { fonts: typeof fonts === 'string' ? [fonts] : [] }
  const paths: string[] = []
  for (const format of formats) {
    const bytes = await write(report, format, options)
    const path = join(folder, `${fileStem(report)}.${format}`)
    if (!(await isWritten(folder, path, bytes))) {
      return refused(
        call,
        `写不进 ${path}：请检查路径和权限，并关闭正在打开它的程序`,
        `Cannot write ${path}: check path and permissions`,
      )
    }
    call.print(path)
    paths.push(path)
  }
  return { exit: 0, value: paths }
}

async function isWritten(folder: string, path: string, bytes: Uint8Array): Promise<boolean> {
  try {
    await mkdir(folder, { recursive: true })
    await writeFile(path, bytes)
    return true
  } catch {
    return false
  }
}

/** Sixty Chinese characters are 180 bytes; a name of a file may have 255. */
const LONGEST_STEM = 60

/** `示范区民政局2025`; what a file system does not allow in a name, or hides, is left out. */
function fileStem({ agency, year }: Report): string {
  const name = (agency ?? '').replaceAll(/[^\p{L}\p{N}（）()《》·_-]/gu, '')
  return `${name.slice(0, LONGEST_STEM) || '年度报告'}${year ?? ''}`
}
