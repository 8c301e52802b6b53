import { failure } from '../law/bilingual.ts'

/** For `.catch`: undefined where a file is not there; throws every other error. */
export function unlessAbsent(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined
  if (error.code !== 'EACCES') throw error
  throw failure(
    `没有权限读取 ${error.path}。请以建立数据文件夹的用户运行本程序。`,
    `${error.path} may not be read. Run the program as the user who made the data folder.`,
    { cause: error },
  )
}
