import { AlignmentType, LineRuleType, type IStylesOptions } from 'docx'

/** A page of 22 lines has a line every 28.95 points, in twentieths of a point. (GB/T 9704-2012, 5.2.3) */
export const LINE_PITCH = 579
/** Narrower by so many twentieths of a point a character: 156 mm hold 28 of 三号, with 4 only 27. */
const CHARACTER_SPACING = -5
/** Two characters, in twentieths of a point. */
const INDENT = 630

/** 三号, 二号, 四号, 五号 in half points. */
const BODY = 32
const TITLE = 44
const PAGE_NUMBER = 28
export const TABLE_POINTS = 10.5

export const TABLE_STYLE = 'ReportTable'

/** Chinese in the face that the standard names, letters and figures in Times New Roman. */
export function face(eastAsia: string) {
  const latin = 'Times New Roman'
  return { ascii: latin, hAnsi: latin, cs: latin, eastAsia, hint: 'eastAsia' }
}

const line = { line: LINE_PITCH, lineRule: LineRuleType.EXACT, before: 0, after: 0 }
const onGrid = { size: BODY, characterSpacing: CHARACTER_SPACING }
const black = '000000'

/** The faces and sizes of an official document; the office may change them in Word as styles. (GB/T 9704-2012, 7.3) */
export const docxStyles: IStylesOptions = {
  default: {
    document: {
      run: {
        font: face('仿宋_GB2312'),
        size: BODY,
        language: { value: 'zh-CN', eastAsia: 'zh-CN' },
      },
      paragraph: { spacing: line, alignment: AlignmentType.BOTH },
    },
    title: {
      run: { font: face('方正小标宋简体'), size: TITLE, color: black },
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { ...line, line: 680, before: LINE_PITCH },
      },
    },
    heading1: {
      run: { ...onGrid, font: face('黑体'), bold: false, color: black },
      paragraph: { indent: { firstLine: INDENT }, spacing: line, keepNext: true },
    },
    heading2: {
      run: { ...onGrid, font: face('楷体_GB2312'), bold: false, color: black },
      paragraph: { indent: { firstLine: INDENT }, spacing: line, keepNext: true },
    },
  },
  paragraphStyles: [
    {
      id: 'ReportText',
      name: '正文段落',
      quickFormat: true,
      run: onGrid,
      paragraph: { indent: { firstLine: INDENT }, spacing: line },
    },
    {
      id: 'ReportNote',
      name: '标题下说明',
      run: { ...onGrid, font: face('楷体_GB2312') },
      paragraph: { alignment: AlignmentType.CENTER, spacing: line },
    },
    {
      id: TABLE_STYLE,
      name: '表格文字',
      run: { font: face('宋体'), size: TABLE_POINTS * 2 },
      paragraph: { spacing: { line: 250, lineRule: LineRuleType.EXACT } },
    },
    {
      id: 'ReportPageNumber',
      name: '页码',
      run: { font: face('宋体'), size: PAGE_NUMBER },
    },
  ],
}
