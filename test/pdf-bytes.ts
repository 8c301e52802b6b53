/** What is drawn on a page, in points from the bottom left, as PDF counts. */
export type Drawn =
  | { readonly text: string; readonly x: number; readonly y: number; readonly size?: number }
  /** A line that is stroked. */
  | { readonly line: readonly [number, number, number, number] }
  /** A rectangle that is filled; a thin one shows as a line. */
  | { readonly fill: readonly [x: number, y: number, width: number, height: number] }
  /** A rectangle that only clips, as office programs put around every cell. */
  | { readonly clip: readonly [x: number, y: number, width: number, height: number] }

/**
 * A PDF with text in a Chinese font that is named and not embedded, as fonts of old office programs
 * are: its letters are known only through the character map UniGB-UCS2-H.
 */
export function pdfOf(pages: readonly (readonly Drawn[])[], title?: string): Uint8Array {
  const first = 6
  const kids = pages.map((_, index) => `${first + index * 2} 0 R`).join(' ')
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${pages.length}/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>>>`,
    '<</Type/Font/Subtype/Type0/BaseFont/FZFSK--GBK1-0/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/FZFSK--GBK1-0/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/DW 1000/W[1 95 500]/FontDescriptor 5 0 R>>',
    '<</Type/FontDescriptor/FontName/FZFSK--GBK1-0/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 700/StemV 80>>',
    ...pages.flatMap((drawn, index) => {
      const content = drawn.map(operatorsOf).join('\n')
      return [
        `<</Type/Page/Parent 2 0 R/Contents ${first + index * 2 + 1} 0 R>>`,
        `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
      ]
    }),
  ]
  return withObjects(objects, title)
}

/** A file of objects, numbered from 1, the first of them the catalogue. */
export function withObjects(objects: readonly string[], title = ''): Uint8Array {
  const info = `<</Title<FEFF${hexOf(title)}>>>`
  let file = '%PDF-1.7\n'
  const places = [...objects, info].map((object, index) => {
    const at = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  const xref = file.length
  const count = places.length + 1
  file += `xref\n0 ${count}\n0000000000 65535 f \n${places.join('')}`
  file += `trailer\n<</Size ${count}/Root 1 0 R/Info ${count - 1} 0 R>>\nstartxref\n${xref}\n%%EOF`
  return new Uint8Array(Buffer.from(file, 'latin1'))
}

function operatorsOf(drawn: Drawn): string {
  if ('text' in drawn) {
    return `BT /F ${drawn.size ?? 10} Tf ${drawn.x} ${drawn.y} Td <${hexOf(drawn.text)}> Tj ET`
  }
  if ('line' in drawn) {
    const [x1, y1, x2, y2] = drawn.line
    return `0.5 w ${x1} ${y1} m ${x2} ${y2} l S`
  }
  if ('fill' in drawn) return `${drawn.fill.join(' ')} re f`
  return `q ${drawn.clip.join(' ')} re W n Q`
}

function hexOf(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('hex')
}
