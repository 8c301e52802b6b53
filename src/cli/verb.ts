import type { Bilingual } from '../law/bilingual.ts'

export type Language = keyof Bilingual

/** What a verb was called with; options are as commander gives them. */
export type Call = {
  readonly arguments: readonly string[]
  readonly options: Readonly<Record<string, string | boolean | undefined>>
  readonly language: Language
  readonly json: boolean
  /** Prints a line for people on standard output. */
  readonly print: (line: string) => void
  /** Prints progress and remarks on standard error. */
  readonly remark: (line: string) => void
}

/**
 * How a verb ended: 0 done; 1 done, and it found errors in what it was given; 2 it could not do it,
 * with a sentence that says what to do. `value` is what `--json` prints; undefined where the verb has
 * printed it itself, piece by piece.
 */
export type Ended =
  | { readonly exit: 0 | 1; readonly value: unknown; readonly why?: string | undefined }
  | { readonly exit: 2; readonly why: string }

/** A verb of the command line; its work is loaded when it is called. */
export type Verb = {
  readonly name: string
  /** In commander's notation: `<date> <count>`. */
  readonly arguments?: string
  readonly describe: Bilingual
  /** Flags with what they mean. */
  readonly options?: readonly (readonly [flags: string, describe: Bilingual])[]
  /** Takes `--data DIR`. */
  readonly usesData?: boolean
  readonly run: (call: Call) => Promise<Ended>
}

/** Ends a verb with a sentence in the language of the call. */
export function refused({ language }: Pick<Call, 'language'>, zh: string, en: string): Ended {
  return { exit: 2, why: language === 'zh' ? zh : en }
}
