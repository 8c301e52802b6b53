import { keysOf } from '../../../law/keys-of.ts'
import { letterElements, type LetterElement } from '../../../law/letter-elements.ts'
import { serviceMethods } from '../../../law/service.ts'
import { textsOf, type LetterBlock, type LetterContent } from './content.ts'

const DATE = /20\d{2}年(?:1[0-2]|[1-9])月(?:[12]\d|3[01]|[1-9])日/u
const NUMBER = /[\u4E00-\u9FA5（）()]{2,16}〔20\d{2}〕[1-9]\d*号/u
const METHOD = new RegExp(
  Object.values(serviceMethods)
    .map(({ label }) => label)
    .join('|'),
  'u',
)

/** What the words of a block must show before it counts as carrying an element. */
const shownBy: Readonly<Record<LetterElement, RegExp>> = {
  title: /书$|表$|执$|函$|证$|单$/u,
  documentNumber: NUMBER,
  addressee: /[^\s：]+/u,
  receipt: new RegExp(
    `${DATE.source}[^]*(?:提交|提出|寄送|收到渠道：\\S)|(?:提交|提出|寄送)[^]*${DATE.source}`,
    'u',
  ),
  request: /“[^]*\S[^]*”|申请内容：\S/u,
  procedure: /补正|征求|延期|缴纳|说明理由/u,
  legalBasis: /《[^《》]+》[^]*第[一二三四五六七八九十百]+条/u,
  reasons: /理由：\s*\S/u,
  result: /公开|提供|处理|更正|存在|办理|终结|意见：\S/u,
  provision: /(?:提供方式|途径)：\s*\S/u,
  attachments: /\S/u,
  remedies: /申请行政复议[^]*提起行政诉讼/u,
  signature: /^\S/u,
  issuedOn: DATE,
  seal: /\S/u,
  contact: /地址：[^；\s][^]*电话：[^；\s][^]*办公时间：[^）\s]/u,
  clarificationItems: /\S/u,
  clarificationBy: DATE,
  clarificationConsequence: /逾期不补正的，视为放弃申请/u,
  reasonsAsked: /说明[^]*理由/u,
  extensionReason: /^因[^，\s]/u,
  newDueOn: DATE,
  officeHeadApproval: /政府信息公开工作机构负责人同意/u,
  consultedContent: /\S/u,
  consulteeBy: /15个工作日内/u,
  silenceAgencyDecides: /逾期未提出意见的，由本机关/u,
  silenceConsent: /逾期未提出意见的，视为同意公开/u,
  opinion: /同意公开[^]*不同意公开[^]*理由/u,
  disclosedContent: /内容：\S/u,
  disclosureReasons: /理由：\S/u,
  feeBasis: /《政府信息公开信息处理费管理办法》/u,
  feeStandard: /每[件页]\d+元/u,
  feeAmount: /共计\d+元/u,
  feePayment: /缴费方式：\S/u,
  feePayBy: /次日起20个工作日内/u,
  feeConsequence: /逾期未缴纳的，视为放弃申请/u,
  feeNotChallengeable: /不能单独申请行政复议或者提起行政诉讼/u,
  searchRecord: new RegExp(`${DATE.source}[^]*检索词[^]*检索了\\S`, 'u'),
  responsibleAgency: /：\S[^]*联系方式：\S/u,
  earlierReply: NUMBER,
  serviceMethod: METHOD,
  recipientSignature: /签名|签收/u,
  reviewOpinions: /审查意见/u,
}

/** The elements that a letter really carries: a block says so, and its words bear it out. (条例第三十条至第四十四条) */
export function carriedElements({ blocks }: LetterContent): readonly LetterElement[] {
  return keysOf(letterElements).filter((element) =>
    blocks.some((block) => block.carries.includes(element) && shows(block, element)),
  )
}

function shows(block: LetterBlock, element: LetterElement): boolean {
  if (block.kind === 'signature') {
    if (element === 'seal') return block.sealed
    return shownBy[element].test(element === 'signature' ? block.agency : block.date)
  }
  return shownBy[element].test(textsOf(block).join('\n'))
}
