import { readFile, stat } from 'node:fs/promises'
import { text as textOf } from 'node:stream/consumers'
import type { Call } from './verb.ts'

/** What is larger is no file that the command line reads whole. */
const LARGEST_FILE_BYTES = 64 * 1024 * 1024

type Read<Value> = ({ readonly ok: true } & Value) | { readonly ok: false; readonly why: string }

/** The bytes of a file named by a person, or a sentence on why they cannot be read. */
export async function readBytes(
  { language }: Pick<Call, 'language'>,
  file: string,
): Promise<Read<{ readonly bytes: Uint8Array }>> {
  try {
    const { size } = await stat(file)
    if (size > LARGEST_FILE_BYTES) return { ok: false, why: tooLarge(file, language) }
    return { ok: true, bytes: await readFile(file) }
  } catch {
    const zh = `读不到文件 ${file}：请检查路径和权限`
    return {
      ok: false,
      why: language === 'zh' ? zh : `Cannot read ${file}: check path and permissions`,
    }
  }
}

/** The text of the file that a call names first; `-` is standard input. */
export async function readText(call: Call): Promise<Read<{ readonly text: string }>> {
  const [file = '-'] = call.arguments
  if (file === '-') return { ok: true, text: await textOf(process.stdin) }
  const read = await readBytes(call, file)
  return read.ok ? { ok: true, text: new TextDecoder().decode(read.bytes) } : read
}

/** Why a file that is there cannot be taken for what it should be, with its name before. */
export function whyUnread(
  { language }: Pick<Call, 'language'>,
  file: string,
  { why, english }: { readonly why: string; readonly english: string },
): string {
  return language === 'zh' ? `${file}：${why}` : `${file}: ${english}`
}

function tooLarge(file: string, language: Call['language']): string {
  const most = LARGEST_FILE_BYTES / 1024 / 1024
  return language === 'zh'
    ? `文件 ${file} 超过 ${most} MB：请拆分后再试`
    : `${file} is larger than ${most} MB: split it and try again`
}
