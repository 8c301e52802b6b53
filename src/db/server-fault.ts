import { oldestMajor } from './binaries.ts'

/** Why a server cannot be reached, as a sentence; undefined when it is none of the known reasons. */
export function connectionFault(error: unknown, { hostname, pathname }: URL): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? faults(hostname, pathname.slice(1))[code] : undefined
}

/** Why our SQL cannot run on a server; undefined when it can. `version` is server_version_num. */
export function serverFault(version: number, encoding: string): string | undefined {
  const major = Math.floor(version / 10_000)
  if (major < oldestMajor)
    return `DATABASE_URL 指向的 PostgreSQL 是 ${major} 版，本程序需要 ${oldestMajor} 或更高版本，请先升级它。`
  if (encoding !== 'UTF8')
    return `DATABASE_URL 指向的数据库编码是 ${encoding}，请改用以 UTF8 编码建立的数据库。`
  return undefined
}

/** By the code of the operating system, or of PostgreSQL (appendix A of its manual). */
function faults(host: string, database: string): Readonly<Record<string, string>> {
  const refused = `DATABASE_URL 指向的服务器 ${host} 没有应答，请检查地址和端口，并确认 PostgreSQL 正在运行。`
  const unknown = `DATABASE_URL 里的主机名 ${host} 找不到，请检查拼写和域名解析。`
  const denied = 'DATABASE_URL 里的用户名或密码不被接受，请检查，并查看服务器的 pg_hba.conf。'
  return {
    ECONNREFUSED: refused,
    ENOENT: refused,
    ETIMEDOUT: refused,
    EHOSTUNREACH: refused,
    ENETUNREACH: refused,
    ENOTFOUND: unknown,
    EAI_AGAIN: unknown,
    '28000': denied,
    '28P01': denied,
    '3D000': `DATABASE_URL 指向的服务器上没有名为 ${database} 的数据库，请先建立它。`,
    '53300': 'DATABASE_URL 指向的服务器连接数已满，请稍后再试，或提高它的 max_connections。',
  }
}
