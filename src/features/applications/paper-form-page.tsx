import { keysOf } from '../../law/keys-of.ts'
import { nameOf, type Shell } from '../../web/components/site.ts'
import type { Language, Messages } from '../../web/language.ts'
import { ColumnPage, contactFacts, type Agency } from '../agencies/index.ts'
import { Facts } from '../../web/components/facts.tsx'
import { accessNeeds, deliveryWays, identityKinds, provisionForms } from './applicant.ts'

const text = {
  zh: {
    title: '政府信息公开申请表',
    hint: '打印后填写，当面提交、邮寄或者传真到下面的工作机构；信封请注明“政府信息公开申请”。用普通信件的，请留下电话，以便当日与您确认。',
    print: '打印',
    addressee: '受理机关',
    name: '姓名或者单位全称',
    identity: '证件种类',
    number: '证件号码',
    contact: '联系人、电话',
    address: '通信地址、电子邮箱',
    agent: '代理人姓名、证件号码、电话（附授权委托书）',
    subject: '所需信息的名称、文号',
    description: '便于查询的其他特征',
    form: '信息的形式',
    delivery: '获取途径',
    needs: '需要的帮助',
    sign: '申请人签名（盖章）',
    date: '申请日期',
    office: '以下由工作机构填写',
    received: '收到日期、渠道',
    registration: '登记编号',
  },
  en: {
    title: 'Request for government information',
    hint: 'Print, fill in and hand in, post or fax to the office below; mark the envelope “政府信息公开申请”. With ordinary post leave a telephone number, so that we can confirm the same day.',
    print: 'Print',
    addressee: 'Agency',
    name: 'Name',
    identity: 'Document',
    number: 'Document number',
    contact: 'Contact person, telephone',
    address: 'Postal address, e-mail',
    agent: 'Agent: name, document number, telephone (attach the authority)',
    subject: 'Title and number of the document wanted',
    description: 'Description',
    form: 'Form',
    delivery: 'To be received',
    needs: 'Help needed',
    sign: 'Signature',
    date: 'Date',
    office: 'For the office',
    received: 'Received on, by',
    registration: 'Registration number',
  },
} satisfies Messages

/** The form on paper, for whoever has no internet or would rather write. (条例第二十九条) */
export function PaperFormPage({
  shell,
  agency,
}: {
  readonly shell: Shell
  readonly agency: Agency
}) {
  const { language } = shell
  const words = text[language]
  return (
    <ColumnPage shell={shell} agency={agency} section="howToApply">
      <p class="no-print">{words.hint}</p>
      <p class="no-print">
        <button class="button button-quiet" type="button" data-print hidden>
          {words.print}
        </button>
      </p>
      <table class="paper-form">
        <caption>{words.title}</caption>
        <tbody>
          <Line head={words.addressee}>{nameOf(agency, language)}</Line>
          <Line head={words.name} />
          <Line head={words.identity}>{boxes(identityKinds, language)}</Line>
          <Line head={words.number} />
          <Line head={words.contact} />
          <Line head={words.address} />
          <Line head={words.agent} />
          <Line head={words.subject} tall />
          <Line head={words.description} tall />
          <Line head={words.form}>{boxes(provisionForms, language)}</Line>
          <Line head={words.delivery}>{boxes(deliveryWays, language)}</Line>
          <Line head={words.needs}>{boxes(accessNeeds, language)}</Line>
          <Line head={words.sign} />
          <Line head={words.date} />
          <Line head={`${words.office}：${words.received}`} />
          <Line head={`${words.office}：${words.registration}`} />
        </tbody>
      </table>
      <Facts facts={contactFacts(agency, language)} />
    </ColumnPage>
  )
}

function Line({
  head,
  tall,
  children,
}: {
  readonly head: string
  readonly tall?: boolean
  readonly children?: string
}) {
  return (
    <tr class={tall ? 'paper-form-tall' : undefined}>
      <th scope="row">{head}</th>
      <td>{children}</td>
    </tr>
  )
}

function boxes(
  table: Readonly<Record<string, { readonly label: string; readonly english: string }>>,
  language: Language,
): string {
  const labels = keysOf(table).map((key) => table[key]?.[language === 'zh' ? 'label' : 'english'])
  return labels.map((label) => `□ ${label}`).join('　')
}
