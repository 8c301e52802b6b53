import { thirdPartyOpinions } from '../../../law/consulted-opinions.ts'
import { printedDay } from '../../../law/day.ts'
import { attachmentsOf, listOf, paragraph, type LetterBlock } from './content.ts'
import type { NoticeFacts } from './facts.ts'
import { clause, openingWithoutName, REGULATIONS, sentence, you } from './wording.ts'

type Body = readonly LetterBlock[]
type FactsOf<Kind extends NoticeFacts['kind']> = Extract<NoticeFacts, { kind: Kind }>

/** A letter to a third party: its fifteen working days, and that silence leaves the decision to the agency. (条例第三十二条) */
export function toThirdParty(facts: FactsOf<'thirdPartyConsultation'>): Body {
  const whom = you(facts)
  return [
    openingWithoutName(facts),
    paragraph(
      `申请公开的下列信息涉及${whom}的合法权益。根据${REGULATIONS}第十五条、第三十二条的规定，现书面征求${whom}是否同意公开的意见：`,
      ['legalBasis'],
    ),
    ...listOf(facts.content, ['consultedContent']),
    paragraph(
      `请${whom}自收到本征求意见书之日起15个工作日内，以书面形式提出是否同意公开的意见；不同意公开的，请说明理由。`,
      ['consulteeBy'],
    ),
    paragraph(
      '逾期未提出意见的，由本机关依照上述条例的规定决定是否公开。不同意公开且有合理理由的，不予公开；本机关认为不公开可能对公共利益造成重大影响的，可以决定予以公开，并将决定公开的政府信息内容和理由书面告知。',
      ['silenceAgencyDecides'],
    ),
    ...attachmentsOf(facts.attachments),
  ]
}

/** A letter to an agency that made the information jointly; its silence is consent. (条例第三十四条) */
export function toCoMaker(facts: FactsOf<'coMakerConsultation'>): Body {
  return [
    openingWithoutName(facts),
    paragraph(
      `申请公开的下列信息由本机关牵头、与你单位共同制作。根据${REGULATIONS}第三十四条的规定，现征求你单位是否同意公开的意见：`,
      ['legalBasis'],
    ),
    ...listOf(facts.content, ['consultedContent']),
    paragraph('请你单位自收到本征求意见书之日起15个工作日内提出意见。', ['consulteeBy']),
    paragraph('逾期未提出意见的，视为同意公开。', ['silenceConsent']),
    ...attachmentsOf(facts.attachments),
  ]
}

/** What will be disclosed and why, told to the third party before it is done. (条例第三十二条) */
export function toBeDisclosed(facts: FactsOf<'disclosureNotice'>): Body {
  const whom = you(facts)
  const said = `本机关就上述申请书面征求了${whom}的意见，${whom}${thirdPartyOpinions[facts.opinion].label}。`
  const content = sentence(facts.content)
  const reasons = sentence(facts.reasons)
  return [
    openingWithoutName(facts),
    paragraph(said, ['procedure']),
    paragraph(`根据${REGULATIONS}第十五条、第三十二条的规定，本机关决定予以公开。`, ['legalBasis']),
    ...(content === '' ? [] : [paragraph(`决定公开的信息内容：${content}`, ['disclosedContent'])]),
    ...(reasons === '' ? [] : [paragraph(`决定公开的理由：${reasons}`, ['disclosureReasons'])]),
    ...(facts.disclosesFrom
      ? [paragraph(`本机关将于${printedDay(facts.disclosesFrom)}起向申请人提供上述信息。`)]
      : []),
  ]
}

/** A request to another agency or a section of this one for help with the search or for its opinion. (条例第四条、第十一条) */
export function toHelper(facts: FactsOf<'assistance'>): Body {
  const basis =
    facts.of === 'agency'
      ? '第十一条关于行政机关公开政府信息涉及其他机关的，应当与有关机关协商、确认的规定'
      : '第四条关于政府信息公开工作机构负责本行政机关政府信息公开日常工作的规定'
  return [
    openingWithoutName(facts),
    paragraph(`根据${REGULATIONS}${basis}，请你单位协助办理以下事项：${sentence(facts.task)}`, [
      'legalBasis',
    ]),
    paragraph(
      `请在${printedDay(facts.by)}前（含当日）将办理结果书面反馈至${clause(facts.office.name)}。`,
    ),
    ...attachmentsOf(facts.attachments),
  ]
}
