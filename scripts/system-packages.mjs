/**
 * What the browser journeys need from the system: Chromium and a font with Chinese characters.
 * Installed through apt-get on Debian as root; elsewhere the one command to run is named.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const browsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const packages = ['chromium', 'fonts-noto-cjk']

/** Makes sure that a browser and fonts are there; tells what to do where they are not. */
export function installSystemPackages() {
  const missing = missingPackages()
  if (missing.length === 0) return
  const command = `apt-get install -y --no-install-recommends ${missing.join(' ')}`
  const mayInstall = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0
  if (!mayInstall) {
    stop(
      `浏览器测试还缺少：${missing.join('、')}。请先运行：sudo ${command}（其他系统请安装 Chromium 和中文字体，并用 CHROMIUM_PATH 指明）`,
    )
  }
  process.stderr.write(`正在安装浏览器测试所需：${missing.join('、')}……\n`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const run = (line) =>
    spawnSync('sh', ['-c', line], { stdio: ['ignore', 'ignore', 2], env }).status
  if (run('apt-get update -qq') !== 0 || run(command) !== 0)
    stop(`没有装好，请手工运行：${command}`)
}

function missingPackages() {
  const browser = process.env.CHROMIUM_PATH ?? browsers.find((path) => existsSync(path))
  const fonts = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' })
  const hasFonts = fonts.status === 0 && fonts.stdout.trim() !== ''
  return packages.filter((name) => (name === 'chromium' ? !browser : !hasFonts))
}

function stop(sentence) {
  process.stderr.write(`${sentence}\n`)
  process.exit(2)
}
