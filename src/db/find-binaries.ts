import { npmBinaries } from './npm-binaries.ts'
import { systemBinaries } from './system-binaries.ts'
import { type Binaries, oldestMajor } from './binaries.ts'

export type Wanted = {
  /** Only the system's, or only those that npm installed; absent: whichever are there. */
  readonly kind?: Binaries['kind'] | undefined
  /** The major version that made the data folder; no other can open it. */
  readonly major?: number | undefined
}

/**
 * The binaries to use: the system's, which the distribution keeps patched, before npm's.
 * Throws a sentence that says what to install when none fit.
 */
export async function findBinaries(wanted: Wanted): Promise<Binaries> {
  for await (const binaries of installed(wanted.kind)) {
    if (fits(binaries, wanted)) return binaries
  }
  throw new Error(whatToInstall(wanted))
}

async function* installed(kind: Wanted['kind']): AsyncGenerator<Binaries> {
  if (kind !== 'npm') yield* systemBinaries()
  if (kind !== 'system') yield* npmBinaries()
}

function fits({ major }: Binaries, wanted: Wanted): boolean {
  return wanted.major === undefined ? major >= oldestMajor : major === wanted.major
}

function whatToInstall({ kind, major }: Wanted): string {
  const lacking =
    major === undefined
      ? `找不到 PostgreSQL ${oldestMajor} 或更高版本的程序`
      : `数据文件夹由 PostgreSQL ${major} 建立，却找不到该版本的程序`
  const system = `安装系统的 PostgreSQL（例如 apt install postgresql-${major ?? oldestMajor}）`
  const npm = '重新运行 npm ci（不要省略可选依赖）'
  const remedy = { system, npm, any: `${system}，或${npm}` }[kind ?? 'any']
  return `${lacking}。请${remedy}，或用 DATABASE_URL 指定已有的数据库。`
}
