import type { LetterElement } from '../../../law/letter-elements.ts'
import type { Outcome } from '../../../law/outcome.ts'
import { printedDay } from '../../../law/day.ts'
import { oneLine, paragraph, type LetterBlock } from './content.ts'
import type { ReplyFacts } from './facts.ts'
import { partialBody, provisionOf, refusalBody, specialQueryBody } from './disclosure-body.ts'
import { clause, FEE_RULES, reasonsOf, REGULATIONS, sentence, you } from './wording.ts'

type Body = readonly LetterBlock[]
type OutcomeOf<Kind extends Outcome['kind']> = Extract<Outcome, { kind: Kind }>

const basisAndResult: readonly LetterElement[] = ['legalBasis', 'result']

/** What a reply decides, on what article, and why. (条例第三十六条至第三十九条) */
export function replyBody(facts: ReplyFacts): Body {
  const { outcome } = facts
  switch (outcome.kind) {
    case 'provided':
      return [
        paragraph(
          `经审查，${you(facts)}申请公开的信息可以公开。根据${REGULATIONS}第三十六条第（二）项的规定，本机关决定予以公开。`,
          basisAndResult,
        ),
        ...provisionOf(facts),
      ]
    case 'alreadyPublic':
      return alreadyPublic(facts, outcome)
    case 'partial':
      return partialBody(facts)
    case 'refused':
      return outcome.ground === 'refusedSpecialQuery'
        ? specialQueryBody(facts)
        : refusalBody(facts, outcome)
    case 'notHeld':
      return notHeld(facts, outcome)
    case 'notOurs':
      return notOurs(facts, outcome)
    case 'petition':
      return petition(facts, outcome)
    case 'repeat':
      return repeat(facts, outcome)
    case 'publication':
      return publication(facts, outcome)
    default:
      return [
        ...reasonsOf(facts.reasons),
        paragraph(plain[outcome.kind](you(facts)), basisAndResult),
      ]
  }
}

type PlainKind =
  | 'needsCreation'
  | 'stillUnclear'
  | 'excessive'
  | 'reconfirmation'
  | 'uncorrected'
  | 'unpaid'
  | 'withdrawn'
  | 'endedOtherwise'

/** Basis and result of the outcomes that know nothing more of their own. */
const plain: Readonly<Record<PlainKind, (you: string) => string>> = {
  needsCreation: (whom) =>
    `根据${REGULATIONS}第三十八条关于行政机关向申请人提供的信息应当是已制作或者获取的政府信息，需要行政机关对现有政府信息进行加工、分析的，行政机关可以不予提供的规定，${whom}申请公开的信息没有现成信息，需要另行制作，本机关决定不予提供。`,
  stillUnclear: (whom) =>
    `根据${REGULATIONS}第二十九条第二款、第三十条的规定，${whom}补正后的申请内容仍不明确，本机关无法据此确定所申请公开的政府信息，无法提供。`,
  excessive: (whom) =>
    `根据${REGULATIONS}第三十五条关于申请人申请公开政府信息的数量、频次明显超过合理范围，行政机关认为申请理由不合理的，告知申请人不予处理的规定，本机关决定对${whom}的申请不予处理。`,
  reconfirmation: (whom) =>
    `根据${REGULATIONS}第二条的规定，政府信息是行政机关在履行行政管理职能过程中制作或者获取的，以一定形式记录、保存的信息。${whom}要求本机关确认或者重新出具已经获取的信息，不属于申请获取政府信息，本机关决定不予处理。`,
  uncorrected: (whom) =>
    `根据${REGULATIONS}第三十条关于申请人无正当理由逾期不补正的，视为放弃申请，行政机关不再处理该政府信息公开申请的规定，本机关对${whom}的申请不再处理。`,
  unpaid: (whom) =>
    `根据${REGULATIONS}第四十二条和${FEE_RULES}（国办函〔2020〕109号）第六条关于申请人逾期未缴纳费用的，视为放弃申请，行政机关不再处理该政府信息公开申请的规定，本机关对${whom}的申请不再处理。`,
  withdrawn: (whom) =>
    `${whom}已经撤回申请。本机关依照${REGULATIONS}第四十五条关于政府信息公开申请登记、审核、办理、答复、归档的规定，决定终结对该申请的办理。`,
  endedOtherwise: () =>
    `本机关依照${REGULATIONS}第四十五条关于政府信息公开申请登记、审核、办理、答复、归档的规定，决定终结对该申请的办理。`,
}

function alreadyPublic(facts: ReplyFacts, outcome: OutcomeOf<'alreadyPublic'>): Body {
  return [
    paragraph(
      `经审查，${you(facts)}申请公开的信息已经主动公开。根据${REGULATIONS}第三十六条第（一）项的规定，现告知获取该政府信息的方式、途径。`,
      basisAndResult,
    ),
    ...(outcome.whereToFind.trim() === ''
      ? []
      : [paragraph(`获取的方式、途径：${sentence(outcome.whereToFind)}`, ['provision'])]),
  ]
}

function notHeld(facts: ReplyFacts, { search }: OutcomeOf<'notHeld'>): Body {
  const words = search.keywords.map((word) => `“${oneLine(word)}”`).join('、')
  const where = search.systems.map(oneLine).join('、')
  return [
    paragraph(
      `${oneLine(search.searchedBy)}于${printedDay(search.searchedOn)}以${words}为检索词，检索了${where}，没有检索到${you(facts)}申请公开的信息。`,
      ['searchRecord'],
      search.keywords.map(oneLine),
    ),
    ...reasonsOf(facts.reasons),
    paragraph(
      `根据${REGULATIONS}第三十六条第（四）项的规定，现告知${you(facts)}：经检索，本机关没有所申请公开的信息，该政府信息不存在。`,
      basisAndResult,
    ),
  ]
}

function notOurs(facts: ReplyFacts, { reason, responsibleAgency }: OutcomeOf<'notOurs'>): Body {
  return [
    ...reasonsOf([sentence(reason), sentence(facts.reasons)].join('')),
    paragraph(
      `根据${REGULATIONS}第三十六条第（五）项的规定，现告知${you(facts)}：所申请公开的信息不属于本机关负责公开。`,
      basisAndResult,
    ),
    ...(responsibleAgency ? [otherAgency(responsibleAgency, '负责公开该政府信息的行政机关')] : []),
  ]
}

/** Another agency, by name and contact. */
export function otherAgency(
  { name, contact }: { readonly name: string; readonly contact: string },
  is: string,
): LetterBlock {
  return paragraph(`${is}：${clause(name)}，联系方式：${sentence(contact)}`, ['responsibleAgency'])
}

function petition(facts: ReplyFacts, { properChannel }: OutcomeOf<'petition'>): Body {
  const channel = properChannel?.trim()
    ? `${you(facts)}可以通过以下渠道提出：${sentence(properChannel)}`
    : ''
  return [
    ...reasonsOf(facts.reasons),
    paragraph(
      `根据${REGULATIONS}第三十九条第一款关于申请人以政府信息公开申请的形式进行信访、投诉、举报等活动，行政机关应当告知申请人不作为政府信息公开申请处理的规定，本机关对该申请不作为政府信息公开申请处理。${channel}`,
      basisAndResult,
    ),
  ]
}

function repeat(facts: ReplyFacts, { earlierReply }: OutcomeOf<'repeat'>): Body {
  return [
    paragraph(
      `${you(facts)}此前申请公开相同的政府信息，本机关已经作出答复，发文字号为${oneLine(earlierReply)}。`,
      ['earlierReply'],
    ),
    ...reasonsOf(facts.reasons),
    paragraph(
      `根据${REGULATIONS}第三十六条第（六）项的规定，本机关决定不予重复处理。`,
      basisAndResult,
    ),
  ]
}

function publication(facts: ReplyFacts, { howToObtain }: OutcomeOf<'publication'>): Body {
  return [
    ...reasonsOf(facts.reasons),
    paragraph(
      `根据${REGULATIONS}第三十九条第二款的规定，${you(facts)}要求提供的是政府公报、报刊、书籍等公开出版物，本机关不予处理。`,
      basisAndResult,
    ),
    ...(howToObtain?.trim()
      ? [paragraph(`获取的途径：${sentence(howToObtain)}`, ['provision'])]
      : []),
  ]
}
