import { chmod, chown, lstat, mkdir, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { failure } from '../law/bilingual.ts'
import type { Cluster } from './cluster.ts'
import { findBinaries, type Wanted } from './find-binaries.ts'
import { startProgram } from './postgres-program.ts'
import { removeMisleadingPidFile } from './postmaster.ts'
import { openServerLog } from './server-log.ts'

/** A server process that we started, and that may still be starting. */
export type Launched = {
  state(): 'running' | 'stopped' | 'failed'
  /** What it said when it failed. */
  fault(): Promise<string>
}

/** The socket's name is fixed: a data folder has only one server. */
export const port = 5432

/** A socket's address holds 104 bytes on macOS and 108 on Linux, the name of the file included. */
const longestSocketPath = 99

/** Starts a server on a cluster, without waiting until it answers. */
export async function launch(cluster: Cluster, kind: Wanted['kind']): Promise<Launched> {
  const binaries = await findBinaries({ kind, major: cluster.major })
  const settings = await settingsOf(cluster)
  await removeMisleadingPidFile(cluster.folder)

  const log = await openServerLog(cluster.dataDir, cluster.user)
  const server = await startProgram('postgres', {
    ...cluster,
    binaries,
    options: Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    output: log.descriptor,
    detached: true,
  })
  log.close()
  server.unref()

  let state: ReturnType<Launched['state']> = 'running'
  let launchFault: Error | undefined
  server.once('exit', (status) => (state = status === 0 ? 'stopped' : 'failed'))
  server.once('error', (error) => {
    state = 'failed'
    launchFault = error
  })
  return { state: () => state, fault: async () => launchFault?.message ?? log.fault(server.pid) }
}

/**
 * The name of a cluster, which its server repeats. It tells a copy from the original, even when
 * the copy brought along a pid file that points to the original's server.
 */
export async function clusterName({ folder }: Pick<Cluster, 'folder'>): Promise<string> {
  const { dev, ino } = await stat(folder)
  return `gongkai-${dev.toString(36)}-${ino.toString(36)}`
}

async function settingsOf(cluster: Cluster): Promise<Record<string, string | number>> {
  return {
    cluster_name: await clusterName(cluster),
    // No network at all; the folder of the socket lets in only the server's user, and root.
    listen_addresses: '',
    unix_socket_directories: await socketFolder(cluster),
    unix_socket_permissions: '0700',
    port,
    // What was committed survives a power cut. On macOS only fsync_writethrough empties the
    // cache of the disk.
    fsync: 'on',
    full_page_writes: 'on',
    synchronous_commit: 'on',
    ...(process.platform === 'darwin' && { wal_sync_method: 'fsync_writethrough' }),
    timezone: 'UTC',
    log_timezone: 'UTC',
    // The details of an error quote rows, and rows hold the data of applicants.
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    // Our queries are short, and compiling them takes longer than running them.
    jit: 'off',
  }
}

/** Where the socket stands: in the cluster, or where its path would be too long, in a short one. */
async function socketFolder(cluster: Cluster): Promise<string> {
  const path = join(cluster.folder, `.s.PGSQL.${port}`)
  if (Buffer.byteLength(path) <= longestSocketPath) return '.'

  const folder = join(tmpdir(), await clusterName(cluster))
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const found = await lstat(folder)
  const owners = [process.getuid?.(), cluster.user?.uid]
  if (!found.isDirectory() || !owners.includes(found.uid))
    throw failure(
      `${folder} 被别的用户占用了，请删除它，或换一个路径较短的数据文件夹。`,
      `${folder} belongs to another user. Delete it, or take a data folder with a shorter path.`,
    )
  await chmod(folder, 0o700)
  if (cluster.user) await chown(folder, cluster.user.uid, cluster.user.gid)
  return folder
}
