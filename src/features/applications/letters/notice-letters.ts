import { printedDay } from '../../../law/day.ts'
import { toBeDisclosed, toCoMaker, toHelper, toThirdParty } from './consultation-body.ts'
import { listOf, paragraph, type LetterBlock } from './content.ts'
import type { NoticeFacts } from './facts.ts'
import { feeBody } from './fee-body.ts'
import { remediesOf } from './remedies-block.ts'
import { procedureOf } from './procedure.ts'
import { clause, opening, reasonsOf, REGULATIONS, sentence, you } from './wording.ts'

type Body = readonly LetterBlock[]
type FactsOf<Kind extends NoticeFacts['kind']> = Extract<NoticeFacts, { kind: Kind }>

/** What a notice on the way tells. (条例第三十条至第三十五条、第四十二条) */
export function noticeBody(facts: NoticeFacts): Body {
  switch (facts.kind) {
    case 'clarification':
      return clarification(facts)
    case 'reasonsAsked':
      return reasonsAsked(facts)
    case 'extension':
      return extension(facts)
    case 'reasonableDelay':
      return reasonableDelay(facts)
    case 'feeNotice':
      return feeBody(facts)
    case 'consultationNotice':
      return consultationNotice(facts)
    case 'disclosureNotice':
      return [
        ...toBeDisclosed(facts),
        ...remediesOf(facts, { kind: 'objectionOverridden' }, '告知'),
      ]
    case 'thirdPartyConsultation':
      return toThirdParty(facts)
    case 'coMakerConsultation':
      return toCoMaker(facts)
    case 'assistance':
      return toHelper(facts)
  }
}

function clarification(facts: FactsOf<'clarification'>): Body {
  return [
    opening(facts),
    paragraph(
      `经审查，${you(facts)}的申请内容不明确。根据${REGULATIONS}第二十九条、第三十条的规定，现一次性告知${you(facts)}需要补正的事项：`,
      ['legalBasis'],
    ),
    ...listOf(facts.items, ['clarificationItems']),
    paragraph(
      `请${you(facts)}在${printedDay(facts.by)}前（含当日）补正，并将补正材料提交至：${clause(facts.office.address)}，${clause(facts.office.name)}。`,
      ['clarificationBy'],
    ),
    paragraph(
      '无正当理由逾期不补正的，视为放弃申请，本机关不再处理该政府信息公开申请。按期补正的，答复期限自本机关收到补正的申请之日起计算。',
      ['clarificationConsequence'],
    ),
  ]
}

function reasonsAsked(facts: FactsOf<'reasonsAsked'>): Body {
  return [
    opening(facts),
    paragraph(
      `${sentence(facts.found)}根据${REGULATIONS}第三十五条的规定，申请人申请公开政府信息的数量、频次明显超过合理范围，行政机关可以要求申请人说明理由。`,
      ['legalBasis'],
    ),
    paragraph(
      `请${you(facts)}在${printedDay(facts.by)}前（含当日）向本机关书面说明申请公开上述政府信息的理由。`,
      ['reasonsAsked'],
    ),
    paragraph(
      `本机关认为申请理由不合理的，将告知${you(facts)}不予处理；认为申请理由合理，但是无法在法定期限内答复的，可以确定延迟答复的合理期限并告知${you(facts)}。`,
    ),
  ]
}

function extension(facts: FactsOf<'extension'>): Body {
  const approved = facts.approvedOn
    ? [
        paragraph(
          `延期答复已于${printedDay(facts.approvedOn)}经本机关政府信息公开工作机构负责人同意。`,
          ['officeHeadApproval'],
        ),
      ]
    : []
  return [
    opening(facts),
    ...procedureOf(facts),
    ...(facts.reason.trim() === ''
      ? []
      : [
          paragraph(`因${clause(facts.reason)}，本机关不能在法定期限内作出答复。`, [
            'extensionReason',
          ]),
        ]),
    ...approved,
    paragraph(
      `根据${REGULATIONS}第三十三条第二款的规定，答复期限延长${facts.workingDays}个工作日，本机关将在${printedDay(facts.newDueOn)}前（含当日）作出答复。`,
      ['legalBasis', 'newDueOn'],
    ),
  ]
}

function reasonableDelay(facts: FactsOf<'reasonableDelay'>): Body {
  return [
    opening(facts),
    ...procedureOf(facts),
    ...reasonsOf(facts.reasons),
    paragraph(
      `本机关认为${you(facts)}说明的理由合理，但是无法在${REGULATIONS}第三十三条规定的期限内答复。根据第三十五条的规定，本机关确定延迟答复，将在${printedDay(facts.newDueOn)}前（含当日）作出答复。`,
      ['legalBasis', 'newDueOn'],
    ),
  ]
}

const consultedAs = {
  thirdParty: {
    because: '你申请公开的信息涉及第三方合法权益',
    article: '第三十二条、第三十三条第三款',
    whom: '第三方',
  },
  coMaker: {
    because: '你申请公开的信息由两个以上行政机关共同制作',
    article: '第三十四条、第三十三条第三款',
    whom: '共同制作机关',
  },
  agency: {
    because: '你申请公开的信息涉及其他行政机关',
    article: '第十一条、第三十三条第三款',
    whom: '有关行政机关',
  },
} as const

function consultationNotice(facts: FactsOf<'consultationNotice'>): Body {
  const { because, article, whom } = consultedAs[facts.consulted]
  return [
    opening(facts),
    paragraph(
      `${because.replace('你', you(facts))}，本机关于${printedDay(facts.sentOn)}书面征求${whom}的意见。`,
      ['procedure'],
    ),
    paragraph(
      `根据${REGULATIONS}${article}的规定，征求意见所需时间不计算在答复期限内。征求意见结束后，本机关将依法作出答复。`,
      ['legalBasis'],
    ),
  ]
}
