import { kindOfFile } from '../../documents/file-kind.ts'
import type { PostedForm } from '../../web/read-multipart.ts'
import type { Language } from '../../web/language.ts'
import { MOST_ATTACHMENTS, type HandedInFile } from './files.ts'

const text = {
  zh: {
    large: '附件超过 20 MB，请缩小后重新选择',
    many: `附件最多 ${MOST_ATTACHMENTS} 个，请合并后重新选择`,
    kind: (name: string) =>
      `“${name}”不是可以接收的格式，请改用 PDF、Word、Excel、图片（JPG、PNG）或者文本`,
    empty: (name: string) => `“${name}”是空文件，请重新选择`,
  },
  en: {
    large: 'A file is larger than 20 MB; make it smaller and choose it again',
    many: `At most ${MOST_ATTACHMENTS} files; combine them and choose again`,
    kind: (name: string) =>
      `“${name}” is of no accepted kind: use PDF, Word, Excel, JPG, PNG or text`,
    empty: (name: string) => `“${name}” is empty; choose it again`,
  },
} as const

/** What the form offers to choose. */
export const acceptedAttachments = '.pdf,.doc,.docx,.xls,.xlsx,.jpg,.jpeg,.png,.txt'

/** Pictures, which kindOfFile does not tell apart. */
const pictures = [
  { mediaType: 'image/jpeg', begins: [0xff, 0xd8, 0xff] },
  { mediaType: 'image/png', begins: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
] as const

const mediaTypes: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  zip: 'application/zip',
  ole: 'application/msword',
  text: 'text/plain',
}

const office: readonly (readonly [RegExp, string])[] = [
  [/\.docx$/iu, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  [/\.xlsx$/iu, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
]

export type Attachments =
  | { readonly ok: true; readonly files: readonly HandedInFile[] }
  | { readonly ok: false; readonly error: string }

/** The attachments of a form, each of a kind we take, by its content and not its name. (ASVS 5.2.2) */
export function attachmentsOf(
  { files, tooLarge }: Pick<PostedForm, 'files' | 'tooLarge'>,
  language: Language,
): Attachments {
  const words = text[language]
  if (tooLarge.length > 0) return { ok: false, error: words.large }
  if (files.length > MOST_ATTACHMENTS) return { ok: false, error: words.many }
  const taken: HandedInFile[] = []
  for (const { name, bytes } of files) {
    if (bytes.length === 0) return { ok: false, error: words.empty(name) }
    const mediaType = mediaTypeOf(name, bytes)
    if (!mediaType) return { ok: false, error: words.kind(name) }
    taken.push({ name: plainName(name), mediaType, bytes })
  }
  return { ok: true, files: taken }
}

function mediaTypeOf(name: string, bytes: Buffer): string | undefined {
  const picture = pictures.find(({ begins }) => begins.every((byte, at) => bytes[at] === byte))
  if (picture) return picture.mediaType
  const kind = kindOfFile(bytes)
  // A bare archive is none of ours; an office document is one with its name.
  if (kind === 'zip') return office.find(([ending]) => ending.test(name))?.[1]
  if (kind === 'text' && !/\.txt$/iu.test(name)) return undefined
  return mediaTypes[kind]
}

/** The last part of a name without what would turn it around or leave its folder. (ASVS 5.3.2) */
function plainName(name: string): string {
  const last = name.split(/[/\\]/u).at(-1) ?? ''
  const plain = last.replaceAll(/[\p{Cc}\p{Cf}]/gu, '').slice(-120)
  return plain === '' || /^\.+$/u.test(plain) ? '附件' : plain
}
