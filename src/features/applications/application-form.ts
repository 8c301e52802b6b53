import { z } from 'zod'
import { applicantTypeKeys, type ApplicantType } from '../../law/applicant-kinds.ts'
import type { Day } from '../../law/day.ts'
import { normalisedCode } from '../../law/identifier.ts'
import { keysOf } from '../../law/keys-of.ts'
import { checkResidentId } from '../../law/resident-id.ts'
import { checkUnifiedCode } from '../../law/unified-code.ts'
import type { Language } from '../../web/language.ts'
import { parseForm, type FormErrors, type FormValues } from '../../web/parse-form.ts'
import {
  accessNeeds,
  deliveryWays,
  identityKindKeys,
  provisionForms,
  type Applicant,
  type Request,
} from './applicant.ts'

/** A person's name, with the dot of transliterated names; letters as they were typed. (民委发〔2016〕33号) */
const personName = /^[\p{L}\p{M}·•‧・.'’\- ]{1,50}$/u
const phoneNumber = /^\+?\d[\d \-()]{4,24}$/u

const text = {
  zh: {
    name: '请填写身份证件上的姓名，最多50个字，可以含间隔号“·”',
    organisation: '请填写登记的全称，最多100个字',
    long: (most: number) => `请缩减到${most}个字以内，详细内容可以作为附件提交`,
    phone: '请填写能够联系到您的电话号码，例如 13800000000 或 0477-0000000',
    email: '请填写完整的电子邮箱地址，例如 name@example.org',
    address: '选择邮寄的，请填写能够收到信件的地址',
    emailNeeded: '选择电子邮件的，请填写邮箱地址',
    contact: '请填写联系人姓名',
    agent: '委托他人代为申请的，请填写代理人的姓名、证件号码和电话，并附授权委托书',
    kind: '公民请选择个人证件，单位请选择统一社会信用代码',
    id: '身份证号码校验不符，请逐位核对',
    code: '统一社会信用代码校验不符，请逐位核对',
    document: '请填写证件号码，5到30位字母或数字',
    sought: '请写明所需信息的名称、文号或者便于查询的其他特征',
  },
  en: {
    name: 'Enter the name on your identity document, at most 50 characters',
    organisation: 'Enter the registered name, at most 100 characters',
    long: (most: number) => `Shorten this to ${most} characters; details can be attached`,
    phone: 'Enter a telephone number such as 13800000000',
    email: 'Enter a whole e-mail address such as name@example.org',
    address: 'For delivery by post, enter an address',
    emailNeeded: 'For delivery by e-mail, enter an address',
    contact: 'Enter the name of a contact person',
    agent: 'Enter the agent’s name, identity number and telephone, and attach the authority',
    kind: 'Persons choose an identity document, organisations the unified social credit code',
    id: 'The identity number does not check; compare digit by digit',
    code: 'The unified social credit code does not check; compare digit by digit',
    document: 'Enter the document number, 5 to 30 letters or digits',
    sought: 'Name the information, its document number or another description',
  },
} as const

const persons: ReadonlySet<ApplicantType> = new Set(['person', 'lawyerOnOwnBehalf'])

/** Whether an applicant is a natural person; the others are organisations. */
export function isPerson(type: ApplicantType): boolean {
  return persons.has(type)
}

/** The fields of the form, each by itself; what they mean together is asked afterwards. */
function fieldsIn(language: Language) {
  const words = text[language]
  const upTo = (most: number) => z.string().trim().max(most, words.long(most))
  const optional = (most: number) => upTo(most).default('')
  return z.object({
    type: z.enum(applicantTypeKeys),
    name: upTo(100).min(1),
    identityKind: z.enum(identityKindKeys),
    identityNumber: z.string().transform(normalisedCode).pipe(z.string().min(1)),
    contactPerson: optional(50),
    phone: z.string().trim().regex(phoneNumber, words.phone),
    email: optional(100).refine((value) => value === '' || z.email().safeParse(value).success, {
      error: words.email,
    }),
    address: optional(200),
    agentName: optional(50),
    agentNumber: optional(30),
    agentPhone: optional(25),
    subject: upTo(200).min(1, words.sought),
    documentNumber: optional(100),
    description: upTo(5_000).min(1, words.sought),
    form: z.enum(keysOf(provisionForms)),
    delivery: z.enum(keysOf(deliveryWays)),
    needs: z
      .union([z.string().transform((one) => [one]), z.array(z.string())])
      .pipe(z.array(z.enum(keysOf(accessNeeds))))
      .default([]),
  })
}

type Fields = z.infer<ReturnType<typeof fieldsIn>>

/** What a form asks for, or a sentence for each mistake with all that was typed. */
export type ParsedApplication =
  | { readonly ok: true; readonly applicant: Applicant; readonly request: Request }
  | {
      readonly ok: false
      readonly errors: FormErrors<Fields>
      readonly values: FormValues
    }

/** Reads the form of an application; `today` is for the day of birth in an identity number. (条例第二十九条) */
export function parseApplication(
  values: unknown,
  { language, today }: { readonly language: Language; readonly today: Day },
): ParsedApplication {
  const parsed = parseForm(fieldsIn(language), values, language)
  if (!parsed.ok) return parsed
  const errors = together(parsed.value, language, today)
  if (Object.keys(errors).length > 0) return { ok: false, errors, values: typed(values) }
  return { ok: true, ...applicationOf(parsed.value) }
}

function typed(values: unknown): FormValues {
  return z.record(z.string(), z.union([z.string(), z.array(z.string())])).parse(values)
}

/** What the fields must be to one another. */
function together(fields: Fields, language: Language, today: Day): FormErrors<Fields> {
  const words = text[language]
  const wrong: Partial<Record<keyof Fields, string | false | undefined>> = {
    name: isPerson(fields.type) ? !personName.test(fields.name) && words.name : undefined,
    identityNumber: identityMistake(fields, words, today),
    contactPerson: !isPerson(fields.type) && fields.contactPerson === '' && words.contact,
    email: fields.delivery === 'email' && fields.email === '' && words.emailNeeded,
    address: fields.delivery === 'post' && fields.address === '' && words.address,
    agentName: isHalf(fields) && words.agent,
  }
  return Object.fromEntries(Object.entries(wrong).filter(([, sentence]) => sentence))
}

/** An agent is named with everything or not at all. */
function isHalf({ agentName, agentNumber, agentPhone }: Fields): boolean {
  const given = [agentName, agentNumber, agentPhone].filter(Boolean).length
  return given === 1 || given === 2
}

function identityMistake(
  { type, identityKind, identityNumber }: Fields,
  words: (typeof text)[Language],
  today: Day,
): string | undefined {
  if (isPerson(type) === (identityKind === 'unifiedCode')) return words.kind
  if (identityKind === 'residentId') {
    return checkResidentId(identityNumber, today).valid ? undefined : words.id
  }
  if (identityKind === 'unifiedCode') {
    return checkUnifiedCode(identityNumber).valid ? undefined : words.code
  }
  return /^[0-9A-Z]{5,30}$/u.test(identityNumber) ? undefined : words.document
}

function applicationOf(fields: Fields): {
  readonly applicant: Applicant
  readonly request: Request
} {
  const { agentName, agentNumber, agentPhone } = fields
  const { subject, documentNumber, description, form, delivery, needs } = fields
  return {
    applicant: {
      type: fields.type,
      name: fields.name,
      identityKind: fields.identityKind,
      identityNumber: fields.identityNumber,
      contactPerson: fields.contactPerson || undefined,
      phone: fields.phone,
      email: fields.email || undefined,
      address: fields.address || undefined,
      agent: agentName
        ? { name: agentName, identityNumber: agentNumber, phone: agentPhone }
        : undefined,
    },
    request: {
      subject,
      documentNumber: documentNumber || undefined,
      description,
      form,
      delivery,
      needs,
    },
  }
}
