/**
 * `npm run complete-lock`, after a dependency was added or raised: npm leaves out of the lock file the
 * packages for other platforms that the registry at hand does not have, and `npm ci` then refuses the
 * file. This names them again, by what the packages that want them say.
 */
import { readFileSync, writeFileSync } from 'node:fs'

const file = new URL('../package-lock.json', import.meta.url)
const lock = JSON.parse(readFileSync(file, 'utf8'))

const systems = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'openharmony',
  'win32',
  'netbsd',
  'openbsd',
  'sunos',
  'aix',
]
const processors = [
  'arm64',
  'x64',
  'ia32',
  'arm',
  'ppc64',
  'riscv64',
  's390x',
  'loong64',
  'mips64el',
  'wasm32',
]

for (const [path, wanting] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(wanting.optionalDependencies ?? {})) {
    const nested = path === '' ? undefined : `${path}/node_modules/${name}`
    const place = `node_modules/${name}`
    if (lock.packages[place] || (nested && lock.packages[nested])) continue
    const platform = platformOf(name)
    if (!platform) continue
    lock.packages[place] = {
      version: version.replace(/^[^\d]*/u, ''),
      ...platform,
      ...(wanting.dev && { dev: true }),
      optional: true,
    }
  }
}

lock.packages = Object.fromEntries(
  Object.entries(lock.packages).toSorted(([a], [b]) => (a < b ? -1 : 1)),
)
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)

/** The system, processor and C library in a name such as `@oxlint/binding-linux-arm64-musl`. */
function platformOf(name) {
  const words = name.split('/').at(-1).split('-')
  const os = systems.find((system) => words.includes(system))
  const cpu = processors.find((processor) => words.includes(processor))
  if (!cpu) return undefined
  const libc = words.some((word) => word.startsWith('musl')) ? 'musl' : 'glibc'
  return { ...(os === 'linux' && { libc: [libc] }), ...(os && { os: [os] }), cpu: [cpu] }
}
