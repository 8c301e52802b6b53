/** A PostgreSQL on this machine: the folder of its `initdb` and `postgres`, and its major version. */
export type Binaries = {
  readonly kind: 'system' | 'npm'
  readonly major: number
  readonly folder: string
}

/** The oldest major version that our SQL runs on. */
export const oldestMajor = 15
