import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyReply } from 'fastify'
import {
  writeFindingsPdf,
  writeFindingsXlsx,
  type ReaderResult,
  type ReportFile,
} from '../../annual-report/index.ts'
import type { Deps } from '../../deps.ts'
import { routes } from '../../routes.ts'
import type { Language } from '../../web/language.ts'
import { sendPage } from '../../web/send-page.ts'
import { shellOf } from '../agencies/index.ts'
import { CheckPage, type CheckErrors } from './check-page.tsx'
import { checkedResult, LARGEST_RESULT } from './checked-result.ts'
import { readHandedIn, type HandedIn } from './handed-in.ts'

const text = {
  zh: {
    nothing: '请选择一份年度报告文件，或者粘贴报告全文',
    tooLarge: '文件超过 20 MB，不像一份年度报告：请另存为文本后再试',
  },
  en: {
    nothing: 'Choose a report file, or paste the whole report',
    tooLarge: 'The file is larger than 20 MB and hardly a report: save it as text and try again',
  },
} as const

type Sent = { Body: unknown }

const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The public checker: a report is handed in, read in a process of its own, checked, and forgotten. */
export function checkRoutes(app: FastifyInstance, deps: Deps): void {
  app.get(routes.check, { config: { publicPage: true } }, async (request, reply) => {
    const shell = await shellOf(deps, request)
    return sendPage(reply, <CheckPage shell={shell} errors={{}} pasted="" report={undefined} />)
  })

  // What is downloaded was sent with the page and comes back: nothing is kept here between the two.
  app.post<Sent>(routes.checkedExcel, { bodyLimit: LARGEST_RESULT }, async (request, reply) => {
    const result = await checkedResult(request.body)
    if (!result) return reply.errorPage(400)
    const bytes = writeFindingsXlsx(result, request.language)
    return sendFile(reply, { bytes, name: 'findings.xlsx', type: excel })
  })

  app.post<Sent>(routes.checkedPdf, { bodyLimit: LARGEST_RESULT }, async (request, reply) => {
    const result = await checkedResult(request.body)
    if (!result) return reply.errorPage(400)
    const bytes = await writeFindingsPdf(result, request.language)
    return sendFile(reply, { bytes, name: 'findings.pdf', type: 'application/pdf' })
  })

  void app.register(async (scope) => {
    await scope.register(multipart)
    scope.post(routes.check, async (request, reply) => {
      if (!request.isMultipart()) return reply.errorPage(415)
      const handedIn = await readHandedIn(request)
      const answer = await checkHandedIn(deps, handedIn, request.language)
      const shell = await shellOf(deps, request)
      if (!answer.ok) reply.code(422)
      const report = answer.ok ? answer.report : undefined
      const errors = answer.ok ? {} : answer.errors
      const page = (
        <CheckPage shell={shell} errors={errors} pasted={handedIn.pasted} report={report} />
      )
      return sendPage(reply.header('cache-control', 'no-store'), page)
    })
  })
}

type Unread = Extract<ReaderResult, { kind: 'unreadable' }>

type Answer =
  | { readonly ok: true; readonly report: Extract<ReaderResult, { kind: 'read' }>['report'] }
  | { readonly ok: false; readonly errors: CheckErrors }

async function checkHandedIn(
  { readers }: Deps,
  { file, lastYear, pasted, tooLarge }: HandedIn,
  language: Language,
): Promise<Answer> {
  const words = text[language]
  if (tooLarge) return { ok: false, errors: { [tooLarge]: words.tooLarge } }
  const handedIn = file ?? pastedFile(pasted)
  if (!handedIn) return { ok: false, errors: { file: words.nothing } }
  const before = lastYear && (await readers.read(lastYear))
  if (before?.kind === 'unreadable')
    return { ok: false, errors: { lastYear: whyIn(language, before) } }
  const result = await readers.read(handedIn, before?.report)
  if (result.kind === 'unreadable') {
    return { ok: false, errors: { [file ? 'file' : 'pasted']: whyIn(language, result) } }
  }
  return { ok: true, report: result.report }
}

function whyIn(language: Language, { why, english }: Unread): string {
  return language === 'zh' ? why : english
}

function pastedFile(pasted: string): ReportFile | undefined {
  if (pasted.trim() === '') return undefined
  return { name: 'pasted.txt', bytes: new TextEncoder().encode(pasted) }
}

type SentFile = { readonly bytes: Uint8Array; readonly name: string; readonly type: string }

function sendFile(reply: FastifyReply, { bytes, name, type }: SentFile) {
  return reply
    .type(type)
    .header('cache-control', 'no-store')
    .header('content-disposition', `attachment; filename="${name}"`)
    .send(Buffer.from(bytes))
}
