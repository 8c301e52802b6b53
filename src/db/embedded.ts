import { rmdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Client } from 'pg'
import { type Cluster, openCluster } from './cluster.ts'
import { applicationName, enterServer, presenceLock, type Presence } from './enter-server.ts'
import type { Wanted } from './find-binaries.ts'
import { findPostmaster, isServing } from './postmaster.ts'

export type EmbeddedServer = {
  /** Reaches the database over a unix socket; psql understands it as well. */
  readonly url: string
  /** Says that we are done. The last program out stops the server. */
  readonly leave: () => Promise<void>
}

export type EmbeddedOptions = {
  readonly dataDir: string
  readonly binaries?: Wanted['kind']
}

/**
 * A PostgreSQL of our own on `<dataDir>/postgres`, shared by all programs that use this folder.
 * It outlives a program that is killed, and is started again when it is killed itself.
 */
export async function joinEmbeddedServer(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const cluster = await openCluster(resolve(options.dataDir), options.binaries)
  const first = await enterServer(cluster, options.binaries)
  let leaving = false
  let presence: Promise<Presence | undefined> = Promise.resolve(first)
  keep(first)
  return { url: first.url, leave }

  function keep(entered: Presence): Presence {
    entered.client.once('end', () => {
      if (!leaving) presence = enterAgain()
    })
    return entered
  }

  /** Meanwhile every query fails, and says why; postgres.log has the rest. */
  async function enterAgain(): Promise<Presence | undefined> {
    if (leaving) return undefined
    const entered = await enterServer(cluster, options.binaries).catch(() => undefined)
    if (entered) return keep(entered)
    await setTimeout(1000)
    return enterAgain()
  }

  async function leave(): Promise<void> {
    leaving = true
    const entered = await presence
    if (!entered) return
    if (await isLastOut(entered.client)) await stop(cluster)
    await entered.client.end()
  }
}

/**
 * Whether nobody else uses the server, neither a program of ours nor somebody's psql. If so, the
 * presence lock is ours alone and nobody can enter any more. Advisory locks do here, as this
 * server is a single PostgreSQL that we start ourselves.
 */
async function isLastOut(client: Client): Promise<boolean> {
  try {
    await client.query('select pg_advisory_unlock_shared($1)', [presenceLock])
    const { rows } = await client.query<{ alone: boolean }>(
      `select pg_try_advisory_lock($1) and not exists (
         select from pg_stat_activity
         where backend_type = 'client backend' and application_name is distinct from $2
       ) as alone`,
      [presenceLock, applicationName],
    )
    return rows[0]?.alone === true
  } catch {
    // The server died before we could leave it.
    return false
  }
}

/** Fast: sessions are cut off, what is committed is written, and the next start needs no recovery. */
async function stop({ folder }: Cluster): Promise<void> {
  const server = await findPostmaster(folder)
  if (!server || !(await isServing(server.pid, folder))) return
  process.kill(server.pid, 'SIGINT')
  while (await isServing(server.pid, folder)) await setTimeout(10)
  // One of the temporary folders that stand in for long paths; the cluster itself is not empty.
  if (server.socketFolder) await rmdir(server.socketFolder).catch(() => undefined)
}
