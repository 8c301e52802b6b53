import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { chmod, mkdir, readFile, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { failure } from '../law/bilingual.ts'
import { findBinaries, type Wanted } from './find-binaries.ts'
import { flushFolder } from './flush-folder.ts'
import { type ProgramRun, startProgram } from './postgres-program.ts'
import { isAlive } from './process-alive.ts'
import { makeDataFolder } from './make-data-folder.ts'
import { openServerLog } from './server-log.ts'
import { type ServerUser, serverUser } from './server-user.ts'
import { unlessAbsent } from './unless-absent.ts'

/** A complete PostgreSQL data folder, and whom a server on it runs as. */
export type Cluster = {
  readonly dataDir: string
  readonly folder: string
  readonly major: number
  readonly user: ServerUser | undefined
}

/** The role that owns everything in an embedded database. */
export const clusterOwner = 'gongkai'

const run = promisify(execFile)

const options = [
  `--username=${clusterOwner}`,
  '--encoding=UTF8',
  '--locale=C',
  '--data-checksums',
  // The server listens on a socket that only its user can reach: see launch.ts.
  '--auth-local=trust',
  '--auth-host=reject',
  '--no-instructions',
]

/**
 * The cluster `<dataDir>/postgres`, made where there is none. Programs that make it at the same
 * time each make their own beside it, and the first to rename its own wins; one that is killed
 * leaves only a folder that the next removes.
 */
export async function openCluster(dataDir: string, kind: Wanted['kind']): Promise<Cluster> {
  const folder = join(dataDir, 'postgres')
  const major = (await majorOf(folder)) ?? (await makeCluster(dataDir, folder, kind))
  const user = await serverUser(folder)
  await handOver(folder, user)
  return { dataDir, folder, major, user }
}

/** Undefined where there is no cluster yet. One appears at once and whole: see makeCluster. */
async function majorOf(folder: string): Promise<number | undefined> {
  const names = (await readdir(folder).catch(unlessAbsent)) ?? []
  if (names.length === 0) return undefined
  if (names.includes('PG_VERSION'))
    return Number.parseInt(await readFile(join(folder, 'PG_VERSION'), 'utf8'), 10)
  throw failure(
    `${folder} 里有别的文件，不是数据库。请移走它，或换一个数据文件夹。`,
    `${folder} holds other files and no database. Move it away, or take another data folder.`,
  )
}

async function makeCluster(dataDir: string, folder: string, kind: Wanted['kind']): Promise<number> {
  const binaries = await findBinaries({ kind })
  await makeDataFolder(dataDir)
  await removeUnfinished(dataDir)

  const unfinished = join(dataDir, `postgres.unfinished-${process.pid}-${randomUUID()}`)
  await mkdir(unfinished, { mode: 0o700 })
  const user = await serverUser(unfinished)
  await handOver(unfinished, user)
  await initialise(dataDir, { binaries, user, folder: unfinished })
  await rename(unfinished, folder).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
    await rm(unfinished, { recursive: true })
  })
  await flushFolder(dataDir)
  return (await majorOf(folder)) ?? binaries.major
}

async function initialise(
  dataDir: string,
  cluster: Pick<ProgramRun, 'binaries' | 'user' | 'folder'>,
): Promise<void> {
  const log = await openServerLog(dataDir, cluster.user)
  try {
    const output = log.descriptor
    const program = await startProgram('initdb', { ...cluster, options, output, detached: false })
    const [status] = await once(program, 'exit')
    if (status === 0) return
    await rm(cluster.folder, { recursive: true, force: true })
    const fault = await log.fault(program.pid)
    throw failure(
      `无法建立数据库：${fault}（详见 ${log.path}）`,
      `The database cannot be made: ${fault} (see ${log.path})`,
    )
  } finally {
    log.close()
  }
}

/** PostgreSQL opens no folder that is not its user's own, as one that root restored is not. */
async function handOver(folder: string, user: ServerUser | undefined): Promise<void> {
  const { uid, mode } = await stat(folder)
  if (user && uid !== user.uid) await run('chown', ['-R', `${user.uid}:${user.gid}`, folder])
  if ((mode & 0o077) !== 0) await chmod(folder, 0o700)
}

/** What programs left that were killed while they made a cluster. */
async function removeUnfinished(dataDir: string): Promise<void> {
  for (const name of await readdir(dataDir)) {
    const maker = /^postgres\.unfinished-(\d+)-/u.exec(name)?.[1]
    if (maker === undefined || isAlive(Number(maker))) continue
    await rm(join(dataDir, name), { recursive: true, force: true, maxRetries: 3 })
  }
}
