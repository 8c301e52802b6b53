import { crc32, inflateRawSync } from 'node:zlib'
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'
import type { Unreadable } from './document-line.ts'

export type ZipLimits = {
  readonly entries: number
  /** Unpacked: of one entry, and of all that are read. */
  readonly entryBytes: number
  readonly totalBytes: number
}

/** The entries that were wanted, unpacked, by their names; or why there are none. */
export type UnpackedZip =
  | { readonly kind: 'unpacked'; readonly entries: ReadonlyMap<string, Uint8Array> }
  | ({ readonly kind: 'unreadable' } & Unreadable)

/** What unpacks to more than so many times its size is no document. Small entries may be uneven. */
const HIGHEST_RATIO = 200
const SMALL_ENTRY = 1024 * 1024

const tooLarge: Unreadable = {
  why: '文件展开后过大，不像一份文档：请另存为文本或者 PDF 后再试',
  english: 'The file unpacks to more than a document does: save it as text or PDF and try again',
}
const broken: Unreadable = {
  why: '文件已损坏，无法解开：请重新保存后再试',
  english: 'The file is broken and cannot be unpacked: save it again and try once more',
}
const locked: Unreadable = {
  why: '文件设了密码：请解除密码后再试',
  english: 'The file has a password: take the password off and try again',
}

/**
 * Unpacks the entries of an archive whose names are wanted. What its directory says of sizes is
 * checked and not trusted: entries that overlap, unpack to more than they say or than is allowed,
 * come twice, are locked, or fail their checksum make the archive unreadable.
 */
export async function readZip(
  bytes: Uint8Array,
  limits: ZipLimits,
  isWanted: (name: string) => boolean,
): Promise<UnpackedZip> {
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))
    return await unpack(zip, bytes, { limits, isWanted })
  } catch {
    // The library throws on whatever is malformed, names that climb out of the archive among it.
    return refused(broken)
  }
}

type Wanted = { readonly limits: ZipLimits; readonly isWanted: (name: string) => boolean }

async function unpack(
  zip: ZipFile,
  bytes: Uint8Array,
  { limits, isWanted }: Wanted,
): Promise<UnpackedZip> {
  const entries = new Map<string, Uint8Array>()
  let packed = 0
  let unpacked = 0
  let count = 0
  for await (const entry of zip.eachEntry()) {
    count += 1
    packed += entry.compressedSize
    if (count > limits.entries || isBomb(entry, limits)) return refused(tooLarge)
    if (packed > bytes.length || entries.has(entry.fileName)) return refused(broken)
    if (!isWanted(entry.fileName)) continue
    unpacked += entry.uncompressedSize
    if (unpacked > limits.totalBytes) return refused(tooLarge)
    if (entry.isEncrypted()) return refused(locked)
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true })
    const data = inflated(
      bytes.subarray(fileDataStart, fileDataStart + entry.compressedSize),
      entry,
    )
    if (!data) return refused(broken)
    entries.set(entry.fileName, data)
  }
  return { kind: 'unpacked', entries }
}

function isBomb({ compressedSize, uncompressedSize }: Entry, { entryBytes }: ZipLimits): boolean {
  if (uncompressedSize > entryBytes) return true
  return uncompressedSize > SMALL_ENTRY && uncompressedSize > compressedSize * HIGHEST_RATIO
}

/** An entry unpacked, no farther than it said; undefined where it is not what it said. */
function inflated(packed: Uint8Array, entry: Entry): Uint8Array | undefined {
  const { compressionMethod, uncompressedSize } = entry
  if (compressionMethod !== 0 && compressionMethod !== 8) return undefined
  const data =
    compressionMethod === 0
      ? packed
      : inflateRawSync(packed, { maxOutputLength: Math.max(1, uncompressedSize) })
  const isWhole = data.length === uncompressedSize && crc32(data) === entry.crc32
  return isWhole ? data : undefined
}

function refused(reason: Unreadable): UnpackedZip {
  return { kind: 'unreadable', ...reason }
}
