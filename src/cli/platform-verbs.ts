import { basename } from 'node:path'
import type { Config } from '../config.ts'
import type { Deps } from '../deps.ts'
import { readBytes, whyUnread } from './read-file.ts'
import { refused, type Call, type Ended, type Verb } from './verb.ts'

/** The verbs that work on the platform's data, whether the server runs on it or not. */
export const platformVerbs: readonly Verb[] = [
  {
    name: 'serve',
    usesData: true,
    options: [
      ['--port <port>', { zh: '端口，默认 3000', en: 'the port, 3000 unless given' }],
      ['--no-demo', { zh: '数据库为空时不装入演示数据', en: 'leave an empty database empty' }],
    ],
    describe: { zh: '启动网站', en: 'run the portal' },
    run: async (call) => {
      const config = await configOf(call)
      if (!config.ok) return { exit: 2, why: config.why }
      const { serve } = await import('../serve.ts')
      const why = await serve(config.config, {
        demonstration: call.options['demo'] !== false,
        onReady: (address, loaded) => announce(call, address, loaded),
      })
      return why === undefined ? { exit: 0, value: null } : { exit: 2, why: why[call.language] }
    },
  },
  {
    name: 'demo',
    usesData: true,
    describe: { zh: '把演示数据装入空数据库', en: 'load the demonstration into an empty database' },
    run: withDeps(async (call, deps) => {
      const { loadDemonstration } = await import('../load-demonstration.ts')
      const loaded = await loadDemonstration(deps)
      if (!loaded) {
        return refused(
          call,
          '数据库不是空的：演示数据只装入空数据库',
          'The database is not empty: the demonstration is loaded into an empty one only',
        )
      }
      call.print(call.language === 'zh' ? '已装入演示数据' : 'The demonstration is loaded')
      return { exit: 0, value: { loaded } }
    }),
  },
  {
    name: 'agency list',
    usesData: true,
    describe: { zh: '列出全部机关', en: 'list the agencies' },
    run: withDeps(async ({ print }, { db }) => {
      const { listAgencies } = await import('../features/agencies/index.ts')
      const agencies = await listAgencies(db)
      for (const { code, name } of agencies) print(`${code}  ${name}`)
      return {
        exit: 0,
        value: agencies.map(({ code, name, parentCode }) => ({ code, name, parent: parentCode })),
      }
    }),
  },
  {
    name: 'import report',
    arguments: '<file>',
    usesData: true,
    options: [
      ['--agency <code>', { zh: '机关代码（必填）', en: 'the code of the agency (required)' }],
    ],
    describe: {
      zh: '存入一份已公布的年度报告及其原件',
      en: 'store a published annual report with its file',
    },
    run: withDeps(importReportFile),
  },
]

async function importReportFile(call: Call, deps: Deps): Promise<Ended> {
  const agencyCode = call.options['agency']
  if (typeof agencyCode !== 'string') {
    return refused(
      call,
      '请用 --agency 写明机关代码；用 gongkai agency list 查看',
      'Give the agency with --agency; see gongkai agency list',
    )
  }
  const [file = ''] = call.arguments
  const bytes = await readBytes(call, file)
  if (!bytes.ok) return { exit: 2, why: bytes.why }
  const { findAgency } = await import('../features/agencies/index.ts')
  const { importReport } = await import('../features/annual-reports/index.ts')
  const imported = await importReport(deps, {
    name: basename(file),
    bytes: bytes.bytes,
    agencyCode,
  })
  if (imported.kind === 'refused') return { exit: 2, why: whyUnread(call, file, imported) }
  const { kind, report } = imported
  const agency = await findAgency(deps.db, agencyCode)
  if (report.agency !== null && agency && report.agency !== agency.name) {
    call.remark(
      call.language === 'zh'
        ? `提示：报告署名“${report.agency}”，存入的是“${agency.name}”，请确认没有选错机关`
        : `Note: the report is signed "${report.agency}", and was stored for "${agency.name}"`,
    )
  }
  const done = { added: '已存入', changed: '已存为新版本', unchanged: '内容相同，没有改动' }
  call.print(
    call.language === 'zh'
      ? `${report.year}年报告${done[kind]}，核对结果${report.findings.length}条`
      : `${report.year}: ${kind}, ${report.findings.length} findings`,
  )
  const count = (one: typeof kind) => (kind === one ? 1 : 0)
  const counts = { added: count('added'), changed: count('changed'), unchanged: count('unchanged') }
  return { exit: 0, value: { read: 1, ...counts, rejected: 0, rejectedFile: null } }
}

/** A verb that needs the database: opened before it, closed after it. */
function withDeps(run: (call: Call, deps: Deps) => Promise<Ended>): Verb['run'] {
  return async (call) => {
    const config = await configOf(call)
    if (!config.ok) return { exit: 2, why: config.why }
    const { openDeps } = await import('../open-deps.ts')
    const { deps, close } = await openDeps(config.config)
    try {
      return await run(call, deps)
    } finally {
      await close()
    }
  }
}

/** The environment, with what the words of the call say above it. */
async function configOf({
  options,
  language,
}: Call): Promise<
  { readonly ok: true; readonly config: Config } | { readonly ok: false; readonly why: string }
> {
  const { readConfig } = await import('../config.ts')
  const { data, port } = options
  const read = readConfig({
    ...process.env,
    ...(typeof data === 'string' && { GONGKAI_DATA: data }),
    ...(typeof port === 'string' && { PORT: port }),
  })
  return read.ok
    ? read
    : { ok: false, why: read.mistakes.map((mistake) => mistake[language]).join('\n') }
}

function announce({ remark, language }: Call, address: string, loaded: boolean): void {
  if (loaded)
    remark(
      language === 'zh'
        ? '数据库是空的，已装入演示数据。'
        : 'The database was empty: the demonstration is loaded.',
    )
  remark(
    language === 'zh'
      ? `网站已启动：${address}\n按 Ctrl-C 停止。`
      : `The portal is running: ${address}\nPress Ctrl-C to stop.`,
  )
}
