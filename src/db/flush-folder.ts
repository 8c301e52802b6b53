import { open } from 'node:fs/promises'

/** Makes the names in a folder durable: after a rename, only this survives a power cut. */
export async function flushFolder(folder: string): Promise<void> {
  const opened = await open(folder, 'r')
  try {
    await opened.sync()
  } finally {
    await opened.close()
  }
}
