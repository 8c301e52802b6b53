import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { buildSync } from 'esbuild'
import { outOfRange } from '../law/bilingual.ts'
import { href, routes } from '../routes.ts'
import type { Encoded } from './encoding.ts'

/** A file that pages load: its name holds the hash of its bytes, so it may be kept for ever. */
export type Asset = {
  readonly file: string
  readonly contentType: string
  readonly body: Encoded
}

/** What pages load: the style sheet, the one for paper, the script and the text mark. */
export type AssetName = 'style' | 'print' | 'script' | 'icon'

const sources = {
  style: './styles/main.css',
  print: './styles/print.css',
  script: './scripts/main.ts',
  icon: './styles/icon.svg',
} as const satisfies Record<AssetName, string>

const contentTypes: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
}

/** Bundled, minified and compressed once, when the program starts; a few kilobytes in memory. */
const assets = bundle()

/** The address of a file, for a page. */
export function assetHref(name: AssetName): string {
  return href(routes.asset, { file: assets[name].file })
}

/** The file of the route `/assets/:file`; undefined where no page of this version loads it. */
export function findAsset(file: string): Asset | undefined {
  return Object.values(assets).find((asset) => asset.file === file)
}

function bundle(): Readonly<Record<AssetName, Asset>> {
  const { outputFiles } = buildSync({
    entryPoints: Object.entries(sources).map(([name, path]) => ({
      in: fileURLToPath(new URL(path, import.meta.url)),
      out: name,
    })),
    entryNames: '[name]-[hash]',
    outdir: '/',
    bundle: true,
    minify: true,
    write: false,
    charset: 'utf8',
    loader: { '.svg': 'copy' },
    // Telephones of 2018 and the browsers of office desktops.
    target: ['es2018', 'chrome80', 'safari13'],
    // Safari 13 errs only in defaults that refer to each other, which we do not write.
    supported: { destructuring: true },
  })
  const found = outputFiles.map(({ path, contents }) => assetOf(path, contents))
  const named = (name: AssetName): Asset => {
    const asset = found.find(({ file }) => file.startsWith(`${name}-`))
    if (!asset) {
      throw outOfRange(
        `没有生成页面文件 ${sources[name]}，请检查安装是否完整`,
        `The page file ${sources[name]} was not made: check that the installation is whole`,
      )
    }
    return asset
  }
  return {
    style: named('style'),
    print: named('print'),
    script: named('script'),
    icon: named('icon'),
  }
}

function assetOf(path: string, contents: Uint8Array): Asset {
  const file = path.slice(path.lastIndexOf('/') + 1)
  const identity = Buffer.from(contents)
  const best = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }
  return {
    file,
    contentType: contentTypes[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
    body: { identity, br: brotliCompressSync(identity, best), gzip: gzipSync(identity) },
  }
}
