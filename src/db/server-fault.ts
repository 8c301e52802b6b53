import type { Bilingual } from '../law/bilingual.ts'
import { oldestMajor } from './binaries.ts'

/** Why a server cannot be reached, as a sentence; undefined when it is none of the known reasons. */
export function connectionFault(
  error: unknown,
  { hostname, pathname }: URL,
): Bilingual | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? faults(hostname, pathname.slice(1))[code] : undefined
}

/** Why our SQL cannot run on a server; undefined when it can. `version` is server_version_num. */
export function serverFault(version: number, encoding: string): Bilingual | undefined {
  const major = Math.floor(version / 10_000)
  if (major < oldestMajor)
    return {
      zh: `DATABASE_URL 指向的 PostgreSQL 是 ${major} 版，本程序需要 ${oldestMajor} 或更高版本，请先升级它。`,
      en: `The PostgreSQL of DATABASE_URL is version ${major}, and this program needs ${oldestMajor} or newer: upgrade it first.`,
    }
  if (encoding !== 'UTF8')
    return {
      zh: `DATABASE_URL 指向的数据库编码是 ${encoding}，请改用以 UTF8 编码建立的数据库。`,
      en: `The database of DATABASE_URL has the encoding ${encoding}: take one made with UTF8.`,
    }
  return undefined
}

/** By the code of the operating system, or of PostgreSQL (appendix A of its manual). */
function faults(host: string, database: string): Readonly<Record<string, Bilingual>> {
  const refused = {
    zh: `DATABASE_URL 指向的服务器 ${host} 没有应答，请检查地址和端口，并确认 PostgreSQL 正在运行。`,
    en: `The server ${host} of DATABASE_URL does not answer: check address and port, and that PostgreSQL runs.`,
  }
  const unknown = {
    zh: `DATABASE_URL 里的主机名 ${host} 找不到，请检查拼写和域名解析。`,
    en: `The host ${host} of DATABASE_URL is not found: check its spelling and the name service.`,
  }
  const denied = {
    zh: 'DATABASE_URL 里的用户名或密码不被接受，请检查，并查看服务器的 pg_hba.conf。',
    en: "The user or password of DATABASE_URL is not accepted: check them, and the server's pg_hba.conf.",
  }
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
    '3D000': {
      zh: `DATABASE_URL 指向的服务器上没有名为 ${database} 的数据库，请先建立它。`,
      en: `The server of DATABASE_URL has no database named ${database}: make it first.`,
    },
    '53300': {
      zh: 'DATABASE_URL 指向的服务器连接数已满，请稍后再试，或提高它的 max_connections。',
      en: 'The server of DATABASE_URL has no connection left: try again later, or raise its max_connections.',
    },
  }
}
