import { execFile } from 'node:child_process'
import { cp, lstat, mkdtemp, rename, rm, stat, realpath } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { failure } from '../law/bilingual.ts'
import type { Binaries } from './binaries.ts'

const run = promisify(execFile)

/**
 * Binaries that any user can run. Those that npm put below a closed folder such as /root are
 * copied once, to a temporary folder of root's. A capability to pass the closed folder would do
 * too, but it would let the database read every file of the machine.
 */
export async function reachableBinaries(binaries: Binaries): Promise<Binaries> {
  const postgres = await realpath(join(binaries.folder, 'postgres'))
  if (binaries.kind === 'system' || (await isOpenToAll(postgres))) return binaries

  const { size, mtimeMs } = await stat(postgres)
  const copy = join(tmpdir(), `gongkai-postgres-${size}-${Math.trunc(mtimeMs)}`)
  if (!(await exists(copy))) await copyForAll(dirname(binaries.folder), copy)
  const reached = join(copy, 'native', 'bin')
  if (!(await isRoots(copy)) || !(await isOpenToAll(join(reached, 'postgres'))))
    throw failure(
      `数据库程序在其他用户进不去的文件夹里，而 ${copy} 不能代替它。请把本程序移到 /opt 之类的文件夹，或安装系统的 PostgreSQL。`,
      `The programs of the database lie in a folder that is closed to other users, and ${copy} cannot stand in for it. Move this program to a folder such as /opt, or install the PostgreSQL of the system.`,
    )
  return { ...binaries, folder: reached }
}

async function copyForAll(native: string, copy: string): Promise<void> {
  const unfinished = await mkdtemp(`${copy}.`)
  await cp(native, join(unfinished, 'native'), { recursive: true, verbatimSymlinks: true })
  await run('chmod', ['-R', 'a+rX,go-w', unfinished])
  await rename(unfinished, copy).catch(async (error: NodeJS.ErrnoException) => {
    await rm(unfinished, { recursive: true })
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
  })
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  )
}

/** In a folder for everybody's temporary files, somebody else may have taken the name. */
async function isRoots(folder: string): Promise<boolean> {
  const found = await lstat(folder)
  return found.isDirectory() && found.uid === 0 && (found.mode & 0o022) === 0
}

async function isOpenToAll(path: string): Promise<boolean> {
  const { mode } = await stat(path)
  const parent = dirname(path)
  return (mode & 0o001) !== 0 && (parent === path || isOpenToAll(parent))
}
