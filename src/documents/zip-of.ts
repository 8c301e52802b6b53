import { strToU8, zipSync, type Zippable } from 'fflate'

/** The first day that an archive can name; a fixed one, so that the same contents give the same bytes. */
const MODIFIED = new Date(1980, 0, 1)

/** Packs files, by their names, into an archive; text as UTF-8. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries: Zippable = {}
  for (const [name, data] of Object.entries(files)) {
    entries[name] = typeof data === 'string' ? strToU8(data) : data
  }
  return zipSync(entries, { mtime: MODIFIED, level: 6 })
}
