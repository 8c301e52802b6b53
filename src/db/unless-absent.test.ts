import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { unlessAbsent } from './unless-absent.ts'

it.each(['/nowhere/at/all', '/dev/null/below'])('finds nothing at %s', async (path) => {
  expect(await readFile(path).catch(unlessAbsent)).toBeUndefined()
})

it('says whose folder it is when we may not read it', () => {
  const denied = Object.assign(new Error('EACCES'), { code: 'EACCES', path: '/data/postgres' })
  expect(() => unlessAbsent(denied)).toThrow(
    '没有权限读取 /data/postgres。请以建立数据文件夹的用户运行本程序。',
  )
})

it('hides no other error', async () => {
  await expect(readFile('/').catch(unlessAbsent)).rejects.toThrow('EISDIR')
})
