import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

export type Started = {
  readonly process: ChildProcess
  /** Where it serves; rejects where it ends before. */
  readonly address: Promise<string>
  /** The lines that it has written for people so far, those of npm left out. */
  readonly said: readonly string[]
  /** Its exit status, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>
}

const root = fileURLToPath(new URL('../', import.meta.url))

/** Starts the program as `npm start` does, in a process of its own, which goes with the test. */
export function start(
  env: Readonly<Record<string, string>>,
  [command, ...words]: readonly [string, ...string[]] = [process.execPath, 'scripts/start.mjs'],
): Started {
  const child = spawn(command, words, {
    cwd: root,
    env: { ...process.env, PORT: '0', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
    // A group of its own, as a terminal gives, so that all of it can be signalled and ended.
    detached: true,
  })
  const said: string[] = []
  const address = new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stderr }).on('line', (line) => {
      if (!line.startsWith('npm ')) said.push(line)
      const found = /^网站已启动：(http:\S+)\/$/u.exec(line)?.[1]
      if (found) resolve(found)
    })
    child.once('close', () => reject(new Error(`it did not start:\n${said.join('\n')}`)))
  })
  address.catch(() => undefined)
  const ended = once(child, 'close').then(([status, signal]) => status ?? signal)
  onTestFinished(() => endGroup(child, 'SIGKILL'))
  return { process: child, address, said, ended }
}

/** Signals a program and what it started in its group, as a terminal does. */
export function endGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, signal)
  } catch {
    // It has ended already.
  }
}

/** The process of the PostgreSQL that serves a data folder; undefined where none does. */
export async function postgresOf(folder: string): Promise<number | undefined> {
  const path = join(folder, 'postgres', 'postmaster.pid')
  const [pid = ''] = (await readFile(path, 'utf8').catch(() => '')).split('\n')
  return pid !== '' && isAlive(Number(pid)) ? Number(pid) : undefined
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
