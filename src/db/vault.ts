import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { failure, outOfRange } from '../law/bilingual.ts'

/**
 * Seals what identifies a person before it reaches the disk: AES-256-GCM under a key that the database
 * does not hold. (个人信息保护法第五十一条，ASVS 11.3.3)
 */
export type Vault = {
  /** The text as sealed bytes; `context` says where it belongs and has to be given again to open it. */
  seal(text: string, context: string): Buffer
  /** Throws a sentence when the bytes were changed, moved to another place, or sealed under another key. */
  open(sealed: Uint8Array, context: string): string
  sealBytes(bytes: Uint8Array, context: string): Buffer
  openBytes(sealed: Uint8Array, context: string): Buffer
  /** Tells whether two texts are the same without telling what they are: 32 bytes. */
  fingerprint(kind: string, text: string): Buffer
}

/** How many bytes the key has. */
export const VAULT_KEY_BYTES = 32

const ALGORITHM = 'aes-256-gcm'
const VERSION = 1
const NONCE_BYTES = 12
const TAG_BYTES = 16

/** A vault under a key of 32 random bytes. Throws a RangeError for another length. */
export function createVault(key: Uint8Array): Vault {
  if (key.byteLength !== VAULT_KEY_BYTES) {
    throw outOfRange(
      `加密密钥应为 ${VAULT_KEY_BYTES} 字节，而不是 ${key.byteLength} 字节`,
      `The key of the vault has ${VAULT_KEY_BYTES} bytes, not ${key.byteLength}`,
    )
  }
  const sealing = derived(key, 'seal')
  const marking = derived(key, 'fingerprint')
  const sealBytes = (bytes: Uint8Array, context: string) => sealed(sealing, bytes, context)
  const openBytes = (bytes: Uint8Array, context: string) => opened(sealing, bytes, context)
  return {
    sealBytes,
    openBytes,
    seal: (text, context) => sealBytes(Buffer.from(text, 'utf8'), context),
    open: (bytes, context) => openBytes(bytes, context).toString('utf8'),
    fingerprint: (kind, text) => createHmac('sha256', marking).update(`${kind}\0${text}`).digest(),
  }
}

/** One key for each purpose, so that what one gives away says nothing of the other. */
function derived(key: Uint8Array, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, '', `gongkai ${purpose}`, VAULT_KEY_BYTES))
}

/** Version, nonce, text, tag. */
function sealed(key: Buffer, bytes: Uint8Array, context: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES })
  cipher.setAAD(Buffer.from(context, 'utf8'))
  const text = Buffer.concat([cipher.update(bytes), cipher.final()])
  return Buffer.concat([Buffer.of(VERSION), nonce, text, cipher.getAuthTag()])
}

function opened(key: Buffer, bytes: Uint8Array, context: string): Buffer {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (all.length < 1 + NONCE_BYTES + TAG_BYTES || all[0] !== VERSION) throw unreadable()
  const nonce = all.subarray(1, 1 + NONCE_BYTES)
  const decipher = createDecipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES })
  decipher.setAAD(Buffer.from(context, 'utf8'))
  decipher.setAuthTag(all.subarray(-TAG_BYTES))
  try {
    const text = decipher.update(all.subarray(1 + NONCE_BYTES, -TAG_BYTES))
    return Buffer.concat([text, decipher.final()])
  } catch (error) {
    throw unreadable(error)
  }
}

/** It never says which of the reasons it is, nor shows what was read. */
function unreadable(cause?: unknown): Error {
  return failure(
    '无法解密个人信息：密钥不是存入时的密钥，或者数据被改动。请检查 GONGKAI_KEY 或数据文件夹中的密钥文件。',
    'Personal data cannot be opened: the key is not the one they were sealed with, or they were changed. Check GONGKAI_KEY or the key file in the data folder.',
    { cause },
  )
}
