import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A folder that goes with the test. Nobody else may enter it, as nobody may enter /root. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-test-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}
