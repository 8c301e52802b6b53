import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { failure } from '../law/bilingual.ts'
import { flushFolder } from './flush-folder.ts'
import { unlessAbsent } from './unless-absent.ts'

/** Files named by their contents: the same bytes are kept once, and no given name is trusted. */
export type FileStore = {
  /**
   * Keeps the bytes so that they survive a power cut; only then may a row name them. Of more than
   * `limit` bytes nothing is kept.
   */
  put(bytes: Bytes, limit: number): Promise<Stored | 'too-large'>
  /** The bytes, undefined where there are none; throws when they are not what was put. */
  read(sha256: string): Promise<Uint8Array | undefined>
  has(sha256: string): Promise<boolean>
}

export type Bytes = Uint8Array | AsyncIterable<Uint8Array>

/** The hash in 64 small hexadecimal digits, and the number of bytes. */
export type Stored = { readonly sha256: string; readonly size: number }

/** The store in `<dataDir>/files`, where a file stands as `ab/abcdef…`. */
export function openFileStore(dataDir: string): FileStore {
  const folder = join(dataDir, 'files')
  return {
    put: (bytes, limit) => put(folder, bytes, limit),
    read: (sha256) => read(folder, sha256),
    has: (sha256) => has(folder, sha256),
  }
}

async function put(folder: string, bytes: Bytes, limit: number): Promise<Stored | 'too-large'> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const incoming = join(folder, `incoming-${randomUUID()}`)
  try {
    const stored = await write(incoming, bytes, limit)
    if (stored !== 'too-large') await place(incoming, folder, stored.sha256)
    return stored
  } finally {
    await rm(incoming, { force: true })
  }
}

async function write(path: string, bytes: Bytes, limit: number): Promise<Stored | 'too-large'> {
  const hash = createHash('sha256')
  let size = 0
  const file = await open(path, 'wx', 0o600)
  try {
    for await (const chunk of bytes instanceof Uint8Array ? [bytes] : bytes) {
      size += chunk.byteLength
      if (size > limit) return 'too-large'
      hash.update(chunk)
      await file.appendFile(chunk)
    }
    await file.sync()
  } finally {
    await file.close()
  }
  return { sha256: hash.digest('hex'), size }
}

/** Over a file of the same contents it changes nothing, and mends one that was damaged. */
async function place(incoming: string, folder: string, sha256: string): Promise<void> {
  const path = pathOf(folder, sha256)
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  await rename(incoming, path)
  for (const changed of [dirname(path), folder, dirname(folder)]) await flushFolder(changed)
}

async function read(folder: string, sha256: string): Promise<Uint8Array | undefined> {
  if (!isHash(sha256)) return undefined
  const bytes = await readFile(pathOf(folder, sha256)).catch(unlessAbsent)
  if (bytes && createHash('sha256').update(bytes).digest('hex') !== sha256)
    throw failure(
      `文件 ${sha256} 的内容与存入时不同，请从备份恢复它。`,
      `The file ${sha256} is not what was stored: restore it from a backup.`,
    )
  return bytes
}

async function has(folder: string, sha256: string): Promise<boolean> {
  return isHash(sha256) && (await stat(pathOf(folder, sha256)).catch(unlessAbsent)) !== undefined
}

function pathOf(folder: string, sha256: string): string {
  return join(folder, sha256.slice(0, 2), sha256)
}

function isHash(text: string): boolean {
  return /^[0-9a-f]{64}$/u.test(text)
}
