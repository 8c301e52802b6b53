import { elementsOf, type Letter } from '../../../law/letters.ts'
import { grounds, groundKeys } from '../../../law/grounds.ts'
import { outcomeRows, type RemedyOrder } from '../../../law/outcome-rows.ts'
import { remediesFor } from '../../../law/remedies.ts'
import { textsOf, type LetterContent } from './content.ts'
import type { LetterFinding } from './finding.ts'

const FIRST = /应当先自收到[^。]*申请行政复议/u
const DIRECT = /可以自收到[^。]*申请行政复议，也可以自收到[^。]*提起行政诉讼/u

/** Whether the remedies that a letter names are those of the law of its day. (行政复议法第二十二条、第二十三条) */
export function remedyFindings(letter: Letter, content: LetterContent): readonly LetterFinding[] {
  const text = remedyText(content)
  if (!elementsOf(letter).includes('remedies')) {
    return text === ''
      ? []
      : [
          finding(
            '这份文书不是处理决定，不得告知行政复议、行政诉讼的途径',
            'This letter decides nothing and carries no remedies',
          ),
        ]
  }
  // Said already, as missing.
  if (text === '') return []
  return [...wrongOrder(letter, content, text), ...noChannel(content, text)]
}

function remedyText({ blocks }: LetterContent): string {
  return blocks
    .filter(({ carries }) => !carries.includes('feeNotChallengeable'))
    .flatMap(textsOf)
    .filter((text) => FIRST.test(text) || DIRECT.test(text))
    .join('')
}

const orders = {
  reviewFirst: [true, false],
  choice: [false, true],
  mixed: [true, true],
} as const satisfies Readonly<Record<RemedyOrder, readonly [boolean, boolean]>>

const orderWords = {
  reviewFirst: {
    zh: '对不予公开不服的，应当告知先申请行政复议，不得告知可以直接提起行政诉讼（行政复议法第二十三条）',
    en: 'A refusal goes to review first; the letter must not offer a direct suit',
  },
  choice: {
    zh: '应当告知可以申请行政复议，也可以直接提起行政诉讼',
    en: 'The letter has to offer review or a direct suit',
  },
  mixed: {
    zh: '部分公开的，应当分别告知：对不予公开的部分先申请行政复议，对其他部分可以申请行政复议或者提起行政诉讼',
    en: 'A partial disclosure names both: review first for what is withheld, a choice for the rest',
  },
} as const

function wrongOrder(
  letter: Letter,
  content: LetterContent,
  text: string,
): readonly LetterFinding[] {
  const order = orderOf(letter, content)
  const [first, direct] = orders[order]
  if (FIRST.test(text) === first && DIRECT.test(text) === direct) return []
  return [finding(orderWords[order].zh, orderWords[order].en)]
}

/** The order by the letter, by the articles that it cites, and by its day. */
function orderOf(letter: Letter, { blocks, issuedOn }: LetterContent): RemedyOrder {
  const reform = remediesFor({
    reply: { kind: 'refused', ground: 'refusedStateSecret' },
    agencyKind: 'department',
    servedOnline: false,
    issuedOn,
  })
  if (reform.order === 'choice') return 'choice'
  if (letter === 'E03') {
    const cited = blocks.filter(({ carries }) => carries.includes('reasons')).flatMap(textsOf)
    return /第十[四五六]条/u.test(cited.join('')) ? 'mixed' : 'choice'
  }
  const ground = groundKeys.find((key) => outcomeRows[key].letters.some((each) => each === letter))
  return ground && grounds[ground].reviewFirst ? 'reviewFirst' : 'choice'
}

function noChannel(content: LetterContent, text: string): readonly LetterFinding[] {
  const due = remediesFor({
    reply: { kind: 'provided' },
    agencyKind: 'department',
    servedOnline: content.servedOnline,
    issuedOn: content.issuedOn,
  }).mentionsInternetChannel
  if (!due || /行政复议申请可以通过互联网渠道提交：\S/u.test(text)) return []
  return [
    finding(
      '网上送达的，应当一并告知提交行政复议申请的互联网渠道（行政复议法第二十二条）',
      'A letter served online has to name the internet channel for review',
    ),
  ]
}

function finding(zh: string, en: string): LetterFinding {
  return { is: 'wrongRemedy', element: 'remedies', say: { zh, en } }
}
