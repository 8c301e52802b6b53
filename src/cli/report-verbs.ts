import { basename } from 'node:path'
import type { CheckedReport, Finding } from '../annual-report/index.ts'
import { readBytes, whyUnread } from './read-file.ts'
import { printReport, printFinding } from './report-text.ts'
import type { Call, Ended, Verb } from './verb.ts'
import { writeVerb } from './write-verb.ts'

/** The verbs that read and check annual reports; they need no database. */
export const reportVerbs: readonly Verb[] = [
  {
    name: 'report read',
    arguments: '<file>',
    describe: { zh: '读出一份年度报告中的数字', en: 'read one annual report' },
    run: async (call) => {
      const read = await readReport(call, call.arguments[0] ?? '')
      if (!read.ok) return { exit: 2, why: read.why }
      printReport(call, read.report)
      return { exit: 0, value: read.report }
    },
  },
  {
    name: 'report check',
    arguments: '<files...>',
    options: [
      [
        '--last-year <file>',
        { zh: '上年度报告，用于核对结转', en: 'the report of the year before' },
      ],
      [
        '--out <dir>',
        {
          zh: '核对整个文件夹时，汇总（Excel、JSON）写到这里；中断后再运行就接着做',
          en: 'for a folder: where the summary goes; a run broken off goes on from it',
        },
      ],
    ],
    describe: {
      zh: '读出并核对年度报告，或者整个文件夹的年度报告',
      en: 'read and check annual reports, or a folder of them',
    },
    run: async (call) => {
      const { checkFolder, isFolder } = await import('./check-folder.ts')
      const [first = ''] = call.arguments
      const folder = call.arguments.length === 1 && (await isFolder(first))
      return folder ? checkFolder(call, first) : checkFiles(call)
    },
  },
  writeVerb,
]

async function checkFiles(call: Call): Promise<Ended> {
  const lastYear = await lastYearOf(call)
  if (!lastYear.ok) return { exit: 2, why: lastYear.why }
  const reports: (CheckedReport & { readonly file: string })[] = []
  for (const file of call.arguments) {
    const read = await readReport(call, file, lastYear.report)
    if (!read.ok) return { exit: 2, why: read.why }
    reports.push({ file, ...read.report })
  }
  for (const report of reports) printChecked(call, report)
  const faulty = reports.some(({ findings }) => findings.some(isError))
  return { exit: faulty ? 1 : 0, value: reports }
}

type ReadReport =
  | { readonly ok: true; readonly report: CheckedReport }
  | { readonly ok: false; readonly why: string }

async function readReport(call: Call, file: string, lastYear?: CheckedReport): Promise<ReadReport> {
  const { checked, read } = await import('../annual-report/index.ts')
  const bytes = await readBytes(call, file)
  if (!bytes.ok) return bytes
  const result = await read({ name: basename(file), bytes: bytes.bytes })
  if (result.kind === 'unreadable') return { ok: false, why: whyUnread(call, file, result) }
  return { ok: true, report: checked(result, lastYear) }
}

async function lastYearOf(
  call: Call,
): Promise<
  | { readonly ok: true; readonly report?: CheckedReport }
  | { readonly ok: false; readonly why: string }
> {
  const file = call.options['lastYear']
  return typeof file === 'string' ? readReport(call, file) : { ok: true }
}

function isError({ severity }: Finding): boolean {
  return severity === 'error'
}

function printChecked(
  call: Call,
  { file, findings }: CheckedReport & { readonly file: string },
): void {
  const errors = findings.filter(isError).length
  const { print, language } = call
  print(
    language === 'zh'
      ? `${file}：${errors} 处错误，${findings.length - errors} 处提示`
      : `${file}: ${errors} errors, ${findings.length - errors} remarks`,
  )
  for (const finding of findings) printFinding(call, finding)
}
