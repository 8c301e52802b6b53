import { execFileSync } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../../test/temporary-folder.ts'
import { findBinaries } from './find-binaries.ts'
import { makeLinks } from './npm-binaries.ts'

it.each(['system', 'npm'] as const)(
  'finds the %s binaries, of the major they say',
  async (kind) => {
    const found = await findBinaries({ kind })
    const said = String(execFileSync(join(found.folder, 'postgres'), ['--version']))
    expect(found.kind).toBe(kind)
    expect(said).toContain(`(PostgreSQL) ${found.major}.`)
  },
)

it("prefers the system's, which the distribution keeps patched", async () => {
  expect((await findBinaries({})).kind).toBe('system')
})

it.each([
  [{ major: 9 }, '由 PostgreSQL 9 建立，却找不到该版本的程序。请安装系统的 PostgreSQL'],
  [{ kind: 'npm', major: 9 } as const, '却找不到该版本的程序。请重新运行 npm ci'],
])('says what to install when there are none for %o', async (wanted, sentence) => {
  await expect(findBinaries(wanted)).rejects.toThrow(sentence)
})

it('makes the links that npm leaves out, however often it is asked', async () => {
  const root = await temporaryFolder()
  await mkdir(join(root, 'native', 'lib'), { recursive: true })
  await writeFile(join(root, 'native', 'lib', 'libpq.so.5.15'), 'pq')
  const links = [{ source: 'native/lib/libpq.so.5.15', target: 'native/lib/libpq.so.5' }]
  await writeFile(join(root, 'native', 'pg-symlinks.json'), JSON.stringify(links))

  await makeLinks(root)
  await makeLinks(root)
  expect(await readFile(join(root, 'native', 'lib', 'libpq.so.5'), 'utf8')).toBe('pq')
})
