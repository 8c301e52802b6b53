import { thirdPartyOpinions, type ThirdPartyOpinion } from '../../../law/consulted-opinions.ts'
import { printedDay } from '../../../law/day.ts'
import { paragraph, type LetterBlock } from './content.ts'
import type { DossierFacts, Procedure } from './facts.ts'
import { you } from './wording.ts'

type Told = (procedure: Procedure, you: string) => string | undefined

/** What happened on the way, in the order of the law; nothing where nothing did. (条例第三十条、第三十二条至第三十五条、第四十二条) */
export function procedureOf(facts: DossierFacts): readonly LetterBlock[] {
  const sentences = told.flatMap((tell) => tell(facts.procedure, you(facts)) ?? [])
  return sentences.length === 0 ? [] : [paragraph(sentences.join(''), ['procedure'])]
}

const told: readonly Told[] = [clarification, reasonsAsked, thirdParties, agencies, extension, fee]

function clarification({ clarification: it }: Procedure, whom: string): string | undefined {
  if (!it) return undefined
  const asked = `因申请内容不明确，本机关于${printedDay(it.requestedOn)}一次性告知${whom}在${printedDay(it.by)}前（含当日）补正。`
  if (!it.receivedOn) return `${asked}期限届满，本机关没有收到补正材料。`
  return `${asked}本机关于${printedDay(it.receivedOn)}收到补正后的申请，答复期限自该日起计算。`
}

function reasonsAsked({ reasonsAsked: it }: Procedure, whom: string): string | undefined {
  if (!it) return undefined
  const asked = `因申请公开政府信息的数量、频次明显超过合理范围，本机关于${printedDay(it.on)}要求${whom}说明理由。`
  return it.explainedOn
    ? `${asked}${whom}于${printedDay(it.explainedOn)}作了说明。`
    : `${asked}${whom}没有说明理由。`
}

function thirdParties({ thirdParties: all }: Procedure): string | undefined {
  if (!all?.length) return undefined
  const said = [...new Set(all)].map((it) => `有第三方${opinionOf(it)}`).join('，')
  const one = all.length === 1 ? `第三方${all.map(opinionOf).join('')}` : said
  return `因申请公开的信息涉及第三方合法权益，本机关书面征求了第三方的意见，${one}。征求意见所需时间不计算在答复期限内。`
}

function opinionOf(said: ThirdPartyOpinion | 'awaited'): string {
  return said === 'awaited' ? '尚未答复' : thirdPartyOpinions[said].label
}

const agencyOpinions = {
  agrees: '同意公开',
  objects: '不同意公开',
  silent: '逾期未提出意见',
  awaited: '尚未答复',
} as const

function agencies({ agencies: all }: Procedure): string | undefined {
  if (!all?.length) return undefined
  const said = [...new Set(all)].map((it) => agencyOpinions[it])
  const one =
    all.length === 1 ? `被征求意见机关${said.join('')}` : said.map((it) => `有机关${it}`).join('，')
  return `本机关征求了其他有关机关的意见，${one}。征求意见所需时间不计算在答复期限内。`
}

function extension({ extension: it }: Procedure, whom: string): string | undefined {
  if (!it) return undefined
  return `本机关于${printedDay(it.noticedOn)}告知${whom}延期答复，延期后的答复期限至${printedDay(it.dueOn)}。`
}

function fee({ fee: it }: Procedure, whom: string): string | undefined {
  if (!it) return undefined
  const asked = `本机关于${printedDay(it.noticedOn)}通知${whom}在${printedDay(it.by)}前（含当日）缴纳信息处理费${it.amount}元。`
  return it.paidOn
    ? `${asked}${whom}于${printedDay(it.paidOn)}缴清费用。`
    : `${asked}期限届满，${whom}没有缴纳。`
}
