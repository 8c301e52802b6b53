import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Deps } from '../../deps.ts'
import type { ActEvent } from '../../law/dossier-events.ts'
import { routes } from '../../routes.ts'
import { readMultipart, type PostedForm } from '../../web/read-multipart.ts'
import { sendPage } from '../../web/send-page.ts'
import { findAgency, shellOf, type Agency } from '../agencies/index.ts'
import { actOn } from './act.ts'
import { parseApplication } from './application-form.ts'
import { ApplyPage } from './apply-page.tsx'
import { attachmentsOf } from './attachments.ts'
import { LARGEST_ATTACHMENT_BYTES, MOST_ATTACHMENTS } from './files.ts'
import { findApplication, type OpenedDossier } from './find-application.ts'
import { checkFormToken, newFormToken } from './form-token.ts'
import { PaperFormPage } from './paper-form-page.tsx'
import { ReceiptPage } from './receipt-page.tsx'
import { FindPage, type Credentials } from './find-page.tsx'
import { StatusPage } from './status-page.tsx'
import { submit } from './submit.ts'

const text = {
  zh: {
    fast: '提交得太快，像是程序自动填写的；请核对内容后再提交一次',
    forged: '这份表格已经失效，请核对内容后再提交一次',
    failed: '申请没有保存成功，请稍后再提交一次；填写的内容还在。也可以当面提交或者邮寄',
    notFound: '没有与登记编号和查询码都相符的申请，请对照回执逐位核对',
    overtaken: '办理情况刚刚有变化，请看过以后再提交',
    write: '请填写内容',
  },
  en: {
    fast: 'That was faster than a person fills a form; look it over and submit again',
    forged: 'This form is no longer valid; look it over and submit again',
    failed:
      'The request could not be stored; submit again in a while, what you typed is kept. You may also hand it in or post it',
    notFound: 'No request fits both the number and the code; compare them with your receipt',
    overtaken: 'Something changed just now; look at it and submit again',
    write: 'Enter your answer',
  },
} as const

const limits = {
  fileBytes: LARGEST_ATTACHMENT_BYTES,
  files: MOST_ATTACHMENTS + 1,
  fields: 40,
  fieldBytes: 64 * 1_024,
}

type OfAgency = { Params: { code: string } }

/** The applicant's side: the form, its receipt, and the page of one's own application. */
export function applicantRoutes(app: FastifyInstance, deps: Deps): void {
  app.get<OfAgency>(
    routes.applyOnPaper,
    { config: { publicPage: true } },
    async (request, reply) => {
      const agency = await findAgency(deps.db, request.params.code)
      if (!agency) return reply.errorPage(404)
      return sendPage(reply, <PaperFormPage shell={await shellOf(deps, request)} agency={agency} />)
    },
  )

  app.get<OfAgency>(routes.apply, async (request, reply) => {
    const agency = await findAgency(deps.db, request.params.code)
    if (!agency) return reply.errorPage(404)
    return showForm(deps, { request, reply, agency })
  })

  app.get(routes.application, async (request, reply) => {
    const shell = await shellOf(deps, request)
    return sendPage(noStore(reply), <FindPage shell={shell} errors={{}} registration="" />)
  })

  app.post(routes.application, async (request, reply) => {
    const credentials = credentialsOf(request.body)
    const opened = await findApplication(deps, credentials)
    if (!opened) return showNotFound(deps, { request, reply }, credentials)
    return showStatus(deps, { request, reply, opened, credentials })
  })

  void app.register(async (scope) => {
    await scope.register(multipart)
    scope.post<OfAgency>(
      routes.apply,
      { bodyLimit: (MOST_ATTACHMENTS + 1) * LARGEST_ATTACHMENT_BYTES },
      async (request, reply) => {
        const agency = await findAgency(deps.db, request.params.code)
        if (!agency) return reply.errorPage(404)
        if (!request.isMultipart()) return reply.errorPage(415)
        const posted = await readMultipart(request, limits)
        return receive(deps, { request, reply, agency, posted })
      },
    )
    scope.post(routes.applicationAct, async (request, reply) => {
      if (!request.isMultipart()) return reply.errorPage(415)
      return actOfApplicant(deps, { request, reply, posted: await readMultipart(request, limits) })
    })
  })
}

type Exchange = { readonly request: FastifyRequest; readonly reply: FastifyReply }
type Posting = Exchange & { readonly posted: PostedForm }

async function showForm(
  deps: Deps,
  {
    request,
    reply,
    agency,
    values = {},
    errors = {},
    token = newFormToken(deps.vault, deps.now()),
    status = 422,
  }: Exchange & {
    readonly agency: Agency
    readonly values?: PostedForm['values']
    readonly errors?: Readonly<Record<string, string | undefined>>
    readonly token?: string
    readonly status?: number
  },
) {
  if (Object.keys(errors).length > 0) reply.code(status)
  const shell = await shellOf(deps, request)
  return sendPage(
    noStore(reply),
    <ApplyPage shell={shell} agency={agency} token={token} values={values} errors={errors} />,
  )
}

/** Checks the form; only what is stored is acknowledged, and what is not comes back as it was typed. */
async function receive(
  deps: Deps,
  { request, reply, agency, posted }: Posting & { readonly agency: Agency },
) {
  const { values } = posted
  const { language } = request
  const words = text[language]
  const token = one(values['token'])
  const checked = checkFormToken(deps.vault, token, deps.now())
  const again = { request, reply, agency, values }
  if (checked === 'forged') return showForm(deps, { ...again, errors: { form: words.forged } })
  // A person does not see this field. (ASVS 2.4.1)
  if (checked === 'tooFast' || one(values['website']) !== '') {
    return showForm(deps, { ...again, token, errors: { form: words.fast } })
  }
  const parsed = parseApplication(values, { language, today: deps.today() })
  const attached = attachmentsOf(posted, language)
  if (!parsed.ok || !attached.ok) {
    const errors = {
      ...(!parsed.ok && parsed.errors),
      ...(!attached.ok && { files: attached.error }),
    }
    return showForm(deps, { ...again, token, errors })
  }
  const { applicant, request: asked } = parsed
  try {
    const submitted = await submit(deps, {
      agencyCode: agency.code,
      formToken: token,
      sought: 'information',
      applicant,
      request: asked,
      files: attached.files,
      channel: 'online',
      by: { kind: 'applicant' },
    })
    const shell = await shellOf(deps, request)
    const props = { shell, agency, subject: asked.subject, submitted }
    return sendPage(noStore(reply), <ReceiptPage {...props} />)
  } catch (error) {
    request.log.error({ err: error }, 'an application was not stored')
    return showForm(deps, { ...again, token, errors: { form: words.failed }, status: 503 })
  }
}

/** Which acts an applicant can do from their own page. */
function eventOf(act: string, deps: Deps): ActEvent | undefined {
  const on = deps.today()
  if (act === 'receiveClarification' || act === 'receiveReasons') return { act, on }
  return act === 'withdraw' ? { act, on, because: 'withdrawn' } : undefined
}

async function actOfApplicant(deps: Deps, { request, reply, posted }: Posting) {
  const { language } = request
  const words = text[language]
  const credentials = credentialsOf(posted.values)
  const opened = await findApplication(deps, credentials)
  if (!opened) return showNotFound(deps, { request, reply }, credentials)
  const event = eventOf(one(posted.values['act']), deps)
  if (!event) return reply.errorPage(400)

  const written = one(posted.values['written']).trim()
  const attached = attachmentsOf(posted, language)
  const again = { request, reply, opened, credentials }
  if (event.act !== 'withdraw' && written === '') {
    return showStatus(deps, { ...again, errors: { written: words.write } })
  }
  if (!attached.ok) return showStatus(deps, { ...again, errors: { files: attached.error } })

  const acted = await actOn(deps, {
    dossierId: opened.id,
    seen: Number(one(posted.values['seen'])),
    event,
    by: { kind: 'applicant' },
    roles: ['applicant'],
    written: { text: written.slice(0, 5_000) },
    files: attached.files,
  })
  const now = (await findApplication(deps, credentials)) ?? opened
  if (acted.kind === 'done') return showStatus(deps, { ...again, opened: now, done: true })
  const why = acted.kind === 'refused' ? acted.because[language] : words.overtaken
  return showStatus(deps, { ...again, opened: now, errors: { form: why } })
}

async function showStatus(
  deps: Deps,
  {
    request,
    reply,
    opened,
    credentials,
    errors = {},
    done = false,
  }: Exchange & {
    readonly opened: OpenedDossier
    readonly credentials: Credentials
    readonly errors?: Readonly<Record<string, string | undefined>>
    readonly done?: boolean
  },
) {
  const agency = await findAgency(deps.db, opened.agencyCode)
  if (!agency) return reply.errorPage(404)
  if (Object.keys(errors).length > 0) reply.code(422)
  const shell = await shellOf(deps, request)
  const props = { shell, agency, opened, credentials, errors, done }
  return sendPage(noStore(reply), <StatusPage {...props} />)
}

async function showNotFound(
  deps: Deps,
  { request, reply }: Exchange,
  { registration }: Credentials,
) {
  const shell = await shellOf(deps, request)
  const errors = { registration: text[request.language].notFound }
  return sendPage(
    noStore(reply.code(422)),
    <FindPage shell={shell} errors={errors} registration={registration} />,
  )
}

function credentialsOf(body: unknown): Credentials {
  const values: Readonly<Record<string, unknown>> =
    typeof body === 'object' && body !== null ? Object.fromEntries(Object.entries(body)) : {}
  return {
    registration: one(values['registration']).slice(0, 40),
    code: one(values['code']).slice(0, 80),
  }
}

function one(value: unknown): string {
  const first: unknown = Array.isArray(value) ? value[0] : value
  return typeof first === 'string' ? first : ''
}

function noStore(reply: FastifyReply): FastifyReply {
  return reply.header('cache-control', 'no-store')
}
