import { closeSync, fchownSync, openSync } from 'node:fs'
import { readFile, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { ServerUser } from './server-user.ts'
import { unlessAbsent } from './unless-absent.ts'

/** Beyond this a log moves aside at the next start; the one before it is dropped. */
const largest = 10_000_000

/** What PostgreSQL's programs say, in a file: a pipe would break when we die before them. */
export type ServerLog = {
  readonly path: string
  readonly descriptor: number
  /** Why a process failed that was given this log. Others may write into it at the same time. */
  fault(pid: number | undefined): Promise<string>
  close(): void
}

/** Opens `postgres.log` in a data folder, as a file of the user that the programs run as. */
export async function openServerLog(dataDir: string, user?: ServerUser): Promise<ServerLog> {
  const path = join(dataDir, 'postgres.log')
  const size = await sizeOf(path)
  if (size > largest) await rename(path, `${path}.1`).catch(unlessAbsent)
  const start = size > largest ? 0 : size

  const descriptor = openSync(path, 'a', 0o600)
  if (user) fchownSync(descriptor, user.uid, user.gid)
  return {
    path,
    descriptor,
    fault: async (pid) => faultOf(pid, (await readFile(path)).subarray(start).toString('utf8')),
    close: () => closeSync(descriptor),
  }
}

/** PostgreSQL marks its lines with the process, unless it fails before it has read its settings. */
function faultOf(pid: number | undefined, log: string): string {
  const lines = log.trimEnd().split('\n')
  const faults = lines.filter((line) => /FATAL|PANIC|error:/u.test(line))
  return faults.findLast((line) => line.includes(`[${pid}]`)) ?? faults.at(-1) ?? lines.at(-1) ?? ''
}

async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  )
}
