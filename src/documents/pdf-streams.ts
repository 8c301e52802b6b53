import { inflateSync } from 'node:zlib'

const MEGABYTE = 1024 * 1024

/** A page of scanned picture unpacks to some thirty megabytes. */
const MOST_A_STREAM = 64 * MEGABYTE
const MOST_TOGETHER = 192 * MEGABYTE

/** Packed again and again is packed to deceive. */
const DEEPEST = 3

/**
 * Whether the streams of a PDF unpack to more than a report can hold. The library that reads them
 * has no limit of its own, and a few hundred bytes can stand for gigabytes.
 */
export function unpacksTooFar(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  // An old packing that nothing writes any more, and that unpacks a thousandfold.
  if (file.includes('/LZWDecode')) return true
  let together = 0
  for (let at = file.indexOf('stream'); at !== -1; at = file.indexOf('stream', at + 6)) {
    const begins = at + (file[at + 6] === 0x0d ? 8 : 7)
    const unpacked = isPacked(file, begins) ? unpackedSize(file.subarray(begins)) : 0
    together += unpacked
    if (unpacked > MOST_A_STREAM || together > MOST_TOGETHER) return true
  }
  return false
}

/** A zlib stream shows by its first two bytes. (RFC 1950, 2.2) */
function isPacked(data: Uint8Array, at: number): boolean {
  const [first = 0, second = 0] = data.subarray(at, at + 2)
  return (first & 0x0f) === 8 && first >> 4 <= 7 && (first * 256 + second) % 31 === 0
}

/** How much a stream unpacks to, and what it unpacks to in turn; more than the most where it is more. */
function unpackedSize(packed: Uint8Array): number {
  let data = packed
  let size = 0
  for (let depth = 0; depth < DEEPEST && isPacked(data, 0); depth += 1) {
    const unpacked = inflated(data)
    if (unpacked === 'too-large') return MOST_A_STREAM + 1
    size += unpacked.length
    data = unpacked
  }
  return size
}

function inflated(packed: Uint8Array): Uint8Array | 'too-large' {
  try {
    return inflateSync(packed, { maxOutputLength: MOST_A_STREAM })
  } catch (error) {
    const tooLarge = error instanceof RangeError
    // What is broken unpacks to nothing here; the library will say what is wrong with it.
    return tooLarge ? 'too-large' : new Uint8Array()
  }
}
