import { failure, type Bilingual } from '../law/bilingual.ts'
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
  const { zh, en } = whatToInstall(wanted)
  throw failure(zh, en)
}

async function* installed(kind: Wanted['kind']): AsyncGenerator<Binaries> {
  if (kind !== 'npm') yield* systemBinaries()
  if (kind !== 'system') yield* npmBinaries()
}

function fits({ major }: Binaries, wanted: Wanted): boolean {
  return wanted.major === undefined ? major >= oldestMajor : major === wanted.major
}

function whatToInstall({ kind, major }: Wanted): Bilingual {
  const lacking =
    major === undefined
      ? {
          zh: `找不到 PostgreSQL ${oldestMajor} 或更高版本的程序`,
          en: `No programs of PostgreSQL ${oldestMajor} or newer are found`,
        }
      : {
          zh: `数据文件夹由 PostgreSQL ${major} 建立，却找不到该版本的程序`,
          en: `PostgreSQL ${major} made the data folder, and no programs of that version are found`,
        }
  const system = `apt install postgresql-${major ?? oldestMajor}`
  const remedies = {
    system: {
      zh: `安装系统的 PostgreSQL（例如 ${system}）`,
      en: `install the PostgreSQL of the system (such as ${system})`,
    },
    npm: {
      zh: '重新运行 npm ci（不要省略可选依赖）',
      en: 'run npm ci again (without leaving out optional dependencies)',
    },
  }
  const fitting = kind === undefined ? [remedies.system, remedies.npm] : [remedies[kind]]
  const zh = fitting.map((remedy) => remedy.zh).join('，或')
  const en = fitting.map((remedy) => remedy.en).join(', or ')
  return {
    zh: `${lacking.zh}。请${zh}，或用 DATABASE_URL 指定已有的数据库。`,
    en: `${lacking.en}: ${en}, or name a database that is there with DATABASE_URL.`,
  }
}
