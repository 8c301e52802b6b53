import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Pool } from 'pg'
import { beforeEach, expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from '../../test/temporary-folder.ts'
import { createDatabase } from '../../test/test-database.ts'
import { connect } from './database.ts'
import { migrate } from './migrate.ts'

const first = '0001-rooms.sql'
const second = '0002-chairs.sql'

let folder: string
let url: string
let pool: Pool

beforeEach(async () => {
  folder = await temporaryFolder()
  await writeFile(join(folder, first), 'create table room (id int);\ninsert into room values (1);')
  await writeFile(join(folder, second), 'create table chair as select id from room;')
  url = await createDatabase('template0')
  pool = openPool()
})

it('applies every file once, in the order of their numbers', async () => {
  await migrateFolder()
  await migrateFolder()
  expect(await applied()).toEqual([first, second])
  expect((await pool.query('select id from chair')).rows).toEqual([{ id: 1 }])
})

it('applies every file once when many programs start at the same time', async () => {
  const pools = Array.from({ length: 6 }, openPool)
  await Promise.all(pools.map((other) => migrate(other, pathToFileURL(`${folder}/`))))
  expect(await applied()).toEqual([first, second])
})

it('refuses a file that was edited after it was applied', async () => {
  await migrateFolder()
  await writeFile(join(folder, first), 'create table room (id bigint);')
  await expect(migrateFolder()).rejects.toThrow(
    `迁移文件 ${first} 在应用之后被改动了，请恢复它原来的内容`,
  )
})

it('does not mind that git wrote other line ends', async () => {
  await migrateFolder()
  const text = await readFile(join(folder, first), 'utf8')
  await writeFile(join(folder, first), text.replaceAll('\n', '\r\n'))
  await migrateFolder()
  expect(await applied()).toEqual([first, second])
})

it('refuses a database that a newer program has changed', async () => {
  await migrateFolder()
  await rm(join(folder, second))
  await expect(migrateFolder()).rejects.toThrow(
    `数据库已由更新的程序升级（${second}），请换用那个版本或更高版本的程序。`,
  )
})

it('undoes a file that fails, keeps those before it, and applies it once it is mended', async () => {
  await writeFile(join(folder, second), 'create table chair (id int); select 1 / 0;')
  await expect(migrateFolder()).rejects.toThrow('division by zero')
  expect(await applied()).toEqual([first])

  await writeFile(join(folder, second), 'create table chair (id int);')
  await migrateFolder()
  expect(await applied()).toEqual([first, second])
})

it('refuses a folder in which a number is missing', async () => {
  await writeFile(join(folder, '0004-tables.sql'), 'select 1;')
  await expect(migrateFolder()).rejects.toThrow('迁移文件 0004-tables.sql 应当编号为 0003')
})

async function migrateFolder(): Promise<void> {
  await migrate(pool, pathToFileURL(`${folder}/`))
}

async function applied(): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>('select name from migration order by number')
  return rows.map(({ name }) => name)
}

function openPool(): Pool {
  const opened = connect(url).pool
  onTestFinished(() => opened.end())
  return opened
}
