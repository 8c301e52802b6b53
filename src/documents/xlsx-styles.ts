/** What a cell of a sheet is: it decides font, frame and place. */
export type SheetStyle =
  | 'title'
  | 'note'
  | 'heading'
  | 'paragraph'
  | 'head'
  | 'group'
  | 'label'
  | 'figure'

type Format = {
  readonly font: keyof typeof fonts
  readonly framed: boolean
  readonly shaded?: boolean
  readonly horizontal: 'left' | 'center'
}

const fonts = {
  text: '<sz val="11"/><name val="宋体"/><charset val="134"/>',
  bold: '<b/><sz val="11"/><name val="宋体"/><charset val="134"/>',
  title: '<b/><sz val="16"/><name val="宋体"/><charset val="134"/>',
} as const

const formats: Readonly<Record<SheetStyle, Format>> = {
  title: { font: 'title', framed: false, horizontal: 'center' },
  note: { font: 'text', framed: false, horizontal: 'center' },
  heading: { font: 'bold', framed: false, horizontal: 'left' },
  paragraph: { font: 'text', framed: false, horizontal: 'left' },
  head: { font: 'text', framed: true, shaded: true, horizontal: 'center' },
  group: { font: 'text', framed: true, horizontal: 'center' },
  label: { font: 'text', framed: true, horizontal: 'left' },
  figure: { font: 'text', framed: true, horizontal: 'center' },
}

const styles = Object.keys(formats)

/** The number under which a cell names its style. Style 0 is that of an empty sheet. */
export function styleNumber(style: SheetStyle): number {
  return styles.indexOf(style) + 1
}

/** The part `xl/styles.xml`. (ECMA-376 Part 1, 18.8) */
export function stylesXml(): string {
  const fontNames = Object.keys(fonts)
  const edges = ['left', 'right', 'top', 'bottom']
  const frame = edges.map((edge) => `<${edge} style="thin"><color auto="1"/></${edge}>`).join('')
  const plain = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
  const own = Object.values(formats).map((format) => {
    const font = fontNames.indexOf(format.font)
    const fill = format.shaded === true ? 2 : 0
    const border = format.framed ? 1 : 0
    return `<xf numFmtId="0" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"${textOnly(format)}>${alignment(format)}</xf>`
  })
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<fonts count="${fontNames.length}">${Object.values(fonts)
      .map((font) => `<font>${font}</font>`)
      .join('')}</fonts>`,
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
    '<fill><patternFill patternType="solid"><fgColor rgb="FFE4ECF5"/><bgColor indexed="64"/></patternFill></fill></fills>',
    `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${frame}<diagonal/></border></borders>`,
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${own.length + 1}">${plain}${own.join('')}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    '</styleSheet>',
  ].join('')
}

function alignment({ horizontal, font, framed }: Format): string {
  const vertical = framed || font === 'title' ? 'center' : 'top'
  return `<alignment horizontal="${horizontal}" vertical="${vertical}" wrapText="1"/>`
}

/** Text that people wrote stays text when somebody edits its cell: `=1+1` does not become a formula. */
function textOnly({ framed }: Format): string {
  return framed ? '' : ' quotePrefix="1"'
}
