import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import type { FastifyInstance } from 'fastify'
import { load } from 'cheerio'
import { naughtyStrings } from '../../../test/naughty-strings.ts'
import { multipart } from '../../../test/multipart.ts'
import { demonstrationApp } from '../../../test/test-deps.ts'
import type { Deps } from '../../deps.ts'
import { day } from '../../law/day.ts'
import { href, routes } from '../../routes.ts'
import { demonstrationBureau } from '../agencies/index.ts'
import { actOn } from './act.ts'
import { newFormToken } from './form-token.ts'
import { findApplication } from './find-application.ts'

const form = href(routes.apply, { code: demonstrationBureau })

let app: FastifyInstance
let deps: Deps

beforeEach(async () => {
  const opened = await demonstrationApp()
  app = opened.app
  deps = opened.deps
  onTestFinished(() => app.close())
})

const filled = {
  type: 'person',
  name: '阿迪力·买买提',
  identityKind: 'residentId',
  identityNumber: '11010519491231002x',
  phone: '13800000000',
  subject: '2025年行政许可事项目录',
  description: '本机关2025年的行政许可事项目录',
  form: 'electronic',
  delivery: 'online',
}

/** A token that is old enough for a person to have filled the form. */
function token(): string {
  return newFormToken(deps.vault, new Date(deps.now().getTime() - 60_000))
}

let visitors = 0

/** Every visitor has an address of their own: this is about forms, not about rates. */
function nextAddress(): string {
  visitors += 1
  return `10.${(visitors >> 16) & 255}.${(visitors >> 8) & 255}.${visitors & 255}`
}

async function post(url: string, fields: Readonly<Record<string, string>>, files = {}) {
  const { payload, headers } = multipart({ website: '', ...fields }, files)
  return app.inject({
    method: 'POST',
    url,
    payload,
    remoteAddress: nextAddress(),
    headers: { ...headers, 'sec-fetch-site': 'same-origin' },
  })
}

async function apply(changes: Readonly<Record<string, string>> = {}) {
  return post(form, { ...filled, token: token(), ...changes })
}

/** Number and code as the receipt shows them. */
function codesOf(html: string) {
  const [registration = '', code = ''] = load(html)('.receipt-codes dd')
    .toArray()
    .map((element) => load(element).text())
  return { registration, code }
}

async function open(credentials: { readonly registration: string; readonly code: string }) {
  return app.inject({
    method: 'POST',
    url: routes.application,
    payload: new URLSearchParams(credentials).toString(),
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
    },
  })
}

async function count(): Promise<number> {
  return (await deps.db.selectFrom('dossier').select('id').execute()).length
}

describe('the form', () => {
  it('asks for the three things of Art. 29 and never for a purpose', async () => {
    const { body } = await app.inject(form)
    const names = load(body)('form.form-box [name]')
      .toArray()
      .map((field) => load(field)('[name]').attr('name'))
    expect(names).toEqual(expect.arrayContaining(['name', 'identityNumber', 'subject', 'form']))
    expect(body).not.toMatch(/用途[:：]|name="purpose"/u)
  })

  it('gives a receipt with number, second, code, digest and due day, and keeps it out of caches', async () => {
    const { statusCode, body, headers } = await apply()
    expect(statusCode).toBe(200)
    expect(headers['cache-control']).toBe('no-store')
    expect(body).toContain('提交成功')
    expect(body).toContain('2026年3月2日 09:30:00')
    expect(body).toContain('2026年3月30日')
    expect(codesOf(body)).toEqual({
      registration: expect.stringMatching(/^2026-\d{6}$/u),
      code: expect.stringMatching(/^[0-9A-Z-]{29}$/u),
    })
  })

  it('sent twice makes one application and shows the same receipt', async () => {
    const once = token()
    const first = await apply({ token: once })
    const again = await apply({ token: once })
    expect(codesOf(again.body)).toEqual(codesOf(first.body))
    expect(again.body).toContain('没有重复登记')
    expect(await count()).toBe(1)
  })

  it.each([
    ['no name', { name: '' }, 'name'],
    ['a name of 51 characters', { name: '名'.repeat(51) }, 'name'],
    ['a wrong identity number', { identityNumber: '110105194912310021' }, 'identityNumber'],
    ['a person with a unified code', { identityKind: 'unifiedCode' }, 'identityNumber'],
    ['post without an address', { delivery: 'post' }, 'address'],
    ['half an agent', { agentName: '代理人' }, 'agentName'],
    ['no telephone', { phone: '请联系我' }, 'phone'],
    ['a kind that does not exist', { type: 'king' }, 'type'],
  ])(
    'with %s comes back with a sentence at the field and all that was typed',
    async (_, changes, field) => {
      const { statusCode, body } = await apply(changes)
      expect(statusCode).toBe(422)
      const page = load(body)
      expect(page(`#field-${field}-error`).text()).not.toBe('')
      expect(page('[name="description"]').text()).toContain(filled.description)
      expect(await count()).toBe(0)
    },
  )

  it.each(['名'.repeat(50), '䶮𠮷𬎆', '阿依古丽·吐尔逊'])(
    'takes the name %s as it was typed',
    async (name) => {
      const { body } = await apply({ name })
      const opened = await findApplication(deps, codesOf(body))
      expect(opened).toBeDefined()
    },
  )

  it('takes no token that we did not make, none that a program was too fast with, and no honey', async () => {
    for (const changes of [
      { token: 'made.up.token' },
      { token: newFormToken(deps.vault, deps.now()) },
      { website: 'http://spam.example' },
    ]) {
      expect((await apply(changes)).statusCode).toBe(422)
    }
    expect(await count()).toBe(0)
  })

  it('refuses a page of another site', async () => {
    const { payload, headers } = multipart({ ...filled, token: token() }, {})
    const response = await app.inject({
      method: 'POST',
      url: form,
      payload,
      headers: { ...headers, 'sec-fetch-site': 'cross-site', origin: 'https://other.example' },
    })
    expect(response.statusCode).toBe(403)
  })

  it('acknowledges nothing and keeps what was typed when the database is gone in the middle', async () => {
    await deps.db.schema.alterTable('dossierEvent').renameTo('gone').execute()
    const { statusCode, body } = await apply()
    await deps.db.schema.alterTable('gone').renameTo('dossierEvent').execute()
    expect(statusCode).toBe(503)
    expect(body).not.toContain('提交成功')
    expect(load(body)('[name="description"]').text()).toContain(filled.description)
    expect(await count()).toBe(0)
  })

  it.each([
    ['a program', 'run.exe', Buffer.from('MZ\u0090\u0000')],
    ['a page that calls itself a picture', 'a.jpg', Buffer.from('<html><script>alert(1)</script>')],
    ['an archive', 'a.zip', Buffer.from('PK\u0003\u0004rest')],
    ['nothing', 'a.pdf', Buffer.alloc(0)],
  ])('refuses %s as an attachment', async (_, name, bytes) => {
    const response = await post(form, { ...filled, token: token() }, { [name]: bytes })
    expect(response.statusCode).toBe(422)
    expect(load(response.body)('#field-files-error').text()).not.toBe('')
  })

  it('keeps a file in quarantine under a name without folders', async () => {
    const files = { '../../身份\u202Etxt.pdf': Buffer.from('%PDF-1.7 …') }
    const { body } = await post(form, { ...filled, token: token() }, files)
    const opened = await findApplication(deps, codesOf(body))
    expect(opened?.files).toMatchObject([{ name: '身份txt.pdf', scan: 'quarantined' }])
  })

  it(
    'takes naughty strings as they are or refuses them with a sentence, and never fails',
    { timeout: 60_000 },
    async () => {
      // Over the wire go whole characters only; half of one arrives as U+FFFD.
      const strings = naughtyStrings.map((text) => Buffer.from(text).toString().trim())
      for (let at = 0; at < strings.length; at += 3) {
        const [subject = '甲', description = '乙', documentNumber = '丙'] = strings.slice(at)
        const { statusCode, body } = await apply({ subject, description, documentNumber })
        expect([200, 422]).toContain(statusCode)
        const sentences = load(body)('.error-summary li').length
        expect(sentences > 0).toBe(statusCode === 422)
        if (statusCode === 422) continue
        const { request } = (await findApplication(deps, codesOf(body))) ?? {}
        expect(request).toMatchObject({ subject, description })
        expect(request?.documentNumber ?? '').toBe(documentNumber)
      }
    },
  )
})

describe('the applicant’s own page', () => {
  it('opens with number and code by POST, and the code is in no address and no cache', async () => {
    const codes = codesOf((await apply()).body)
    const { statusCode, body, headers } = await open(codes)
    expect(statusCode).toBe(200)
    expect(headers['cache-control']).toBe('no-store')
    expect(body).toContain(filled.subject)
    expect(load(body)(`[href*="${codes.code}"], [action*="${codes.code}"]`)).toHaveLength(0)
  })

  it('A2 opens for nobody else, and does not say which half was wrong', async () => {
    const mine = codesOf((await apply()).body)
    const other = codesOf((await apply()).body)
    const wrong = [
      { registration: mine.registration, code: other.code },
      { registration: other.registration, code: mine.code },
      { registration: mine.registration, code: '' },
      { registration: mine.registration, code: '0000-0000-0000-0000-0000-0000' },
    ]
    const answers = await Promise.all(wrong.map(open))
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([422, 422, 422, 422])
    const sentences = answers.map(({ body }) => load(body)('.error-summary').text())
    expect(new Set(sentences).size).toBe(1)
    expect(answers.some(({ body }) => body.includes(filled.subject))).toBe(false)
  })

  it('shows what is asked, takes the clarification once, and starts the period anew', async () => {
    const codes = codesOf((await apply()).body)
    const found = await findApplication(deps, codes)
    const dossierId = found?.id ?? 0
    const by = { kind: 'staff', personId: 1 } as const
    const roles = ['officeClerk'] as const
    const on = day('2026-03-02')
    await actOn(deps, { dossierId, event: { act: 'confirmReceipt', on }, by, roles })
    await actOn(deps, {
      dossierId,
      event: { act: 'requestClarification', on, by: day('2026-03-23'), items: 1 },
      by,
      roles,
      written: { text: '请写明年份' },
    })
    const page = load((await open(codes)).body)
    expect(page('main').text()).toContain('请写明年份')

    const act = { ...codes, act: 'receiveClarification', written: '2025年', seen: '3' }
    const done = await post(routes.applicationAct, act)
    expect(done.statusCode).toBe(200)
    expect(done.body).toContain('已经提交并保存')
    const again = await post(routes.applicationAct, act)
    expect(again.statusCode).toBe(422)
    const opened = await findApplication(deps, codes)
    expect(opened?.entries.at(-1)?.written).toEqual({ text: '2025年' })
    expect(opened?.dossier).toMatchObject({ state: 'open', clock: { dueOn: '2026-03-30' } })
  })

  it('withdraws, and does nothing that is for the agency', async () => {
    const codes = codesOf((await apply()).body)
    const decide = await post(routes.applicationAct, { ...codes, act: 'decide', seen: '1' })
    expect(decide.statusCode).toBe(400)
    const withdrawn = await post(routes.applicationAct, { ...codes, act: 'withdraw', seen: '1' })
    expect(withdrawn.statusCode).toBe(200)
    const opened = await findApplication(deps, codes)
    expect(opened?.dossier).toMatchObject({ state: 'closed', row: 'closedOther' })
  })
})
