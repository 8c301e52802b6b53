import { isIP } from 'node:net'
import { z } from 'zod'
import type { Bilingual } from './law/bilingual.ts'

/** What the environment says, read and checked once at the start; nothing else reads it. */
export type Config = {
  readonly host: string
  readonly port: number
  /** Absent: the embedded PostgreSQL in `dataFolder` is used. */
  readonly databaseUrl?: string | undefined
  readonly dataFolder: string
  /** Which binaries the embedded PostgreSQL takes; absent: whichever are there. */
  readonly postgres?: 'system' | 'npm' | undefined
  /** Scheme, host and port under which the public reaches us, without a path. */
  readonly origin?: string | undefined
  /** Addresses and CIDR blocks whose forwarded headers are believed; nobody else's are. */
  readonly trustedProxies: readonly string[]
  /** 32 bytes in hexadecimal that seal personal data; absent: a key file in `dataFolder`. */
  readonly vaultKey?: string | undefined
  readonly logLevel: LogLevel
}

export type LogLevel = (typeof logLevels)[number]

export type ReadConfig =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly mistakes: readonly Bilingual[] }

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

const environment = z.object({
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/u)
    .default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/u)
    .default('3000')
    .transform(Number)
    .refine((port) => port <= 65_535),
  DATABASE_URL: z.string().refine(isDatabaseUrl).optional(),
  GONGKAI_DATA: z.string().default('./data'),
  GONGKAI_POSTGRES: z.enum(['system', 'npm']).optional(),
  GONGKAI_ORIGIN: z
    .string()
    .refine(isOrigin)
    .transform((text) => new URL(text).origin)
    .optional(),
  GONGKAI_TRUSTED_PROXIES: z
    .string()
    .default('')
    .transform((text) => text.split(/[\s,]+/u).filter(Boolean))
    .refine((proxies) => proxies.every(isAddressBlock)),
  GONGKAI_KEY: z
    .string()
    .regex(/^[\da-f]{64}$/iu)
    .optional(),
  GONGKAI_LOG_LEVEL: z.enum(logLevels).default('info'),
})

type Variable = keyof z.infer<typeof environment>

const whatToWrite: Readonly<Record<Variable, Bilingual>> = {
  HOST: {
    zh: '请填写监听的地址，例如 127.0.0.1（只供本机）或 0.0.0.0（供其他机器访问）',
    en: 'Write the address to listen on, such as 127.0.0.1 (this machine only) or 0.0.0.0 (others too)',
  },
  PORT: {
    zh: '请填写 0 到 65535 之间的整数，例如 3000',
    en: 'Write a whole number from 0 to 65535, such as 3000',
  },
  DATABASE_URL: {
    zh: '请填写 PostgreSQL 的连接地址，例如 postgres://用户名:密码@主机:5432/库名',
    en: 'Write the address of a PostgreSQL, such as postgres://user:password@host:5432/name',
  },
  GONGKAI_DATA: {
    zh: '请填写存放数据的文件夹，例如 ./data',
    en: 'Write the folder for the data, such as ./data',
  },
  GONGKAI_POSTGRES: {
    zh: '请填写 system（用系统安装的 PostgreSQL）或 npm（用随附的），或者不填写',
    en: 'Write system (the PostgreSQL of the system) or npm (the one that came along), or nothing',
  },
  GONGKAI_ORIGIN: {
    zh: '请填写公众访问的网址，只写协议、主机和端口，不带路径，例如 https://www.example.gov.cn',
    en: 'Write the public address, scheme, host and port without a path, such as https://www.example.gov.cn',
  },
  GONGKAI_TRUSTED_PROXIES: {
    zh: '请填写反向代理的 IP 地址或网段，用逗号隔开，例如 10.0.0.5,10.1.0.0/16；不能信任所有地址',
    en: 'Write the addresses or networks of reverse proxies with commas, such as 10.0.0.5,10.1.0.0/16; never all of them',
  },
  GONGKAI_KEY: {
    zh: '请填写加密个人信息的密钥，64 位十六进制数字（例如 openssl rand -hex 32 的输出），或者不填写，用数据文件夹中的密钥文件',
    en: 'Write the key for personal data, 64 hexadecimal digits (as openssl rand -hex 32 prints), or nothing, for the key file in the data folder',
  },
  GONGKAI_LOG_LEVEL: {
    zh: `请填写 ${logLevels.join('、')} 之一`,
    en: `Write one of ${logLevels.join(', ')}`,
  },
}

/**
 * The configuration, frozen, or one sentence for each mistaken variable: its name, what
 * was found and what to write. A variable that is empty counts as absent.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): ReadConfig {
  const filled = Object.fromEntries(Object.entries(env).filter(([, text]) => text?.trim()))
  const read = environment.safeParse(filled)
  if (!read.success) {
    const wrong = new Set(read.error.issues.map(({ path: [name] }) => name))
    const mistakes = environment
      .keyof()
      .options.filter((name) => wrong.has(name))
      .map((name) => mistake(name, filled[name] ?? ''))
    return { ok: false, mistakes }
  }

  const values = read.data
  const config = Object.freeze({
    host: values.HOST,
    port: values.PORT,
    databaseUrl: values.DATABASE_URL,
    dataFolder: values.GONGKAI_DATA,
    postgres: values.GONGKAI_POSTGRES,
    origin: values.GONGKAI_ORIGIN,
    trustedProxies: Object.freeze(values.GONGKAI_TRUSTED_PROXIES),
    vaultKey: values.GONGKAI_KEY,
    logLevel: values.GONGKAI_LOG_LEVEL,
  })
  return { ok: true, config }
}

function mistake(name: Variable, found: string): Bilingual {
  // The address of the database holds a password, and mistakes end up in logs.
  const secret = name === 'DATABASE_URL' || name === 'GONGKAI_KEY'
  const shown = secret
    ? {
        zh: '无法识别（可能含有密码，不在此显示）',
        en: 'is not understood (not shown: it may hold a secret)',
      }
    : { zh: `是“${found}”`, en: `is "${found}"` }
  const { zh, en } = whatToWrite[name]
  return {
    zh: `环境变量 ${name} 的值${shown.zh}。${zh}。`,
    en: `The environment variable ${name} ${shown.en}. ${en}.`,
  }
}

function isDatabaseUrl(text: string): boolean {
  return /^postgres(?:ql)?:\/\//u.test(text) && URL.canParse(text)
}

function isOrigin(text: string): boolean {
  if (!/^https?:\/\//u.test(text) || !URL.canParse(text)) return false
  const { origin, href } = new URL(text)
  return href === `${origin}/`
}

/** An IP address or a CIDR block; the block of everybody, `/0`, would let anyone forge headers. */
function isAddressBlock(text: string): boolean {
  const [address = '', prefix, ...rest] = text.split('/')
  const version = isIP(address)
  if (version === 0 || rest.length > 0) return false
  if (prefix === undefined) return true
  return /^[1-9]\d{0,2}$/u.test(prefix) && Number(prefix) <= (version === 4 ? 32 : 128)
}
