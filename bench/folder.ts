import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { writeText } from '../src/annual-report/index.ts'
import { reports } from '../test/arbitraries.ts'
import { say, type Bound } from './measure.ts'

const FILES = 10_000
const program = fileURLToPath(new URL('../bin/gongkai', import.meta.url))

/** `report check DIR` over 10,000 texts: how many a second, and whether its memory grows. */
export async function benchFolder(folder: string): Promise<readonly Bound[]> {
  await writeReports(folder)
  const out = join(folder, 'out')
  const start = performance.now()
  const child = spawn(program, ['report', 'check', folder, '--out', out], { stdio: 'ignore' })
  const ended = once(child, 'exit')
  const samples: number[] = []
  while (child.exitCode === null) {
    samples.push(await memoryOfTree(child.pid ?? 0))
    await Promise.race([ended, setTimeout(200)])
  }
  const [code] = await ended
  if (code === 2) throw new Error('report check ended with a mistake')
  const seconds = (performance.now() - start) / 1_000
  // What came before is starting; what comes at the end is the summary.
  const early = middleOf(samples, 0.2, 0.4)
  const late = middleOf(samples, 0.7, 0.9)
  say('reports of a folder checked, on all cores', FILES / seconds, '/s')
  say('  resident memory of all its processes, early', early / 1_024, 'MiB')
  say('  resident memory of all its processes, late', late / 1_024, 'MiB')
  return [{ name: 'memory late / early over 10,000 files', ratio: late / early, atMost: 1.25 }]
}

async function writeReports(folder: string): Promise<void> {
  const texts = fc.sample(reports, { numRuns: 100, seed: 2026 }).map((one) => writeText(one))
  await mkdir(folder, { recursive: true })
  for (let at = 0; at < FILES; at += 1) {
    await writeFile(join(folder, `report-${at}.txt`), texts[at % texts.length] ?? '')
  }
}

/** Kilobytes of a process and all its children. */
async function memoryOfTree(root: number): Promise<number> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/u.test(name))
  const found = await Promise.all(pids.map(statusOf))
  const known = found.filter((status) => status !== undefined)
  const tree = new Set([root])
  for (const pid of tree) {
    for (const { pid: child, parent } of known) if (parent === pid) tree.add(child)
  }
  return known.reduce((sum, { pid, kilobytes }) => sum + (tree.has(pid) ? kilobytes : 0), 0)
}

async function statusOf(pid: string) {
  // A process may be gone by now.
  const text = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  const number = (name: string) =>
    Number(new RegExp(`^${name}:\\s+(\\d+)`, 'mu').exec(text)?.[1] ?? 0)
  return text === ''
    ? undefined
    : { pid: Number(pid), parent: number('PPid'), kilobytes: number('VmRSS') }
}

/** The mean of the samples between two shares of the run. */
function middleOf(samples: readonly number[], from: number, to: number): number {
  const part = samples.slice(Math.floor(samples.length * from), Math.ceil(samples.length * to))
  return part.reduce((sum, one) => sum + one, 0) / Math.max(1, part.length)
}
