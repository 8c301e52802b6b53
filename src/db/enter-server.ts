import { setTimeout } from 'node:timers/promises'
import { Client } from 'pg'
import { failure } from '../law/bilingual.ts'
import { type Cluster, clusterOwner } from './cluster.ts'
import type { Wanted } from './find-binaries.ts'
import { clusterName, launch, type Launched, port } from './launch.ts'
import { findPostmaster, isServing } from './postmaster.ts'

/** What every connection of ours calls itself. */
export const applicationName = 'gongkai'

/** The lock that every program on an embedded server shares for as long as it uses the server. */
export const presenceLock = 7_075_600

/** Recovery after a crash on a slow disk takes minutes, not more. */
const patience = 300_000

/** A program's lasting connection to an embedded server, and the address for others. */
export type Presence = { readonly client: Client; readonly url: string }

/**
 * Enters the server of a cluster: the one that runs already, though the program that started it
 * may be dead, or one that we start. It will not stop while we are present. Of two programs that
 * start a server at once one fails on PostgreSQL's own lock file, and then enters the other's.
 */
export async function enterServer(cluster: Cluster, kind: Wanted['kind']): Promise<Presence> {
  let launched: Launched | undefined
  for (const start = Date.now(); Date.now() - start < patience; await setTimeout(15)) {
    const answer = await knock(cluster)
    if (typeof answer === 'object') return answer
    if (answer === 'absent' && launched?.state() !== 'running') {
      await refuseLastingFault(cluster, launched)
      launched = await launch(cluster, kind)
    }
  }
  throw failure(
    `数据库没有应答。请查看 ${cluster.dataDir}/postgres.log；若确知没有程序在用它，请删除 ${cluster.folder}/postmaster.pid 后再试。`,
    `The database does not answer. See ${cluster.dataDir}/postgres.log; if you are sure that no program uses it, delete ${cluster.folder}/postmaster.pid and try again.`,
  )
}

async function knock(cluster: Cluster): Promise<Presence | 'busy' | 'absent'> {
  const postmaster = await findPostmaster(cluster.folder)
  if (!postmaster) return 'absent'
  const { pid, socketFolder } = postmaster
  const presence = socketFolder && (await greet(cluster, socketFolder))
  if (presence) return presence
  return (await isServing(pid, cluster.folder)) ? 'busy' : 'absent'
}

/** Presence on the server at a socket; undefined while it cannot, or if it serves another cluster. */
async function greet(cluster: Cluster, socketFolder: string): Promise<Presence | undefined> {
  const host = encodeURIComponent(socketFolder)
  const url = `postgresql://${clusterOwner}@${host}:${port}/postgres?sslmode=disable`
  const client = new Client({
    connectionString: url,
    application_name: applicationName,
    connectionTimeoutMillis: 10_000,
  })
  // A connection that breaks also ends, and the end is what its holder watches.
  client.on('error', () => undefined)
  try {
    await client.connect()
    // Whoever stops the server holds this lock alone: then we wait here until it is gone.
    const { rows } = await client.query<{ name: string }>(
      `select current_setting('cluster_name') as name, pg_advisory_lock_shared($1)`,
      [presenceLock],
    )
    if (rows[0]?.name === (await clusterName(cluster))) return { client, url }
  } catch (error) {
    if (!isPassing(error)) throw error
  }
  await client.end()
  return undefined
}

/** No listener, a server that starts or stops (57P01 to 57P03), or a connection cut off by one. */
function isPassing(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const passing = ['ECONNREFUSED', 'ENOENT', 'ECONNRESET', 'EPIPE', '57P01', '57P02', '57P03']
  return code === undefined || passing.some((name) => name === code)
}

/** A lock file of another starter goes away, and so does the memory of a server that was killed. */
async function refuseLastingFault(cluster: Cluster, launched?: Launched): Promise<void> {
  if (launched?.state() !== 'failed') return
  const fault = await launched.fault()
  if (!/lock file|shared memory/u.test(fault))
    throw failure(
      `无法启动数据库：${fault}（详见 ${cluster.dataDir}/postgres.log）`,
      `The database does not start: ${fault} (see ${cluster.dataDir}/postgres.log)`,
    )
  await setTimeout(200)
}
