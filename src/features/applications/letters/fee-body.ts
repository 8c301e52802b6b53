import { feeForApplication, type Fee, type FeeTier } from '../../../law/processing-fee.ts'
import { listOf, paragraph, type LetterBlock } from './content.ts'
import type { NoticeFacts } from './facts.ts'
import { FEE_RULES, opening, REGULATIONS, sentence, you } from './wording.ts'

const ways = {
  byItem: { label: '按件计收', unit: '件', article: '第三条、第四条' },
  byPage: { label: '按量计收', unit: '页', article: '第三条、第五条' },
} as const

/** A fee notice: basis, rate, amount, way and period to pay, and what follows. (国办函〔2020〕109号第六条、第七条) */
export function feeBody(
  facts: Extract<NoticeFacts, { kind: 'feeNotice' }>,
): readonly LetterBlock[] {
  const whom = you(facts)
  const { label, unit, article } = ways[facts.basis.kind]
  const fee = feeForApplication(facts.basis, facts.receivedOn)
  return [
    opening(facts),
    paragraph(
      `${sentence(facts.found)}根据${REGULATIONS}第四十二条和${FEE_RULES}（国办函〔2020〕109号）${article}的规定，本机关对该申请${label}信息处理费。`,
      ['legalBasis', 'feeBasis'],
    ),
    paragraph('收费标准和计算：'),
    ...listOf(tiersOf(fee, unit), ['feeStandard']),
    paragraph(`收费金额共计${fee.total}元。`, ['feeAmount']),
    ...(facts.howToPay.trim() === ''
      ? []
      : [paragraph(`缴费方式：${sentence(facts.howToPay)}`, ['feePayment'])]),
    paragraph(
      `请${whom}在收到本通知书次日起20个工作日内缴纳费用。逾期未缴纳的，视为放弃申请，本机关不再处理该政府信息公开申请。`,
      ['feePayBy', 'feeConsequence'],
    ),
    paragraph(`按期缴清费用的，办理期限自${whom}缴清费用次日起重新计算。`),
    paragraph(
      `对收取信息处理费的决定不能单独申请行政复议或者提起行政诉讼。缴费期满后，对本机关不再处理申请的行为不服的，可以依法申请行政复议或者提起行政诉讼。`,
      ['feeNotChallengeable'],
    ),
  ]
}

function tiersOf({ tiers }: Fee, unit: string): readonly string[] {
  return tiers.map(
    (tier) =>
      `第${reach(tier)}${unit}：每${unit}${tier.each}元，共${tier.units}${unit}，${tier.amount}元`,
  )
}

function reach({ from, to }: FeeTier): string {
  return to === null ? `${from}及以上` : `${from}至${to}`
}
