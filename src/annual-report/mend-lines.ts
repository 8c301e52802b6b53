import type { DocumentLine } from '../documents/document-line.ts'

/** Radicals that fonts of PDF printers put for whole characters, and that have no compatibility form. */
const radicals: Readonly<Record<string, string>> = {
  '⺠': '民',
  '⺟': '母',
  '⺫': '目',
  '⻄': '西',
  '⻅': '见',
  '⻆': '角',
  '⻉': '贝',
  '⻋': '车',
  '⻓': '长',
  '⻔': '门',
  '⻘': '青',
  '⻚': '页',
  '⻛': '风',
  '⻜': '飞',
  '⻝': '食',
  '⻢': '马',
  '⻣': '骨',
  '⻤': '鬼',
  '⻥': '鱼',
  '⻦': '鸟',
  '⻨': '麦',
  '⻩': '黄',
  '⻬': '齐',
  '⻰': '龙',
}

/** What a converter of scripts leaves behind a character: `發(fā)`. */
const INJECTED = /(?<=\p{Script=Han})[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}[)）]/gu
const TONE = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/u

/**
 * Undoes what machines did to the letters of a report on its way, without which no label is known:
 * radicals for characters (Chrome and Skia print so), and readings put behind converted characters.
 */
export function mended(lines: readonly DocumentLine[]): readonly DocumentLine[] {
  const injected = lines.some(({ text }) => TONE.test(text) && hasInjection(text))
  return lines.map((line) => {
    const text = injected ? line.text.replaceAll(INJECTED, '') : line.text
    const whole = text.replaceAll(/[\u2E80-\u2FDF\uF900-\uFAFF]/gu, characterOf)
    return whole === line.text ? line : { ...line, text: whole }
  })
}

function hasInjection(text: string): boolean {
  return (text.match(INJECTED) ?? []).some((found) => TONE.test(found))
}

function characterOf(radical: string): string {
  return radicals[radical] ?? radical.normalize('NFKC')
}
