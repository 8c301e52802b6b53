/**
 * Control characters but tab and line end, halves of surrogate pairs, non-characters: XML forbids
 * them and no font draws them. Marks of direction can make a line read otherwise than it is stored.
 */
const UNPRINTABLE =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF\p{Cs}\p{Noncharacter_Code_Point}]/gu

/** A text without the characters that no document can hold. */
export function printableText(text: string): string {
  return text.replaceAll(UNPRINTABLE, '')
}
