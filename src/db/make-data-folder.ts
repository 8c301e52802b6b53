import { mkdir } from 'node:fs/promises'
import { failure } from '../law/bilingual.ts'

/** Makes the data folder where it is not there yet. Others may pass through to what is theirs, but not see what there is. */
export async function makeDataFolder(dataDir: string): Promise<void> {
  await mkdir(dataDir, { recursive: true, mode: 0o711 }).catch((error: unknown) => {
    throw failure(
      `无法建立数据文件夹 ${dataDir}。请检查路径和权限，或换一个文件夹。`,
      `The data folder ${dataDir} cannot be made. Check path and permissions, or take another folder.`,
      { cause: error },
    )
  })
}
