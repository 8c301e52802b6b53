import type { Database } from '../../db/database.ts'
import { keptFacts } from '../../db/kept-facts.ts'
import type { Agency, AgencyRow } from './agency.ts'
import { guideOf, siteOf, type StoredSite } from './stored.ts'

/** Where no agency is entered yet the portal still has a foot. */
const unnamedSite: StoredSite = {
  name: { zh: '政府信息公开', en: 'Government information disclosure' },
  sponsor: { zh: '（尚未设置主办单位）', en: '(sponsor not set)' },
  contact: {},
  demo: false,
}

/** One agency by its code; undefined where there is none. */
export async function findAgency(db: Database, code: string): Promise<Agency | undefined> {
  const row = await db
    .selectFrom('agency')
    .select(['code', 'name', 'englishName', 'kind', 'parentCode', 'supervising', 'guide'])
    .where('code', '=', code)
    .executeTakeFirst()
  if (!row) return undefined
  const { englishName, guide, ...rest } = row
  return { ...rest, english: englishName ?? row.name, guide: guideOf(guide) }
}

/** The same for pages, which are made anew when the public facts change. */
export const findAgencyForPage = keptFacts(findAgency)

/** All agencies: the root first, then by their order among their siblings. */
export async function listAgencies(db: Database): Promise<readonly AgencyRow[]> {
  const rows = await db
    .selectFrom('agency')
    .select(['code', 'name', 'englishName', 'kind', 'parentCode', 'supervising'])
    .orderBy((eb) => eb('parentCode', 'is not', null))
    .orderBy('position')
    .orderBy('code')
    .execute()
  return rows.map(({ englishName, ...rest }) => ({ ...rest, english: englishName ?? rest.name }))
}

/** What the root agency says of the site. */
export async function findSite(db: Database): Promise<StoredSite> {
  const row = await db
    .selectFrom('agency')
    .select('site')
    .where('site', 'is not', null)
    .executeTakeFirst()
  return row ? siteOf(row.site) : unnamedSite
}

/** Whether any agency is entered: an empty database is one that may be filled with the demonstration. */
export async function hasAgencies(db: Database): Promise<boolean> {
  const row = await db.selectFrom('agency').select('code').limit(1).executeTakeFirst()
  return row !== undefined
}

/** A new agency; `site` only for the root. */
export type NewAgency = Agency & { readonly position: number; readonly site?: StoredSite }

/** Enters agencies, parents before their children. */
export async function insertAgencies(db: Database, agencies: readonly NewAgency[]): Promise<void> {
  await db
    .insertInto('agency')
    .values(
      agencies.map(({ english, guide, site, ...rest }) => ({
        ...rest,
        englishName: english,
        guide: JSON.stringify(guide),
        site: site ? JSON.stringify(site) : null,
      })),
    )
    .execute()
}
