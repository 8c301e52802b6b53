import { crc32, deflateRawSync } from 'node:zlib'

/** An entry of an archive, with what its directory may say of it falsely. */
export type ZipEntry = {
  readonly name: string
  readonly data: Uint8Array | string
  readonly claimedSize?: number
  readonly checksum?: number
  readonly isLocked?: boolean
  /** Whether it points to the data of the first entry instead of its own. */
  readonly overlaps?: boolean
}

/** An archive that says what it is told to: `zipOf` writes honest ones. */
export function dishonestZip(entries: readonly ZipEntry[]): Uint8Array {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const entry of entries) {
    const data = Buffer.from(entry.data)
    const packed = deflateRawSync(data)
    const name = Buffer.from(entry.name)
    const sizes = {
      checksum: entry.checksum ?? crc32(data),
      packed: packed.length,
      unpacked: entry.claimedSize ?? data.length,
      name: name.length,
      flags: entry.isLocked ? 1 : 0,
    }
    directory.push(headerOf(sizes, entry.overlaps ? 0 : at), name)
    if (entry.overlaps) continue
    const local = headerOf(sizes)
    files.push(local, name, packed)
    at += local.length + name.length + packed.length
  }
  const tail = Buffer.alloc(22)
  tail.writeUInt32LE(0x06054b50, 0)
  tail.writeUInt16LE(entries.length, 8)
  tail.writeUInt16LE(entries.length, 10)
  tail.writeUInt32LE(Buffer.concat(directory).length, 12)
  tail.writeUInt32LE(at, 16)
  return new Uint8Array(Buffer.concat([...files, ...directory, tail]))
}

type Sizes = {
  readonly checksum: number
  readonly packed: number
  readonly unpacked: number
  readonly name: number
  readonly flags: number
}

/** A local header, or one of the directory where it says at which place the local one stands. */
function headerOf(sizes: Sizes, place?: number): Buffer {
  const isLocal = place === undefined
  const header = Buffer.alloc(isLocal ? 30 : 46)
  const shift = isLocal ? 0 : 2
  header.writeUInt32LE(isLocal ? 0x04034b50 : 0x02014b50, 0)
  header.writeUInt16LE(20, 4)
  header.writeUInt16LE(sizes.flags, 6 + shift)
  header.writeUInt16LE(8, 8 + shift)
  header.writeUInt32LE(sizes.checksum, 14 + shift)
  header.writeUInt32LE(sizes.packed, 18 + shift)
  header.writeUInt32LE(sizes.unpacked, 22 + shift)
  header.writeUInt16LE(sizes.name, 26 + shift)
  if (!isLocal) header.writeUInt32LE(place, 42)
  return header
}
