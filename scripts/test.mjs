/**
 * `npm test`: installs what is missing, then everything that can be wrong: format, lint, types,
 * unused code, rules, slices, browser. The last line counts: `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installPackages } from './install.mjs'
import { installSystemPackages } from './system-packages.mjs'

installPackages()
installSystemPackages()

const checks = [
  ['format', 'oxfmt', '--check'],
  ['lint', 'oxlint'],
  ['types', 'tsc'],
  ['unused code', 'knip'],
]

let passed = 0
let failed = 0

for (const [name, ...command] of checks) {
  process.stdout.write(`${name}: `)
  const { status, stdout, stderr } = runTool(command, 'pipe')
  if (status === 0) passed += 1
  else failed += 1
  process.stdout.write(status === 0 ? 'ok\n' : `failed\n${stdout}${stderr}\n`)
}

const folder = mkdtempSync(join(tmpdir(), 'gongkai-test-'))
const results = join(folder, 'results.json')
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`]
const run = runTool(['vitest', 'run', ...reporters, ...process.argv.slice(2)], 'inherit')
try {
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(
    readFileSync(results, 'utf8'),
  )
  passed += numPassedTests
  failed +=
    numFailedTests === 0 && run.status !== 0 ? Math.max(1, numFailedTestSuites) : numFailedTests
} catch {
  failed += 1
}
rmSync(folder, { recursive: true, force: true })

process.stdout.write(`${passed} passed, ${failed} failed\n`)
process.exit(failed === 0 ? 0 : 1)

function runTool([tool, ...words], output) {
  const path = join('node_modules', '.bin', tool)
  return spawnSync(path, words, {
    stdio: ['ignore', output, output],
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 64 * 1024 * 1024,
  })
}
