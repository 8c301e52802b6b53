import type { Outcome } from '../../../law/outcome.ts'
import { printedDay } from '../../../law/day.ts'
import { attachmentsOf, oneLine, paragraph, type LetterBlock } from './content.ts'
import type { Provision, ReplyFacts } from './facts.ts'
import { basisOf } from './ground-wording.ts'
import { reasonsOf, REGULATIONS, sentence, you } from './wording.ts'

type Body = readonly LetterBlock[]

const sentBy = { post: '邮寄', email: '电子邮件', fax: '传真' } as const

/** How, where and when the information is given, and what is attached. (条例第三十六条第（二）项，第四十条) */
export function provisionOf(facts: ReplyFacts): Body {
  const { provision, attachments = [] } = facts
  return [
    ...(provision ? [paragraph(given(provision, you(facts)), ['provision'])] : []),
    ...attachmentsOf(attachments),
  ]
}

function given(provision: Provision, whom: string): string {
  switch (provision.kind) {
    case 'enclosed':
      return `提供方式：上述信息以${provision.form === 'paper' ? '纸质复印件' : '电子文件'}形式，随本答复书一并提供给${whom}。`
    case 'online':
      return `提供方式：${whom}可以自${printedDay(provision.from)}起，通过以下途径获取：${sentence(provision.where)}`
    case 'sent':
      return `提供方式：本机关于${printedDay(provision.on)}通过${sentBy[provision.by]}向${whom}提供上述信息。`
    case 'collect':
    case 'inspect':
      return `提供方式：请${whom}自${printedDay(provision.from)}起${untilOf(provision.until)}，到${oneLine(provision.where)}${provision.kind === 'collect' ? '领取' : '查阅、抄录'}。`
  }
}

function untilOf(until: Parameters<typeof printedDay>[0] | undefined): string {
  return until ? `至${printedDay(until)}止` : ''
}

/** What is given, what is withheld and why, each part for itself. (条例第三十七条) */
export function partialBody(facts: ReplyFacts): Body {
  const parts = facts.withheld ?? []
  return [
    paragraph(
      `经审查，${you(facts)}申请公开的信息中含有不应当公开的内容，但是能够作区分处理。根据${REGULATIONS}第三十六条第（三）项、第三十七条的规定，本机关决定部分公开。`,
      ['legalBasis', 'result'],
    ),
    ...(facts.disclosed?.trim()
      ? [
          { kind: 'heading', text: '一、予以公开的内容', carries: [] } as const,
          paragraph(sentence(facts.disclosed)),
        ]
      : []),
    ...provisionOf(facts).filter(({ kind }) => kind !== 'attachments'),
    ...(parts.length === 0
      ? []
      : [{ kind: 'heading', text: '二、不予公开的内容和理由', carries: [] } as const]),
    ...parts.map(({ ground, what, reasons }, index) =>
      paragraph(
        `${parts.length > 1 ? `${index + 1}.` : ''}${sentence(what)}不予公开的理由：${sentence(reasons)}根据${basisOf(ground, facts.otherLaw)}，对该部分内容不予公开。`,
        ['legalBasis', 'reasons', 'result'],
      ),
    ),
    ...provisionOf(facts).filter(({ kind }) => kind === 'attachments'),
  ]
}

/** A refusal on its ground, and on those beside it. (条例第三十六条第（三）项) */
export function refusalBody(
  facts: ReplyFacts,
  { ground, further = [] }: Extract<Outcome, { kind: 'refused' }>,
): Body {
  const bases = [ground, ...further].map((each) => basisOf(each, facts.otherLaw)).join('，')
  return [
    ...reasonsOf(facts.reasons),
    paragraph(
      `根据${bases}，以及第三十六条第（三）项的规定，本机关决定对${you(facts)}申请公开的信息不予公开。`,
      ['legalBasis', 'result'],
    ),
  ]
}

/** Registers that a law of their own opens to those it names. (条例第三十六条第（七）项) */
export function specialQueryBody(facts: ReplyFacts): Body {
  const law = facts.otherLaw?.trim() ?? ''
  return [
    ...reasonsOf(facts.reasons),
    paragraph(
      `根据${basisOf('refusedSpecialQuery', undefined)}，请${you(facts)}依照${law === '' ? '有关法律、行政法规' : law}的规定办理。`,
      ['legalBasis', 'result'],
    ),
  ]
}
