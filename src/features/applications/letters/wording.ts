import { printedDay } from '../../../law/day.ts'
import type { DocumentNumber } from '../../../law/document-number.ts'
import { letters, type Letter } from '../../../law/letters.ts'
import { channels, type Channel } from '../../../law/receipt.ts'
import { oneLine, paragraph, type LetterBlock } from './content.ts'
import type { DossierFacts } from './facts.ts'

/** The Regulations by their full name, at the first place where a letter cites them. */
export const REGULATIONS = '《中华人民共和国政府信息公开条例》'
export const FEE_RULES = '《政府信息公开信息处理费管理办法》'

/** How an application came, as a letter says it. */
export const cameBy: Readonly<Record<Channel, string>> = {
  online: '通过互联网提交',
  counter: '当面提交',
  oral: '口头提出、由本机关代为填写',
  signedPost: '通过挂号信或者特快专递寄送',
  ordinaryPost: '通过平常信函寄送',
  fax: '通过传真提交',
  email: '通过电子邮件提交',
}

/** How a letter addresses whom it goes to. */
export function you(facts: DossierFacts): string {
  return facts.addresseeIs === 'person' ? '你' : '你单位'
}

/** A document number as printed; its form is for the linter. */
export function printedNumber({ series, year, number }: DocumentNumber): string {
  return `${series}〔${year}〕${number}号`
}

export function titleOf(letter: Letter): LetterBlock {
  return { kind: 'title', text: letters[letter].title, carries: ['title'] }
}

/** What stands above the text: number, title, addressee. */
export function head(
  letter: Letter,
  facts: DossierFacts & { readonly documentNumber: DocumentNumber },
): readonly LetterBlock[] {
  const number: LetterBlock = {
    kind: 'documentNumber',
    text: printedNumber(facts.documentNumber),
    carries: ['documentNumber'],
  }
  return [number, titleOf(letter), addresseeOf(facts)]
}

export function addresseeOf(facts: DossierFacts): LetterBlock {
  const name = oneLine(facts.addressee)
  return { kind: 'addressee', text: `${name}：`, carries: ['addressee'], quoted: [name] }
}

/** What stands below the text: agency, day, the place of the seal, the contact. */
export function foot(facts: DossierFacts): readonly LetterBlock[] {
  return [
    {
      kind: 'signature',
      agency: facts.agency,
      date: printedDay(facts.issuedOn),
      sealed: true,
      carries: ['signature', 'issuedOn', 'seal'],
    },
    contactOf(facts),
  ]
}

export function contactOf({ office }: DossierFacts): LetterBlock {
  const text = `（联系单位：${office.name}；地址：${office.address}；电话：${office.phone}；办公时间：${office.hours}）`
  return { kind: 'contact', text, carries: ['contact'] }
}

/** When and how the application came, and what it asks for. (条例第二十九条、第三十一条) */
export function opening(facts: DossierFacts, thing = '政府信息公开申请'): LetterBlock {
  const request = oneLine(facts.request)
  const number = facts.dossierNumber === '' ? '' : `（登记编号：${facts.dossierNumber}）`
  const asked = `${you(facts)}${cameBy[facts.channel]}的${thing}${number}`
  // These count from the day on which both sides confirm, not from the day they came.
  const came =
    channels[facts.channel].countsFrom === 'confirmation'
      ? `${asked}，经双方确认，收到申请之日为${printedDay(facts.receivedOn)}。`
      : `本机关于${printedDay(facts.receivedOn)}收到${asked}。`
  return paragraph(
    `${came}${you(facts)}提出的申请内容为：“${request}”。`,
    ['receipt', 'request'],
    [request],
  )
}

/** The request as a third party or another agency may see it: without who asked. (条例第三十二条) */
export function openingWithoutName(facts: DossierFacts): LetterBlock {
  const request = oneLine(facts.request)
  return paragraph(
    `本机关于${printedDay(facts.receivedOn)}收到一件政府信息公开申请，申请内容为：“${request}”。`,
    ['request'],
    [request],
  )
}

/** A sentence with its full stop, and only one. */
export function sentence(text: string): string {
  const line = oneLine(text)
  return /[。！？；]$/u.test(line) || line === '' ? line : `${line}。`
}

/** A text without a stop at its end, to go on after it. */
export function clause(text: string): string {
  return oneLine(text).replace(/[。；，,;.]+$/u, '')
}

/** What was found and why it leads to the result, where the facts say so. (条例第三十六条) */
export function reasonsOf(facts: string): readonly LetterBlock[] {
  const reasons = sentence(facts)
  return reasons === '' ? [] : [paragraph(`事实和理由：${reasons}`, ['reasons'])]
}
