import { closeSync, openSync } from 'node:fs'
import { readFile, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Beyond this a log moves aside at the next start; the one before it is dropped. */
const largest = 10_000_000

/** What PostgreSQL's programs say, in a file: a pipe would break when we die before them. */
export type ServerLog = {
  readonly path: string
  readonly descriptor: number
  /** What went wrong since the log was opened: the last line that says so. */
  fault(): Promise<string>
  close(): void
}

/** Opens `postgres.log` in a data folder. */
export async function openServerLog(dataDir: string): Promise<ServerLog> {
  const path = join(dataDir, 'postgres.log')
  const size = await sizeOf(path)
  if (size > largest) await rename(path, `${path}.1`)
  const start = size > largest ? 0 : size

  const descriptor = openSync(path, 'a', 0o600)
  return {
    path,
    descriptor,
    fault: async () => lastFault(await readFile(path), start),
    close: () => closeSync(descriptor),
  }
}

function lastFault(log: Buffer, start: number): string {
  const lines = log.subarray(start).toString('utf8').split('\n')
  return lines.findLast((line) => /FATAL|PANIC|error:/u.test(line)) ?? lines.at(-2) ?? ''
}

async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  )
}
