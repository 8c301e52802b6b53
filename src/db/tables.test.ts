import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/test-database.ts'
import { agencyKinds } from '../law/agency-kinds.ts'
import { day } from '../law/day.ts'
import { keysOf } from '../law/keys-of.ts'
import type { Database } from './database.ts'

const government = { code: '11150602MB0000000A', name: '区人民政府', kind: 'government' } as const

const report = {
  agencyCode: government.code,
  year: 2025,
  version: 1,
  report: JSON.stringify({ carried_in: [0, null] }),
  findings: '[]',
  publishedOn: day('2026-01-20'),
  isCurrent: true,
}

let db: Database

beforeEach(async () => {
  db = await testDatabase()
  await db.insertInto('agency').values(government).execute()
})

describe('an agency', () => {
  it.each(['', '11150602MB000000', '11150602MB0000000I', '1115060２MB0000000A'])(
    'has a unified code, which %j is not',
    async (code) => {
      const other = { ...government, name: '镇人民政府', code }
      await expect(db.insertInto('agency').values(other).execute()).rejects.toThrow('code_check')
    },
  )

  it.each(keysOf(agencyKinds))('is of any kind that the law knows, %s among them', async (kind) => {
    const other = { code: '11150602MB0000001A', name: '某机关', kind }
    await db.insertInto('agency').values(other).execute()
    const wrong = db.updateTable('agency').set({ kind: sql`'bureau'` })
    await expect(wrong.execute()).rejects.toThrow('agency_kind_check')
  })

  it('is not its own superior, and one with a superior has no site', async () => {
    const agency = db.updateTable('agency')
    const under = agency.set({ parentCode: government.code })
    await expect(under.execute()).rejects.toThrow('agency_has_another_as_parent')

    const office = { code: '11150602MB0000001A', name: '办公室', kind: 'office' } as const
    const withSite = { ...office, parentCode: government.code, site: '{}' }
    await expect(db.insertInto('agency').values(withSite).execute()).rejects.toThrow(
      'agency_with_site_is_root',
    )
  })
})

describe('an annual report', () => {
  it('comes back as it was written', async () => {
    await db.insertInto('annualReport').values(report).execute()
    const row = await db.selectFrom('annualReport').selectAll().executeTakeFirstOrThrow()
    expect(row).toMatchObject({
      id: 1,
      publishedOn: '2026-01-20',
      report: { carried_in: [0, null] },
      findings: [],
    })
    expect(row.importedAt).toBeInstanceOf(Date)
  })

  it('has one current version, and keeps the former ones', async () => {
    await db.insertInto('annualReport').values(report).execute()
    const second = db.insertInto('annualReport').values({ ...report, version: 2 })
    await expect(second.execute()).rejects.toThrow('annual_report_current')

    await db.updateTable('annualReport').set({ isCurrent: false }).execute()
    await second.execute()
    expect(await db.selectFrom('annualReport').select('version').execute()).toHaveLength(2)
  })

  it.each([2007, 2101])('is not of the year %i', async (year) => {
    const wrong = db.insertInto('annualReport').values({ ...report, year })
    await expect(wrong.execute()).rejects.toThrow('year_check')
  })

  it('names a source file only when that is stored', async () => {
    const wrong = db.insertInto('annualReport').values({ ...report, sourceFile: '0'.repeat(64) })
    await expect(wrong.execute()).rejects.toThrow('source_file_fkey')
  })
})

describe('the public revision', () => {
  it('rises with each change of what the public sees', async () => {
    const changes = [
      db.insertInto('annualReport').values(report),
      db.updateTable('annualReport').set({ isCurrent: false }),
      db.deleteFrom('annualReport'),
      db.updateTable('agency').set({ position: 1 }),
    ]
    for (const change of changes) {
      const before = await revision()
      await change.execute()
      expect(await revision()).toBe(before + 1)
    }
    await sql`select touch_public()`.execute(db)
  })

  it('stays when the change is undone', async () => {
    const before = await revision()
    const undone = db.transaction().execute(async (transaction) => {
      await transaction.updateTable('agency').set({ position: 1 }).execute()
      throw new Error('undone')
    })
    await expect(undone).rejects.toThrow('undone')
    expect(await revision()).toBe(before)
  })

  it('has a single row', async () => {
    await expect(db.insertInto('publicRevision').values({ revision: 1 }).execute()).rejects.toThrow(
      'public_revision_pkey',
    )
  })
})

describe('columns', () => {
  it('keep a day as it is, in whatever zone the machine stands', async () => {
    const { rows } = await sql`select date '2026-03-01' as day`.execute(db)
    expect(rows).toEqual([{ day: '2026-03-01' }])
  })

  it('give whole numbers as numbers and decimals as text', async () => {
    const { rows } = await sql`select 9007199254740991 as whole, 0.10::numeric as sum`.execute(db)
    expect(rows).toEqual([{ whole: 9_007_199_254_740_991, sum: '0.10' }])
  })

  it('refuse a whole number that would be rounded', async () => {
    await expect(sql`select 9007199254740993`.execute(db)).rejects.toThrow(
      '整数 9007199254740993 过大',
    )
  })
})

async function revision(): Promise<number> {
  const row = await db.selectFrom('publicRevision').select('revision').executeTakeFirstOrThrow()
  return row.revision
}
