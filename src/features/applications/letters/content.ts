import type { Day } from '../../../law/day.ts'
import type { LetterElement } from '../../../law/letter-elements.ts'
import type { Letter } from '../../../law/letters.ts'

/** A field of a form: filled in by the program, or left open for a hand. */
export type FormField =
  | { readonly label: string; readonly value: string }
  | { readonly label: string; readonly toFillIn: string }

/** A part of a letter, and what of the catalogue it carries. */
export type LetterBlock = {
  readonly carries: readonly LetterElement[]
  /** What others wrote, word for word: its dates and its gaps are not ours to mend. */
  readonly quoted?: readonly string[]
} & (
  | {
      readonly kind:
        | 'title'
        | 'documentNumber'
        | 'addressee'
        | 'heading'
        | 'paragraph'
        | 'contact'
        | 'remark'
      readonly text: string
    }
  | { readonly kind: 'list' | 'attachments'; readonly items: readonly string[] }
  /** Rows of one or two fields. */
  | { readonly kind: 'form'; readonly rows: readonly (readonly FormField[])[] }
  | {
      readonly kind: 'signature'
      readonly agency: string
      readonly date: string
      /** Whether the seal is put over it. */
      readonly sealed: boolean
    }
)

/** A letter composed: what it says from top to bottom, and what its remedies hang on. */
export type LetterContent = {
  readonly letter: Letter
  readonly agency: string
  readonly issuedOn: Day
  readonly servedOnline: boolean
  readonly blocks: readonly LetterBlock[]
}

/** Every text of a block, in reading order. */
export function textsOf(block: LetterBlock): readonly string[] {
  switch (block.kind) {
    case 'list':
    case 'attachments':
      return block.items
    case 'form':
      return block.rows.flat().map((field) => `${field.label}：${writtenIn(field)}`)
    case 'signature':
      return [block.agency, block.date]
    default:
      return [block.text]
  }
}

function writtenIn(field: FormField): string {
  return 'value' in field ? field.value : field.toFillIn
}

/** A block that is one text. */
export function paragraph(
  text: string,
  carries: readonly LetterElement[] = [],
  quoted: readonly string[] = [],
): LetterBlock {
  return { kind: 'paragraph', text, carries, quoted }
}

/** A numbered list; none where nothing is on it. */
export function listOf(
  items: readonly string[],
  carries: readonly LetterElement[],
): readonly LetterBlock[] {
  const lines = items.map(oneLine).filter((item) => item !== '')
  return lines.length === 0 ? [] : [{ kind: 'list', items: lines, carries }]
}

/** The list of what is attached; none where nothing is. (GB/T 9704-2012 7.3.4) */
export function attachmentsOf(items: readonly string[] = []): readonly LetterBlock[] {
  if (items.length === 0) return []
  return [{ kind: 'attachments', items: items.map(oneLine), carries: ['attachments'] }]
}

/** What others wrote, on one line. */
export function oneLine(text: string): string {
  return text.trim().replaceAll(/\s*[\r\n\t\v\f\u2028\u2029]+\s*/gu, ' ')
}
