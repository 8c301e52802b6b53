import { fork, type ChildProcess } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Unreadable } from '../documents/document-line.ts'
import type { ReportFile } from './read.ts'
import type { CheckedReport, Report } from './report.ts'

/** A file read and checked, or why it was not. */
export type ReaderResult =
  | { readonly kind: 'read'; readonly report: CheckedReport }
  | ({ readonly kind: 'unreadable' } & Unreadable)

/** Reads files in processes of their own. */
export type ReaderPool = {
  /** Waits for a free process; one that takes too long or too much memory is ended. */
  readonly read: (file: ReportFile, lastYear?: Report) => Promise<ReaderResult>
  readonly close: () => void
}

export type ReaderLimits = {
  readonly processes: number
  readonly milliseconds: number
  /** Resident memory of one process. */
  readonly megabytes: number
  /** A process is replaced after so many files: libraries keep what they should not. */
  readonly filesEach: number
}

export type ReaderQuestion = {
  readonly id: number
  readonly file: ReportFile
  readonly lastYear: Report | undefined
}
export type ReaderAnswer = { readonly id: number; readonly result: ReaderResult }

export const defaultReaderLimits: ReaderLimits = {
  processes: 1,
  milliseconds: 30_000,
  megabytes: 768,
  filesEach: 500,
}

const program = fileURLToPath(new URL('./reader-child.ts', import.meta.url))

/** How often a busy process is asked for its memory. */
const WATCH_EVERY_MS = 100

/**
 * A pool of reading processes. Each starts when it is first needed, works on one file at a time,
 * and knows nothing of ours: no environment, no database, no folder but its own code.
 */
export function openReaderPool(options: Partial<ReaderLimits> = {}): ReaderPool {
  const limits = { ...defaultReaderLimits, ...options }
  const idle: Reader[] = []
  const waiting: ((reader: Reader) => void)[] = []
  const all = new Set<Reader>()
  let closed = false

  const acquire = async (): Promise<Reader> => {
    const free = idle.pop()
    if (free) return free
    if (all.size < limits.processes) {
      const reader = startReader(limits)
      all.add(reader)
      return reader
    }
    return new Promise((resolve) => waiting.push(resolve))
  }
  const release = (reader: Reader): void => {
    const fit = reader.isFit() && !closed
    if (!fit) {
      reader.stop()
      all.delete(reader)
    }
    const next = waiting.shift()
    if (!next) return void (fit && idle.push(reader))
    if (fit) return next(reader)
    const fresh = startReader(limits)
    all.add(fresh)
    next(fresh)
  }

  return {
    read: async (file, lastYear) => {
      const reader = await acquire()
      try {
        return await reader.read(file, lastYear)
      } finally {
        release(reader)
      }
    },
    close: () => {
      closed = true
      for (const reader of all) reader.stop()
    },
  }
}

type Reader = {
  readonly read: (file: ReportFile, lastYear: Report | undefined) => Promise<ReaderResult>
  readonly isFit: () => boolean
  readonly stop: () => void
}

function startReader(limits: ReaderLimits): Reader {
  const child = fork(program, {
    execArgv: ['--import', 'tsx', `--max-old-space-size=${limits.megabytes}`],
    env: { PATH: process.env['PATH'] },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  // A child that cannot be started or spoken to has ended, and its question is answered below.
  child.on('error', () => undefined)
  let files = 0
  return {
    read: (file, lastYear) => {
      files += 1
      return ask(child, { id: files, file, lastYear }, limits)
    },
    isFit: () => child.connected && child.exitCode === null && files < limits.filesEach,
    stop: () => void child.kill('SIGKILL'),
  }
}

/** One question to one process, and its end where the answer does not come within the limits. */
function ask(
  child: ChildProcess,
  question: ReaderQuestion,
  { milliseconds, megabytes }: ReaderLimits,
): Promise<ReaderResult> {
  return new Promise((resolve) => {
    const settle = (result: ReaderResult): void => {
      clearTimeout(timer)
      clearInterval(watch)
      child.off('message', onMessage)
      child.off('exit', onExit)
      resolve(result)
    }
    const end = (why: string, english: string): void => {
      child.kill('SIGKILL')
      settle({ kind: 'unreadable', why, english })
    }
    const onMessage = ({ id, result }: ReaderAnswer): void => {
      if (id === question.id) settle(result)
    }
    const onExit = (): void =>
      settle({
        kind: 'unreadable',
        why: '读取这个文件时程序中断，文件可能已损坏：请另存一份再试',
        english:
          'The reader broke off on this file, which may be broken: save it anew and try again',
      })
    const timer = setTimeout(() => {
      end(
        `读了 ${milliseconds / 1000} 秒还没有读完：文件可能已损坏或者太复杂，请另存为文本后再试`,
        `After ${milliseconds / 1000} seconds the file is not read: it may be broken or too complex; save it as text and try again`,
      )
    }, milliseconds)
    const measure = async (): Promise<void> => {
      const used = await residentMegabytes(child.pid)
      if (used > megabytes)
        end(
          '读取这个文件需要的内存太多：请另存为文本后再试',
          'The file needs too much memory to be read: save it as text and try again',
        )
    }
    const watch = setInterval(() => void measure(), WATCH_EVERY_MS)
    child.on('message', onMessage)
    child.on('exit', onExit)
    child.send(question, (fault) => {
      if (fault) onExit()
    })
  })
}

/** What a process holds in memory; 0 where the system does not tell (outside Linux). */
async function residentMegabytes(pid: number | undefined): Promise<number> {
  try {
    const status = await readFile(`/proc/${pid}/statm`, 'utf8')
    return (Number(status.split(' ')[1]) * 4096) / 1024 / 1024
  } catch {
    return 0
  }
}
