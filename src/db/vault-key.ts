import { randomBytes, randomUUID } from 'node:crypto'
import { link, open, readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { flushFolder } from './flush-folder.ts'
import { makeDataFolder } from './make-data-folder.ts'
import { unlessAbsent } from './unless-absent.ts'
import { VAULT_KEY_BYTES } from './vault.ts'

/**
 * The key of the vault: that of the configuration, or else that of `<dataDir>/vault.key`, which is made
 * once with random bytes and readable by its owner alone. Whoever loses it loses the personal data.
 */
export async function vaultKey(dataDir: string, configured?: string): Promise<Uint8Array> {
  if (configured !== undefined) return Buffer.from(configured, 'hex')
  const path = join(dataDir, 'vault.key')
  return (await readKey(path)) ?? (await makeKey(path))
}

async function readKey(path: string): Promise<Uint8Array | undefined> {
  const text = await readFile(path, 'utf8').catch(unlessAbsent)
  return text === undefined ? undefined : Buffer.from(text.trim(), 'hex')
}

/** Written whole before it has its name: of several that start at once, all take the first one's key. */
async function makeKey(path: string): Promise<Uint8Array> {
  await makeDataFolder(dirname(path))
  const key = randomBytes(VAULT_KEY_BYTES)
  const draft = `${path}-${randomUUID()}`
  const file = await open(draft, 'wx', 0o600)
  try {
    await file.writeFile(`${key.toString('hex')}\n`)
    await file.sync()
    await file.close()
    await link(draft, path).catch(unlessThere)
  } finally {
    await rm(draft, { force: true })
  }
  await flushFolder(dirname(path))
  return (await readKey(path)) ?? key
}

function unlessThere(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error
}
