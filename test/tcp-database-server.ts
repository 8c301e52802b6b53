import type { TestProject } from 'vitest/node'
import { serveDatabases } from './database-server.ts'
import { startTcpServer } from './tcp-server.ts'

/**
 * A PostgreSQL over TCP with a password, as `DATABASE_URL` names one: what is tested on the embedded
 * one is tested on it too.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, stop } = await startTcpServer()
  const leave = await serveDatabases(project, { databaseUrl: url })
  return async () => {
    await leave()
    await stop()
  }
}
