import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import type { Binaries } from './binaries.ts'
import { reachableBinaries } from './reachable-binaries.ts'
import type { ServerUser } from './server-user.ts'

export type ProgramRun = {
  readonly binaries: Binaries
  readonly user: ServerUser | undefined
  /** The data folder; it must exist. */
  readonly folder: string
  readonly options: readonly string[]
  /** The file descriptor that takes what the program says. */
  readonly output: number
  /** Whether it gets a session of its own, where the terminal's Ctrl-C does not reach it. */
  readonly detached: boolean
}

/** Starts one of PostgreSQL's programs on a data folder, never as root. */
export async function startProgram(
  program: 'initdb' | 'postgres',
  { binaries, user, folder, options, output, detached }: ProgramRun,
): Promise<ChildProcess> {
  const usable = user ? await reachableBinaries(binaries) : binaries
  const opened = openSync(folder, 'r')
  try {
    return spawn(join(usable.folder, program), ['-D', dataFolder(folder, user), ...options], {
      ...user,
      cwd: '/',
      detached,
      env: { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' },
      stdio: ['ignore', output, output, opened],
    })
  } finally {
    closeSync(opened)
  }
}

/**
 * How the program names its data folder. Another user may be unable to pass the folders above it
 * (/root, a private temporary folder); through the descriptor that it inherits it need not.
 */
function dataFolder(folder: string, user: ServerUser | undefined): string {
  return user && process.platform === 'linux' ? '/proc/self/fd/3' : folder
}
