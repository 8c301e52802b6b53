import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { vaultKey } from './vault-key.ts'
import { createVault } from './vault.ts'

const vault = createVault(randomBytes(32))

describe('the vault', () => {
  it('opens what it sealed, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, context) => {
        const plain = Buffer.from(text, 'utf8').toString('utf8')
        expect(vault.open(vault.seal(plain, context), context)).toBe(plain)
      }),
    )
  })

  it('never seals the same text to the same bytes, nor shows it', () => {
    const [one, other] = [
      vault.seal('150602199001010011', 'a'),
      vault.seal('150602199001010011', 'a'),
    ]
    expect(one.equals(other)).toBe(false)
    expect(one.includes('150602199001010011')).toBe(false)
  })

  it('refuses bytes that were changed, cut or moved, and those of another key', () => {
    const sealed = vault.seal('张三', 'dossier 1')
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed)
      changed[at] = (changed[at] ?? 0) ^ 1
      expect(() => vault.open(changed, 'dossier 1')).toThrow('无法解密')
      expect(() => vault.open(sealed.subarray(0, at), 'dossier 1')).toThrow('无法解密')
    }
    expect(() => vault.open(sealed, 'dossier 2')).toThrow('无法解密')
    expect(() => createVault(randomBytes(32)).open(sealed, 'dossier 1')).toThrow('无法解密')
  })

  it('knows the same text again by its fingerprint, under this key and kind alone', () => {
    const print = vault.fingerprint('residentId', '150602199001010011')
    expect(vault.fingerprint('residentId', '150602199001010011')).toEqual(print)
    expect(vault.fingerprint('phone', '150602199001010011')).not.toEqual(print)
    const elsewhere = createVault(randomBytes(32))
    expect(elsewhere.fingerprint('residentId', '150602199001010011')).not.toEqual(print)
  })

  it('keeps its key in a file that only the owner reads, the same for all who start at once', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'gongkai-vault-'))
    const keys = await Promise.all(Array.from({ length: 8 }, () => vaultKey(folder)))
    expect(new Set(keys.map((key) => Buffer.from(key).toString('hex'))).size).toBe(1)
    expect((await stat(join(folder, 'vault.key'))).mode & 0o777).toBe(0o600)
    expect(Buffer.from(await vaultKey(folder, 'ab'.repeat(32))).toString('hex')).toBe(
      'ab'.repeat(32),
    )
    await rm(folder, { recursive: true })
  })
})
