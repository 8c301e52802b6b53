import { execFile } from 'node:child_process'
import { constants } from 'node:fs'
import { access, readdir } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import type { Binaries } from './binaries.ts'

const run = promisify(execFile)

/**
 * The servers of the system, one at a time: asking `pg_config` costs as much as a start may, and
 * the first one mostly fits.
 */
export async function* systemBinaries(): AsyncGenerator<Binaries> {
  yield* debianBinaries()
  const told = await run('pg_config', ['--bindir']).catch(() => undefined)
  const searched = process.env['PATH']?.split(delimiter) ?? []
  for (const folder of [told?.stdout.trim() ?? '', ...searched]) {
    if (await hasServer(folder)) yield { kind: 'system', major: await majorOf(folder), folder }
  }
}

/** Debian and Ubuntu keep each major version in a folder of its own; the highest one first. */
async function* debianBinaries(): AsyncGenerator<Binaries> {
  const root = '/usr/lib/postgresql'
  const names = await readdir(root).catch(() => [])
  const majors = names.map(Number).filter(Number.isInteger)
  for (const major of majors.toSorted((a, b) => b - a)) {
    const folder = join(root, String(major), 'bin')
    if (await hasServer(folder)) yield { kind: 'system', major, folder }
  }
}

/** A client-only package leaves a folder without the server. */
async function hasServer(folder: string): Promise<boolean> {
  if (folder === '') return false
  const programs = ['initdb', 'postgres'].map((name) => access(join(folder, name), constants.X_OK))
  return Promise.all(programs).then(
    () => true,
    () => false,
  )
}

async function majorOf(folder: string): Promise<number> {
  const { stdout } = await run(join(folder, 'postgres'), ['--version'])
  return Number(/\(PostgreSQL\) (\d+)/u.exec(stdout)?.[1])
}
