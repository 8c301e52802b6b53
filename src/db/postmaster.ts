import { readFile, rm, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { isAlive } from './process-alive.ts'
import { unlessAbsent } from './unless-absent.ts'

/** The server process of a cluster, as its `postmaster.pid` tells. */
export type Postmaster = {
  readonly pid: number
  /** Absent until it listens. */
  readonly socketFolder: string | undefined
}

/** What the cluster's pid file says, whether or not that process still lives. */
export async function findPostmaster(folder: string): Promise<Postmaster | undefined> {
  const text = await readFile(pidFile(folder), 'utf8').catch(unlessAbsent)
  if (text === undefined) return undefined
  const [pid, , , , socketFolder] = text.split('\n')
  return {
    pid: Number(pid),
    // A socket inside the data folder is written as `.`.
    socketFolder: socketFolder ? resolve(folder, socketFolder) : undefined,
  }
}

/**
 * Whether a process is the server of a cluster. After a crash or in a new container its number may
 * be another's; on Linux the folder it works in tells, elsewhere any living process counts.
 */
export async function isServing(pid: number, folder: string): Promise<boolean> {
  if (process.platform !== 'linux') return isAlive(pid)
  const working = await stat(`/proc/${pid}/cwd`).catch(() => undefined)
  const own = await stat(folder)
  return working?.ino === own.ino && working.dev === own.dev
}

/**
 * Removes a pid file whose number now belongs to a process of our user that is no server of this
 * cluster. PostgreSQL removes other stale ones itself, but here it would refuse to start. Should
 * another start slip in between, its shared memory still keeps a second server out.
 */
export async function removeMisleadingPidFile(folder: string): Promise<void> {
  const found = await findPostmaster(folder)
  if (found && isAlive(found.pid) && !(await isServing(found.pid, folder)))
    await rm(pidFile(folder), { force: true })
}

function pidFile(folder: string): string {
  return join(folder, 'postmaster.pid')
}
