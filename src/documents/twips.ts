/** Millimetres in twentieths of a point, in which DOCX measures. (ECMA-376 Part 1, 17.18.105) */
export function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4)
}
