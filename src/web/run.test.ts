import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { listening } from '../../test/web-server.ts'
import { serveUntil } from './run.ts'
import { createServer } from './server.ts'

const program = `
  import { createServer } from './src/web/server.ts'
  import { serveUntil, toldToStop } from './src/web/run.ts'
  const app = createServer()
  const signal = new Promise((resolve) => process.once('SIGTERM', resolve))
  app.get('/slow', async () => { console.log('begun'); await signal; return 'finished' })
  app.get('/endless', async () => { console.log('begun'); await new Promise(() => {}) })
  process.once('SIGTERM', () => console.log('told'))
  const served = await serveUntil(toldToStop(), app, { host: '127.0.0.1', port: 0 })
  console.log(served.kind)
`

let child: ChildProcess

afterEach(() => child.kill('SIGKILL'))

/** Starts the program in a process of its own, and waits for lines of what it prints. */
async function started() {
  child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program], {
    cwd: new URL('../../', import.meta.url),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const printed: string[] = []
  const lines = createInterface({ input: child.stdout! }).on('line', (text) => printed.push(text))
  async function line(pattern: RegExp): Promise<string> {
    const found = printed.find((text) => pattern.test(text))
    if (found) return found
    await once(lines, 'line')
    return line(pattern)
  }
  const [address = ''] = /http:\/\/[\d.:]+/u.exec(await line(/listening/u)) ?? []
  return { address, line, printed, ended: once(child, 'exit') }
}

describe('a signal', () => {
  it('finishes what has begun, and ends', async () => {
    const { address, line, printed, ended } = await started()
    const slow = fetch(`${address}/slow`)
    await line(/begun/u)
    child.kill('SIGTERM')
    expect(await (await slow).text()).toBe('finished')
    expect(await ended).toEqual([0, null])
    const own = printed.filter((text) => !text.startsWith('{'))
    expect(own).toEqual(['begun', 'told', 'stopped'])
  })

  it('that arrives twice in a moment, as Ctrl-C under npm does, is one', async () => {
    const { address, line, printed, ended } = await started()
    const slow = fetch(`${address}/slow`)
    await line(/begun/u)
    child.kill('SIGTERM')
    child.kill('SIGINT')
    expect(await (await slow).text()).toBe('finished')
    expect(await ended).toEqual([0, null])
    expect(printed).toContain('stopped')
  })

  it('given again after a second ends the process at once', async () => {
    const { address, line, ended } = await started()
    const endless = fetch(`${address}/endless`).catch(() => 'cut')
    await line(/begun/u)
    child.kill('SIGTERM')
    await line(/told/u)
    await setTimeout(1_100)
    child.kill('SIGINT')
    expect(await ended).toEqual([1, null])
    expect(await endless).toBe('cut')
  })
})

describe('a place where it cannot listen', () => {
  it.each([
    ['127.0.0.1', /^端口 \d+ 已被别的程序占用。.*PORT=\d+。$/u],
    ['203.0.113.1', /^本机没有地址“203\.0\.113\.1”。.*HOST=127\.0\.0\.1。$/u],
  ])('on %s is named in a sentence that says what to do', async (host, sentence) => {
    const other = createServer({ logLevel: 'silent' })
    const port = await listening(other)
    const never = new Promise<void>(() => undefined)
    const app = createServer({ logLevel: 'silent' })
    expect(await serveUntil(never, app, { host, port })).toEqual({
      kind: 'not-started',
      message: { zh: expect.stringMatching(sentence), en: expect.stringMatching(/^[ -~]{20,}$/u) },
    })
    expect(app.server.listening).toBe(false)
    await other.close()
  })
})
