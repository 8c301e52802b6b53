import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { temporaryFolder } from '../../test/temporary-folder.ts'
import type { Binaries } from './binaries.ts'
import { findBinaries } from './find-binaries.ts'
import { startProgram } from './postgres-program.ts'
import { reachableBinaries } from './reachable-binaries.ts'
import { openServerLog } from './server-log.ts'
import { serverUser } from './server-user.ts'

afterEach(() => vi.unstubAllEnvs())

it('runs npm binaries that stand below a folder which only we may enter', async () => {
  await openTemporary()
  const dataDir = await temporaryFolder()
  const folder = join(dataDir, 'postgres')
  await mkdir(folder, { mode: 0o700 })
  const user = await serverUser(folder)
  if (user) execFileSync('chown', [`${user.uid}:${user.gid}`, folder])

  const log = await openServerLog(dataDir)
  const initdb = await startProgram('initdb', {
    binaries: await closedBinaries(),
    user,
    folder,
    options: ['--no-sync'],
    output: log.descriptor,
    detached: false,
  })
  const [status] = await once(initdb, 'exit')
  log.close()
  expect(status).toBe(0)
  expect(await readFile(join(folder, 'PG_VERSION'), 'utf8')).toBe('15\n')
})

it('takes binaries that everybody can reach as they are', async () => {
  const binaries = await findBinaries({ kind: 'system' })
  expect(await reachableBinaries(binaries)).toBe(binaries)
})

it('does not run a copy that others could have changed', async () => {
  const temporary = await openTemporary()
  const folder = join(await temporaryFolder(), 'native', 'bin')
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'postgres'), '', { mode: 0o755 })

  const binaries = { kind: 'npm', major: 15, folder } as const
  await reachableBinaries(binaries).catch(() => undefined)
  const copy = (await readdir(temporary)).find((name) => name.startsWith('gongkai-postgres-'))
  await chmod(join(temporary, copy!), 0o777)
  await expect(reachableBinaries(binaries)).rejects.toThrow('请把本程序移到 /opt 之类的文件夹')
})

async function closedBinaries(): Promise<Binaries> {
  const npm = await findBinaries({ kind: 'npm' })
  const native = join(await temporaryFolder(), 'native')
  execFileSync('cp', ['-a', dirname(npm.folder), native])
  return { ...npm, folder: join(native, 'bin') }
}

/** A folder for temporary files that, like /tmp, others may enter; here it goes with the test. */
async function openTemporary(): Promise<string> {
  const folder = await temporaryFolder()
  await chmod(folder, 0o755)
  vi.stubEnv('TMPDIR', folder)
  return folder
}
