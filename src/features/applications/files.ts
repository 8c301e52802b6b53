import { createHash } from 'node:crypto'
import type { Database } from '../../db/database.ts'
import type { Vault } from '../../db/vault.ts'
import type { Deps } from '../../deps.ts'

/** A file as it was handed in; nothing about it is believed but its bytes. */
export type HandedInFile = {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** A file whose sealed bytes are on the disk, not yet named by a row. */
export type KeptFile = Omit<HandedInFile, 'bytes'> & {
  readonly sha256: string
  readonly plainSha256: string
  readonly size: number
}

/** How large one attachment may be, and how many an act may have. */
export const LARGEST_ATTACHMENT_BYTES = 20 * 1_048_576
export const MOST_ATTACHMENTS = 10

/** Sealing adds a little to every file. */
const SEALING_BYTES = 1_024

/** Seals the files and keeps them, flushed; a row may name them from then on. */
export async function keepFiles(
  { files: store, vault }: Pick<Deps, 'files' | 'vault'>,
  files: readonly HandedInFile[],
): Promise<readonly KeptFile[]> {
  const kept: KeptFile[] = []
  for (const { name, mediaType, bytes } of files) {
    const plainSha256 = createHash('sha256').update(bytes).digest('hex')
    const sealed = vault.sealBytes(bytes, fileContext(plainSha256))
    const stored = await store.put(sealed, LARGEST_ATTACHMENT_BYTES + SEALING_BYTES)
    if (stored === 'too-large') throw new RangeError('附件超过 20 MB，请缩小后重新提交')
    kept.push({ name, mediaType, sha256: stored.sha256, plainSha256, size: bytes.byteLength })
  }
  return kept
}

/** Names kept files in the ledger of a dossier; until a scan has seen them they are quarantined. */
export async function insertFiles(
  tx: Database,
  vault: Vault,
  {
    dossierId,
    seq,
    files,
  }: { readonly dossierId: number; readonly seq: number; readonly files: readonly KeptFile[] },
): Promise<void> {
  if (files.length === 0) return
  const rows = files.map(({ name, ...file }) => ({
    ...file,
    dossierId,
    seq,
    nameSealed: vault.seal(name, nameContext(file.plainSha256)),
  }))
  await tx.insertInto('dossierFile').values(rows).execute()
}

/** A file of a dossier as lists show it. */
export type DossierFile = {
  readonly id: number
  readonly seq: number
  readonly name: string
  readonly size: number
  readonly mediaType: string
  readonly scan: 'quarantined' | 'clean' | 'infected'
}

/** The files of a dossier, in the order of the acts they came with. */
export async function listFiles(
  { db, vault }: Pick<Deps, 'db' | 'vault'>,
  dossierId: number,
): Promise<readonly DossierFile[]> {
  const rows = await db
    .selectFrom('dossierFile')
    .select(['id', 'seq', 'size', 'mediaType', 'scan', 'nameSealed', 'plainSha256'])
    .where('dossierId', '=', dossierId)
    .orderBy('seq')
    .orderBy('id')
    .execute()
  return rows.map(({ nameSealed, plainSha256, ...row }) => ({
    ...row,
    name: vault.open(nameSealed, nameContext(plainSha256)),
  }))
}

function fileContext(plainSha256: string): string {
  return `file ${plainSha256}`
}

function nameContext(plainSha256: string): string {
  return `file name ${plainSha256}`
}
