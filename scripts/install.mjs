/**
 * Installs what is missing, and nothing when nothing is: `npm ci` once for each state of
 * package-lock.json. Plain JavaScript without dependencies, since it runs before there are any.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const root = new URL('../', import.meta.url)
const stamp = new URL('node_modules/.installed-from', root)

/** Makes sure that the packages of the lock file are installed; ends the program where they cannot be. */
export function installPackages() {
  refuseOldNode()
  const lock = createHash('sha256').update(readFileSync(new URL('package-lock.json', root)))
  const wanted = lock.digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  process.stderr.write('正在安装依赖（只在第一次或者依赖有变化时进行）……\n')
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (npm.status !== 0) stop('依赖没有装好：请检查网络和 npm 的设置，然后再试一次')
  writeFileSync(stamp, wanted)
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  stop(`需要 Node.js 20.19 以上，现在是 ${process.versions.node}：请先升级`)
}

function stop(sentence) {
  process.stderr.write(`${sentence}\n`)
  process.exit(2)
}
