import { readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../../test/temporary-folder.ts'
import { openFileStore } from './files.ts'

const plenty = 1_000_000
/** The sample of FIPS 180-2, appendix B.1. */
const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'

it('names a file by the hash of its bytes', async () => {
  const dataDir = await temporaryFolder()
  const stored = await openFileStore(dataDir).put(Buffer.from('abc'), plenty)
  expect(stored).toEqual({ sha256: abc, size: 3 })
  expect((await stat(join(dataDir, 'files', 'ba', abc))).size).toBe(3)
})

it('gives back the bytes that were put, however they arrive', async () => {
  const files = openFileStore(await temporaryFolder())
  const chunks = fc.array(fc.uint8Array({ maxLength: 50 }), { maxLength: 5 })
  await fc.assert(
    fc.asyncProperty(chunks, async (parts) => {
      const stored = await files.put(arriving(parts), plenty)
      if (stored === 'too-large') throw new Error('it is not')
      expect(await files.read(stored.sha256)).toEqual(Buffer.concat(parts))
      expect(await files.put(Buffer.concat(parts), plenty)).toEqual(stored)
    }),
    { numRuns: 20 },
  )
})

it('keeps the same file once, though many put it at the same time', async () => {
  const dataDir = await temporaryFolder()
  const files = openFileStore(dataDir)
  await Promise.all(Array.from({ length: 8 }, () => files.put(Buffer.from('abc'), plenty)))
  expect(await namesBelow(dataDir)).toEqual(['files', 'files/ba', `files/ba/${abc}`])
})

it('takes a file of exactly the limit, and leaves nothing of a larger one', async () => {
  const dataDir = await temporaryFolder()
  const files = openFileStore(dataDir)
  expect(await files.put(Buffer.from('abcd'), 3)).toBe('too-large')
  expect(await files.put(arriving([Buffer.from('ab'), Buffer.from('cd')]), 3)).toBe('too-large')
  expect(await namesBelow(dataDir)).toEqual(['files'])
  expect(await files.put(Buffer.from('abc'), 3)).toEqual({ sha256: abc, size: 3 })
})

it('leaves nothing of an upload that breaks off', async () => {
  const dataDir = await temporaryFolder()
  const broken = openFileStore(dataDir).put(breakingOff(), plenty)
  await expect(broken).rejects.toThrow('connection lost')
  expect(await namesBelow(dataDir)).toEqual(['files'])
})

it('has no file under a name that is not a hash, wherever that name would lead', async () => {
  const dataDir = await temporaryFolder()
  await writeFile(join(dataDir, 'secret'), 'secret')
  const files = openFileStore(dataDir)
  for (const name of ['../secret', '..', '', abc.toUpperCase(), abc]) {
    expect(await files.has(name)).toBe(false)
    expect(await files.read(name)).toBeUndefined()
  }
})

it('refuses a file whose bytes were changed, until it is put again', async () => {
  const dataDir = await temporaryFolder()
  const files = openFileStore(dataDir)
  await files.put(Buffer.from('abc'), plenty)
  await writeFile(join(dataDir, 'files', 'ba', abc), 'abd')
  await expect(files.read(abc)).rejects.toThrow(`文件 ${abc} 的内容与存入时不同`)

  await files.put(Buffer.from('abc'), plenty)
  expect(await files.read(abc)).toEqual(Buffer.from('abc'))
  expect(await files.has(abc)).toBe(true)
})

it('keeps its files from other users', async () => {
  const dataDir = await temporaryFolder()
  await openFileStore(dataDir).put(Buffer.from('abc'), plenty)
  expect((await stat(join(dataDir, 'files'))).mode & 0o077).toBe(0)
  expect((await stat(join(dataDir, 'files', 'ba', abc))).mode & 0o077).toBe(0)
})

async function* arriving(parts: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* parts
}

async function* breakingOff(): AsyncGenerator<Uint8Array> {
  yield Buffer.from('ab')
  throw new Error('connection lost')
}

async function namesBelow(folder: string): Promise<string[]> {
  return (await readdir(folder, { recursive: true })).toSorted()
}
