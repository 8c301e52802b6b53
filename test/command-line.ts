import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import { run } from '../src/cli.ts'

/** How a call of the command line ended, and what it printed. */
export type Called = { readonly exit: number; readonly out: string; readonly err: string }

/** Calls the command line in this process, which is much faster than one of its own. */
export async function called(...words: readonly string[]): Promise<Called> {
  const out = caught(process.stdout)
  const err = caught(process.stderr)
  try {
    return { exit: await run(words), out: out.text(), err: err.text() }
  } finally {
    out.release()
    err.release()
  }
}

const chinese = /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/u

/**
 * Calls what is to be refused, in both languages. Each must say so in one line and no stack trace,
 * the English one without a Chinese character outside of words and paths; the Chinese one is given back.
 */
export async function refusal(...words: readonly string[]): Promise<Called> {
  const spoken = await called(...words)
  const english = await called(...words, '--lang', 'en')
  expect(english).toMatchObject({ exit: spoken.exit, out: spoken.out })
  for (const { err } of [spoken, english]) {
    expect(err).toMatch(/^[^\n]{9,}\n$/u)
    expect(err).not.toMatch(/ {4}at |Error:|undefined|\[object/u)
  }
  expect(spoken.err).toMatch(/[\u4e00-\u9fff]{4}/u)
  const own = words.reduce((rest, word) => rest.replaceAll(word, ''), english.err)
  expect(own.replaceAll(/\/\S+/gu, '')).not.toMatch(chinese)
  return spoken
}

/** Calls it for JSON, of which one value and nothing else must have been printed. */
export async function json(...words: readonly string[]): Promise<unknown> {
  const { out } = await called(...words, '--json')
  return JSON.parse(out)
}

const program = fileURLToPath(new URL('../bin/gongkai', import.meta.url))

/** Calls `bin/gongkai` as a person would, with what is written to its standard input. */
export async function spawned(
  words: readonly string[],
  { input = '', ...options }: { readonly input?: string; readonly cwd?: string } = {},
): Promise<Called> {
  const child = spawn(program, words, options)
  child.stdin.end(input)
  const [out, err, [exit]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ])
  return { exit, out, err }
}

/** Keeps what is written to a stream instead of writing it, until it is released. */
function caught(stream: NodeJS.WriteStream) {
  const own = Object.getOwnPropertyDescriptor(stream, 'write')
  const listeners = stream.listeners('error')
  let written = ''
  stream.write = (chunk: string | Uint8Array) => {
    written += chunk.toString()
    return true
  }
  return {
    text: () => written,
    release: () => {
      if (own) Object.defineProperty(stream, 'write', own)
      else Reflect.deleteProperty(stream, 'write')
      // A program listens once; a worker that calls it a hundred times must not.
      for (const added of stream.listeners('error').slice(listeners.length)) {
        stream.off('error', added as () => void)
      }
    },
  }
}
