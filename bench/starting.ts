import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { say, type Bound } from './measure.ts'

const program = fileURLToPath(new URL('../scripts/start.mjs', import.meta.url))

/** From the command to the first page: on an empty folder, and on data that is there. */
export async function benchStarting(folder: string): Promise<readonly Bound[]> {
  const first = await secondsToFirstPage(folder)
  const second = Math.min(await secondsToFirstPage(folder), await secondsToFirstPage(folder))
  const bare = await secondsOf([process.execPath, '-e', '0'])
  say('start on an empty folder, to the first page', first, 's')
  say('start on existing data, to the first page', second, 's')
  say('  node, doing nothing', bare, 's')
  return [{ name: 'seconds to the first page of a second start', ratio: second, atMost: 3 }]
}

async function secondsToFirstPage(folder: string): Promise<number> {
  const start = performance.now()
  const child = spawn(process.execPath, [program], {
    env: { ...process.env, PORT: '0', GONGKAI_DATA: folder, GONGKAI_LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  for await (const line of createInterface({ input: child.stderr })) {
    const address = /网站已启动：(http:\S+)/u.exec(line)?.[1]
    if (!address) continue
    await (await fetch(address)).text()
    break
  }
  const seconds = (performance.now() - start) / 1000
  child.kill('SIGTERM')
  await once(child, 'exit')
  return seconds
}

async function secondsOf([command, ...words]: readonly [string, ...string[]]): Promise<number> {
  const start = performance.now()
  await once(spawn(command, words), 'exit')
  return (performance.now() - start) / 1000
}
