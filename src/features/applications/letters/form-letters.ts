import { printedDay, type Day } from '../../../law/day.ts'
import type { LetterElement } from '../../../law/letter-elements.ts'
import { channels } from '../../../law/receipt.ts'
import { serviceMethods } from '../../../law/service.ts'
import { oneLine, paragraph, type FormField, type LetterBlock } from './content.ts'
import type { FormFacts } from './facts.ts'
import {
  addresseeOf,
  cameBy,
  contactOf,
  foot,
  openingWithoutName,
  printedNumber,
  REGULATIONS,
  titleOf,
  you,
} from './wording.ts'

type Body = readonly LetterBlock[]
type FactsOf<Kind extends FormFacts['kind']> = Extract<FormFacts, { kind: Kind }>

const SIGN_HERE = '（签名或者盖章）　　　　年　　月　　日'

/** The forms of a dossier, whole. (条例第三十一条、第三十二条、第四十五条，国办公开办函〔2016〕235号第四条) */
export function formBlocks(facts: FormFacts): Body {
  switch (facts.kind) {
    case 'registerSheet':
      return registerSheet(facts)
    case 'receipt':
      return receipt(facts)
    case 'consultationAnswer':
      return consultationAnswer(facts)
    case 'serviceProof':
      return serviceProof(facts)
    case 'reviewSlip':
      return reviewSlip(facts)
  }
}

function field(label: string, value: string): FormField {
  return { label, value: oneLine(value) }
}

function form(
  rows: readonly (readonly FormField[])[],
  carries: readonly LetterElement[],
  quoted: readonly string[] = [],
): LetterBlock {
  return { kind: 'form', rows, carries, quoted: quoted.map(oneLine) }
}

function registerSheet(facts: FactsOf<'registerSheet'>): Body {
  return [
    titleOf('D01'),
    form(
      [
        [field('登记编号', facts.dossierNumber), field('收到日期', printedDay(facts.receivedOn))],
        [field('申请人', facts.addressee)],
        [field('申请人联系方式', facts.applicantContact)],
        [field('收到渠道', channels[facts.channel].label), field('登记人', facts.registeredBy)],
        [field('申请内容', facts.request)],
        [field('提供方式', facts.wanted)],
        [{ label: '拟办意见', toFillIn: SIGN_HERE }],
      ],
      ['addressee', 'receipt', 'request'],
      [facts.request, facts.addressee, facts.applicantContact, facts.wanted],
    ),
    contactOf(facts),
  ]
}

function receipt(facts: FactsOf<'receipt'>): Body {
  return [
    titleOf('D02'),
    addresseeOf(facts),
    paragraph(
      `${you(facts)}${cameBy[facts.channel]}的政府信息公开申请，本机关已经收到并登记。登记情况如下：`,
    ),
    form(
      [
        [field('登记编号', facts.dossierNumber), field('收到日期', printedDay(facts.receivedOn))],
        [
          field('收到渠道', channels[facts.channel].label),
          field('答复期限', printedDay(facts.dueOn)),
        ],
        [field('申请内容', facts.request)],
      ],
      ['receipt', 'request'],
      [facts.request],
    ),
    paragraph(
      `根据${REGULATIONS}第三十一条、第三十三条的规定，答复期限自收到申请之日起计算；申请需要补正、征求意见、延期答复或者缴费的，本机关将另行告知。`,
    ),
    ...foot(facts),
  ]
}

function consultationAnswer(facts: FactsOf<'consultationAnswer'>): Body {
  const content = facts.content.map((item, index) => `${index + 1}.${oneLine(item)}`).join('；')
  return [
    titleOf('D07'),
    { kind: 'addressee', text: `${oneLine(facts.agency)}：`, carries: [] },
    openingWithoutName(facts),
    paragraph('我方收到你机关的征求意见书，现对下列信息是否公开提出意见：'),
    form(
      [
        [field('被征求意见人', facts.addressee)],
        [field('信息内容', content)],
        [{ label: '意见', toFillIn: '□ 同意公开　　□ 不同意公开　　□ 部分同意公开' }],
        [{ label: '理由', toFillIn: '（不同意公开或者部分同意公开的，请说明理由，可以另附页）' }],
        [{ label: '签名和日期', toFillIn: SIGN_HERE }],
      ],
      ['addressee', 'consultedContent', 'opinion', 'recipientSignature'],
      [facts.addressee, content],
    ),
    contactOf(facts),
  ]
}

function serviceProof(facts: FactsOf<'serviceProof'>): Body {
  const { served, signed } = facts
  return [
    titleOf('D14'),
    form(
      [
        [field('送达文书', served.title)],
        [field('发文字号', printedNumber(served.documentNumber))],
        [field('受送达人', facts.addressee)],
        [field('送达方式', serviceMethods[facts.method].label), field('送达人', facts.serviceBy)],
        [field('送达地点', facts.place)],
        [signature('受送达人签收', signed)],
        [{ label: '备注', toFillIn: '（代收的，请写明与受送达人的关系；拒收的，请写明情况）' }],
      ],
      ['documentNumber', 'addressee', 'serviceMethod', 'recipientSignature'],
      [facts.addressee, facts.place],
    ),
  ]
}

function signature(label: string, signed: { by: string; on: Day } | undefined): FormField {
  if (!signed) return { label, toFillIn: SIGN_HERE }
  return field(label, `签收人：${oneLine(signed.by)}，签收日期：${printedDay(signed.on)}`)
}

function reviewSlip(facts: FactsOf<'reviewSlip'>): Body {
  return [
    titleOf('D15'),
    form(
      [
        [field('登记编号', facts.dossierNumber), field('收到日期', printedDay(facts.receivedOn))],
        [field('申请人', facts.addressee)],
        [field('申请内容', facts.request)],
      ],
      ['request'],
      [facts.request, facts.addressee],
    ),
    form([[field('拟办意见', facts.proposal)]], ['result']),
    form([[field('法律依据', facts.legalBasis)]], ['legalBasis']),
    form([[field('事实和理由', facts.reasons)]], ['reasons']),
    form(
      facts.opinions.map(({ step, given }) => [
        given
          ? field(
              step,
              `审查意见：${oneLine(given.opinion)}　签名：${oneLine(given.by)}　${printedDay(given.on)}`,
            )
          : { label: step, toFillIn: `审查意见：　　　　　　${SIGN_HERE}` },
      ]),
      ['reviewOpinions'],
    ),
  ]
}
