import { stat } from 'node:fs/promises'

/** Whom PostgreSQL runs as instead of root, which it refuses. */
export type ServerUser = { readonly uid: number; readonly gid: number }

/** `nobody` of Debian, Ubuntu, Red Hat and Alpine. */
const nobody: ServerUser = { uid: 65_534, gid: 65_534 }

/**
 * The user of the server on a data folder, undefined for ourselves. For root it is the owner of
 * the folder, so that the program of an ordinary user still opens it after one of root's.
 */
export async function serverUser(folder: string): Promise<ServerUser | undefined> {
  if (process.getuid?.() !== 0) return undefined
  const owner = await stat(folder).catch(() => undefined)
  return owner === undefined || owner.uid === 0 ? nobody : { uid: owner.uid, gid: owner.gid }
}
