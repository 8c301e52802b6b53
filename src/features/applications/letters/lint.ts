import { parseDocumentNumber } from '../../../law/document-number.ts'
import { day, printedDay } from '../../../law/day.ts'
import { letterElements } from '../../../law/letter-elements.ts'
import { letters, missingElements, type Letter } from '../../../law/letters.ts'
import { textsOf, type LetterBlock, type LetterContent } from './content.ts'
import { carriedElements } from './evidence.ts'
import type { LetterFinding } from './finding.ts'
import { remedyFindings } from './lint-remedies.ts'

/**
 * What is wrong with a letter as it is written; empty when it may go out. It reads the words, not only
 * what the blocks say of themselves. (条例第三十条至第四十四条，行政复议法第二十三条，GB/T 9704-2012)
 */
export function lintLetter(letter: Letter, content: LetterContent): readonly LetterFinding[] {
  return [
    ...missing(letter, content),
    ...wrongTitle(letter, content),
    ...content.blocks.flatMap((block) => [
      ...emptiness(block),
      ...wrongNumber(block),
      ...wrongDates(block, content),
      ...placeholders(block),
      ...unprintable(block),
    ]),
    ...remedyFindings(letter, content),
    ...otherLaw(letter, content),
  ]
}

function missing(letter: Letter, content: LetterContent): readonly LetterFinding[] {
  return missingElements(letter, carriedElements(content)).map((element) => {
    const { label, english, article } = letterElements[element]
    const where =
      element === 'remedies'
        ? '，请在机关设置中填写行政复议机关、有管辖权的人民法院；网上送达的，还要填写提交行政复议申请的互联网渠道'
        : '，请补充后再生成'
    return {
      is: 'missing',
      element,
      say: {
        zh: `文书缺少${label}（${article}）${where}`,
        en: `The letter lacks: ${english}`,
      },
    }
  })
}

function wrongTitle(letter: Letter, { blocks }: LetterContent): readonly LetterFinding[] {
  const { title } = letters[letter]
  const wrong = blocks.some((block) => block.kind === 'title' && block.text !== title)
  if (!wrong) return []
  const say = { zh: `标题应为“${title}”`, en: `The title has to be “${title}”` }
  return [{ is: 'wrongTitle', element: 'title', say }]
}

function emptiness(block: LetterBlock): readonly LetterFinding[] {
  const texts = textsOf(block)
  const blankField =
    block.kind === 'form' &&
    block.rows.flat().some((field) => 'value' in field && field.value.trim() === '')
  if (texts.length > 0 && texts.every((text) => text.trim() !== '') && !blankField) return []
  const say = {
    zh: '文书中有空白的段落或者栏目，请补充内容或者删去',
    en: 'A paragraph or field of the letter is empty',
  }
  return [{ is: 'empty', say }]
}

function wrongNumber(block: LetterBlock): readonly LetterFinding[] {
  const text = numberIn(block)
  if (text === undefined || parseDocumentNumber(text)) return []
  const say = {
    zh: `“${text}”不是规范的发文字号：年份用六角括号〔〕括入并写全，序号不加“第”、不编虚位，如东审政公开〔2026〕7号`,
    en: `“${text}” has not the prescribed form of a document number`,
  }
  return [{ is: 'wrongNumber', element: 'documentNumber', say }]
}

function numberIn(block: LetterBlock): string | undefined {
  if (block.kind === 'documentNumber') return block.text
  if (block.kind !== 'form') return undefined
  const field = block.rows.flat().find(({ label }) => label === '发文字号')
  return field && 'value' in field ? field.value : undefined
}

/** A day in figures with hyphens, slashes, points or zeros, or in Chinese numerals. */
const MISPRINTED =
  /(?:19|20)\d{2}(?:[-/.]\d{1,2}[-/.]\d{1,2}|年(?:0\d?月|\d{1,2}月0\d?日))|二[〇○零]\S{2}年\S{1,2}月\S{1,3}日/u

function wrongDates(block: LetterBlock, { issuedOn }: LetterContent): readonly LetterFinding[] {
  const ours = withoutQuotes(block)
  const misprint = MISPRINTED.exec(ours)?.[0]
  const signed = block.kind === 'signature' && block.date !== printedDay(day(issuedOn))
  if (misprint === undefined && !signed) return []
  const text = misprint ?? (block.kind === 'signature' ? block.date : '')
  const say = {
    zh: `日期“${text}”应当用阿拉伯数字写全年、月、日，月、日不编虚位，如2026年3月2日`,
    en: `The date “${text}” has to be printed like 2026年3月2日`,
  }
  return [{ is: 'wrongDate', ...(signed && { element: 'issuedOn' as const }), say }]
}

/** What a template or a hurried clerk leaves behind. */
const PLACEHOLDER =
  /\{\{|\}\}|\$\{|undefined|\[object|NaN|[×ｘ✕]{2,}|[xX]{2,}|_{2,}|＿{2,}|【\s*】|〔\s*〕|[（(]\s*[）)]|“\s*”|待填|此处填写|TODO/u

function placeholders(block: LetterBlock): readonly LetterFinding[] {
  const found = PLACEHOLDER.exec(withoutQuotes(block))?.[0]
  if (found === undefined) return []
  const say = {
    zh: `文书中留有没有填写的“${found}”，请填写或者删去`,
    en: `The letter still holds the placeholder “${found}”`,
  }
  return [{ is: 'placeholder', say }]
}

/** Control characters, halves of characters, and marks that turn the direction of a line. */
const UNPRINTABLE =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\p{Cs}\p{Noncharacter_Code_Point}]/u

function unprintable(block: LetterBlock): readonly LetterFinding[] {
  const found = UNPRINTABLE.exec(textsOf(block).join(''))?.[0]
  if (found === undefined) return []
  const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  const say = {
    zh: `文书中有不能印出的字符（U+${code}），请删去这个看不见的字符后重新输入`,
    en: `The letter holds the character U+${code}, which cannot be printed`,
  }
  return [{ is: 'unprintable', say }]
}

/** Some grounds rest on a law besides the Regulations; without its name they are no reason. */
function otherLaw(letter: Letter, { blocks }: LetterContent): readonly LetterFinding[] {
  if (letter !== 'E05' && letter !== 'E11') return []
  const laws = blocks
    .filter(({ carries }) => carries.includes('legalBasis'))
    .flatMap((block) => withoutQuotes(block).match(/《[^《》]+》/gu) ?? [])
  if (laws.some((law) => law !== '《中华人民共和国政府信息公开条例》')) return []
  const say = {
    zh: '请写明禁止公开或者规定查询办法的法律、行政法规的名称和条款',
    en: 'Name the law that forbids disclosure, or that governs access, and its article',
  }
  return [{ is: 'otherLaw', element: 'legalBasis', say }]
}

/** The words of the agency alone. What another wrote keeps a mark in its place. */
function withoutQuotes(block: LetterBlock): string {
  const quoted = (block.quoted ?? []).filter((text) => text !== '')
  return textsOf(block)
    .map((text) => quoted.reduce((rest, quote) => rest.replaceAll(quote, '…'), text))
    .join('\n')
}
