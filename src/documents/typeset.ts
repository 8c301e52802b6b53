import { tmpdir } from 'node:os'
import type { NodeCompiler, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import { packagedFontFolders } from './packaged-fonts.ts'

export type TypesetOptions = {
  /** Folders with fonts besides those of the system: the office's own. */
  readonly fonts?: readonly string[] | undefined
}

/**
 * The strictest first. PDF/A-2a keeps for good and carries the structure for screen readers;
 * PDF/A-2u allows characters of private use. Where no font has a character, a plain tagged PDF with
 * an empty box is better than none.
 */
const archived = ['a-2a', 'a-2u'] as const
const plain = '1.7'

/** Fixed, so that the same document gives the same bytes; a document states its own date. */
const CREATED = 0

let held: { readonly folders: string; readonly compiler: NodeCompiler } | undefined

/**
 * Sets a document in type as PDF, tagged and for the archive. `source` is Typst markup of ours; what
 * people wrote comes in through `inputs`, as `sys.inputs`, and is never markup.
 *
 * Compiling is synchronous, some 50 ms for a report, the first time half a second. One compiler
 * serves the process; it keeps about 0.1 MB a document, so that a server calls this in a child
 * process and starts a new one after some hundreds of documents.
 *
 * @throws Error with a `sentence` in both languages where there is no Chinese font.
 */
export async function typeset(
  source: string,
  inputs: Readonly<Record<string, string>>,
  { fonts = [] }: TypesetOptions = {},
): Promise<Uint8Array> {
  const compiler = await compilerWith([...fonts, ...packagedFontFolders()])
  try {
    const document = compile(compiler, source, inputs)
    for (const standard of archived) {
      const pdf = exported(compiler, document, standard)
      if (pdf) return pdf
    }
    if (!hasChineseFont(compiler))
      throw Object.assign(new Error(noChineseFont.zh), { sentence: noChineseFont })
    return compiler.pdf(document, { pdfStandard: plain, creationTimestamp: CREATED })
  } finally {
    // Without this the cache grows by a megabyte a document.
    compiler.evictCache(0)
  }
}

const noChineseFont = {
  zh: '没有找到中文字体，无法生成 PDF：请安装 fonts-noto-cjk，或者指明本机关字体所在的文件夹',
  en: 'There is no Chinese font, so no PDF can be made: install fonts-noto-cjk, or name the folder of your own fonts',
}

async function compilerWith(folders: readonly string[]): Promise<NodeCompiler> {
  const key = folders.join('\n')
  if (held?.folders === key) return held.compiler
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler')
  const compiler = NodeCompiler.create({
    // Markup can read files below this folder only; ours reads none.
    workspace: tmpdir(),
    fontArgs: [{ fontPaths: [...folders] }],
  })
  held = { folders: key, compiler }
  return compiler
}

function compile(
  compiler: NodeCompiler,
  source: string,
  inputs: Readonly<Record<string, string>>,
): NodeTypstDocument {
  const compiled = compiler.compile({ mainFileContent: source, inputs: { ...inputs } })
  if (compiled.result) return compiled.result
  const errors: unknown = compiled.takeError()?.shortDiagnostics
  throw new Error(`The document does not compile: ${JSON.stringify(errors)}`)
}

/** The library throws where a document cannot be of a standard. */
function exported(
  compiler: NodeCompiler,
  document: NodeTypstDocument,
  pdfStandard: string,
): Uint8Array | undefined {
  try {
    return compiler.pdf(document, { pdfStandard, creationTimestamp: CREATED })
  } catch {
    return undefined
  }
}

/** PDF/A refuses a character that no font has. */
function hasChineseFont(compiler: NodeCompiler): boolean {
  const sample = compile(compiler, '#set document(title: "政")\n政府信息公开', {})
  return archived.some((standard) => exported(compiler, sample, standard) !== undefined)
}
