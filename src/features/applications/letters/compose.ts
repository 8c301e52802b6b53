import { printedDay } from '../../../law/day.ts'
import { letters, type Letter } from '../../../law/letters.ts'
import { letterOf } from '../../../law/outcome.ts'
import { paragraph, type LetterBlock, type LetterContent } from './content.ts'
import type { CorrectionFacts, LetterFacts, ReplyFacts, SuggestionFacts } from './facts.ts'
import { formBlocks } from './form-letters.ts'
import { noticeBody } from './notice-letters.ts'
import { procedureOf } from './procedure.ts'
import { remediesOf } from './remedies-block.ts'
import { otherAgency, replyBody } from './reply-body.ts'
import { foot, head, opening, reasonsOf, REGULATIONS, sentence, you } from './wording.ts'

const codes = {
  registerSheet: 'D01',
  receipt: 'D02',
  clarification: 'D03',
  reasonsAsked: 'D04',
  extension: 'D05',
  thirdPartyConsultation: 'D06',
  consultationAnswer: 'D07',
  consultationNotice: 'D08',
  disclosureNotice: 'D09',
  coMakerConsultation: 'D10',
  assistance: 'D11',
  feeNotice: 'D12',
  reasonableDelay: 'D13',
  serviceProof: 'D14',
  reviewSlip: 'D15',
  correction: 'E24',
  suggestion: 'E25',
} as const satisfies Readonly<Record<Exclude<LetterFacts['kind'], 'reply'>, Letter>>

/** Which letter of the catalogue the facts make; a reply has that of its outcome. (条例第三十六条) */
export function letterFor(facts: LetterFacts): Letter {
  return facts.kind === 'reply' ? letterOf(facts.outcome) : codes[facts.kind]
}

/**
 * A letter from its facts, whole and in order. It says nothing that the facts do not hold: what is
 * not there is left out, and `lintLetter` tells what is then missing. (条例第三十条至第四十四条)
 */
export function composeLetter(facts: LetterFacts): LetterContent {
  const { agency, issuedOn, servedOnline } = facts
  return { letter: letterFor(facts), agency, issuedOn, servedOnline, blocks: blocksOf(facts) }
}

function blocksOf(facts: LetterFacts): readonly LetterBlock[] {
  switch (facts.kind) {
    case 'registerSheet':
    case 'receipt':
    case 'consultationAnswer':
    case 'serviceProof':
    case 'reviewSlip':
      return formBlocks(facts)
    case 'reply':
      return [...head(letterFor(facts), facts), ...reply(facts), ...foot(facts)]
    case 'correction':
      return [...head('E24', facts), ...correction(facts), ...foot(facts)]
    case 'suggestion':
      return [...head('E25', facts), ...suggestion(facts), ...foot(facts)]
    default:
      return [...head(letterFor(facts), facts), ...noticeBody(facts), ...foot(facts)]
  }
}

function reply(facts: ReplyFacts): readonly LetterBlock[] {
  const body = replyBody(facts)
  return [
    opening(facts),
    ...procedureOf(facts),
    ...body.filter((block) => !isAttached(block)),
    ...remediesOf(facts, facts.outcome, calledIn(facts)),
    ...body.filter(isAttached),
  ]
}

function isAttached({ kind }: LetterBlock): boolean {
  return kind === 'attachments'
}

/** What a letter calls itself: 答复, or 告知 where its title says so. */
function calledIn(facts: ReplyFacts): '答复' | '告知' {
  return letters[letterFor(facts)].title.endsWith('告知书') ? '告知' : '答复'
}

const corrections = {
  corrected: (whom: string) => `经审核，${whom}的申请属实，本机关已经予以更正。`,
  notCorrected: (whom: string) => `经审核，本机关决定对${whom}申请更正的信息不予更正。`,
  transferred: () => '该事项不属于本机关职能范围，本机关已经转送有权更正的行政机关处理。',
} as const

function correction(facts: CorrectionFacts): readonly LetterBlock[] {
  return [
    opening(facts, '政府信息更正申请'),
    ...procedureOf(facts),
    ...reasonsOf(facts.reasons),
    paragraph(
      `根据${REGULATIONS}第四十一条的规定，现答复如下：${corrections[facts.result](you(facts))}`,
      ['legalBasis', 'result'],
    ),
    ...(facts.transferredTo ? [otherAgency(facts.transferredTo, '有权更正的行政机关')] : []),
    ...remediesOf(facts, { kind: 'recordCorrection' }, '答复'),
  ]
}

function suggestion(facts: SuggestionFacts): readonly LetterBlock[] {
  return [
    opening(facts, '将有关政府信息纳入主动公开范围的建议'),
    ...procedureOf(facts),
    ...reasonsOf(facts.reasons),
    paragraph(
      `根据${REGULATIONS}第四十四条第二款的规定，${facts.result === 'takenUp' ? '本机关审核认为该信息属于主动公开范围，决定予以主动公开' : '本机关审核认为该信息不属于主动公开范围，不予主动公开'}。`,
      ['legalBasis', 'result'],
    ),
    ...published(facts),
  ]
}

function published({ published: it }: SuggestionFacts): readonly LetterBlock[] {
  if (!it) return []
  return [
    paragraph(`该信息已于${printedDay(it.on)}公开，可以通过以下途径查阅：${sentence(it.where)}`),
  ]
}
