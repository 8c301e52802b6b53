import { applicantTypes, applicantTypeKeys } from '../../law/applicant-kinds.ts'
import { keysOf } from '../../law/keys-of.ts'
import { Checkboxes } from '../../web/components/checkboxes.tsx'
import { FileField } from '../../web/components/file-field.tsx'
import { Radios } from '../../web/components/radios.tsx'
import { Select } from '../../web/components/select.tsx'
import { TextField } from '../../web/components/text-field.tsx'
import type { Language, Messages } from '../../web/language.ts'
import type { FormValues } from '../../web/parse-form.ts'
import { accessNeeds, deliveryWays, identityKinds, provisionForms } from './applicant.ts'
import { acceptedAttachments } from './attachments.ts'

const text = {
  zh: {
    who: '申请人',
    type: '申请人类型',
    name: '姓名或者单位全称',
    nameHint: '与证件一致；可以有间隔号“·”和生僻字',
    identityKind: '证件种类',
    identityNumber: '证件号码',
    contactPerson: '联系人',
    contactHint: '单位申请的必填',
    phone: '电话',
    email: '电子邮箱',
    emailHint: '填写后可以收到办理提醒',
    address: '通信地址',
    agent: '委托代理人（没有的不填）',
    agentName: '代理人姓名',
    agentNumber: '代理人证件号码',
    agentPhone: '代理人电话',
    what: '所需信息',
    subject: '名称、文号或者一句话说明',
    subjectHint: '一份申请最好只写一项内容，便于查找和答复',
    documentNumber: '文号',
    description: '特征描述',
    descriptionHint: '时间、地点、事项、当事人等便于查询的特征，5000字以内',
    how: '提供方式',
    form: '信息的形式',
    delivery: '获取信息和文书的途径',
    needs: '需要的帮助',
    needsHint: '阅读有困难或者视听有障碍的，我们提供帮助（条例第四十三条）',
    files: '附件',
    filesHint:
      '证件复印件、授权委托书等，PDF、Word、Excel、图片或者文本，每个20 MB以内，最多10个；可以一次选择多个',
  },
  en: {
    who: 'Applicant',
    type: 'Kind of applicant',
    name: 'Name',
    nameHint: 'As on the document; rare characters and “·” are welcome',
    identityKind: 'Document',
    identityNumber: 'Document number',
    contactPerson: 'Contact person',
    contactHint: 'Needed for organisations',
    phone: 'Telephone',
    email: 'E-mail',
    emailHint: 'Brings you reminders',
    address: 'Postal address',
    agent: 'Agent (leave empty if there is none)',
    agentName: 'Agent’s name',
    agentNumber: 'Agent’s document number',
    agentPhone: 'Agent’s telephone',
    what: 'Information wanted',
    subject: 'Title, document number or one line',
    subjectHint: 'One matter to a request is found and answered best',
    documentNumber: 'Document number',
    description: 'Description',
    descriptionHint: 'Time, place, matter, parties; at most 5,000 characters',
    how: 'Provision',
    form: 'Form of the information',
    delivery: 'How to receive it and the letters',
    needs: 'Help needed',
    needsHint: 'For readers and listeners with impairments (Regulations, Art. 43)',
    files: 'Attachments',
    filesHint:
      'Copies of documents, authority: PDF, Word, Excel, pictures or text, 20 MB each, 10 at most; choose several at once',
  },
} satisfies Messages

export type PartProps = {
  readonly language: Language
  readonly values: FormValues
  readonly errors: Readonly<Record<string, string | undefined>>
}

/** Who applies: shared with the desk, which fills the same form for others. */
export function Who({ language, values, errors }: PartProps) {
  const words = text[language]
  const field = (name: string) => fieldOf(name, { language, values, errors })
  return (
    <fieldset class="form-part flow">
      <legend>{words.who}</legend>
      <Select
        {...field('type')}
        label={words.type}
        options={applicantTypeKeys.map((key) => option(key, applicantTypes[key], language))}
      />
      <TextField
        {...field('name')}
        label={words.name}
        hint={words.nameHint}
        maxlength={100}
        autocomplete="name"
      />
      <Select
        {...field('identityKind')}
        label={words.identityKind}
        options={optionsOf(identityKinds, language)}
      />
      <TextField
        {...field('identityNumber')}
        label={words.identityNumber}
        maxlength={40}
        autocomplete="off"
      />
      <TextField
        {...field('contactPerson')}
        label={words.contactPerson}
        hint={words.contactHint}
        optional
      />
      <TextField {...field('phone')} label={words.phone} type="tel" autocomplete="tel" />
      <TextField
        {...field('email')}
        label={words.email}
        hint={words.emailHint}
        type="email"
        autocomplete="email"
        optional
      />
      <TextField
        {...field('address')}
        label={words.address}
        autocomplete="street-address"
        rows={2}
        optional
      />
      <details open={Boolean(values['agentName'])}>
        <summary>{words.agent}</summary>
        <TextField {...field('agentName')} label={words.agentName} optional />
        <TextField {...field('agentNumber')} label={words.agentNumber} optional />
        <TextField {...field('agentPhone')} label={words.agentPhone} type="tel" optional />
      </details>
    </fieldset>
  )
}

/** What is sought. */
export function What({ language, values, errors }: PartProps) {
  const words = text[language]
  const field = (name: string) => fieldOf(name, { language, values, errors })
  return (
    <fieldset class="form-part flow">
      <legend>{words.what}</legend>
      <TextField
        {...field('subject')}
        label={words.subject}
        hint={words.subjectHint}
        maxlength={200}
      />
      <TextField {...field('documentNumber')} label={words.documentNumber} optional />
      <TextField
        {...field('description')}
        label={words.description}
        hint={words.descriptionHint}
        rows={6}
        maxlength={5_000}
      />
    </fieldset>
  )
}

/** In which form, by which way, with which help. */
export function How({ language, values, errors }: PartProps) {
  const words = text[language]
  const field = (name: string) => fieldOf(name, { language, values, errors })
  return (
    <fieldset class="form-part flow">
      <legend>{words.how}</legend>
      <Radios
        {...field('form')}
        value={one(values['form']) ?? 'electronic'}
        label={words.form}
        options={optionsOf(provisionForms, language)}
      />
      <Radios
        {...field('delivery')}
        value={one(values['delivery']) ?? 'online'}
        label={words.delivery}
        options={optionsOf(deliveryWays, language)}
      />
      <Checkboxes
        name="needs"
        label={words.needs}
        hint={words.needsHint}
        language={language}
        values={[values['needs'] ?? []].flat()}
        options={optionsOf(accessNeeds, language)}
        optional
      />
      <FileField
        name="files"
        label={words.files}
        hint={words.filesHint}
        error={errors['files']}
        language={language}
        accept={acceptedAttachments}
        multiple
        optional
      />
    </fieldset>
  )
}

function fieldOf(name: string, { language, values, errors }: PartProps) {
  return { name, language, value: one(values[name]), error: errors[name] }
}

function one(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : value?.[0]
}

type Named = { readonly label: string; readonly english: string }

function optionsOf(table: Readonly<Record<string, Named>>, language: Language) {
  return keysOf(table).map((key) =>
    option(key, table[key] ?? { label: key, english: key }, language),
  )
}

function option(value: string, { label, english }: Named, language: Language) {
  return { value, label: language === 'zh' ? label : english }
}
