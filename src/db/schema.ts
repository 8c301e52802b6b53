// Made by scripts/generate-schema.ts from the migrated database; not edited by hand.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'
import type { Day } from '../law/day.ts'

/** Read as a value that a schema must check, written as JSON text. */
type Json = ColumnType<unknown, string, string>

export type Schema = {
  agency: AgencyTable
  annualReport: AnnualReportTable
  publicRevision: PublicRevisionTable
  storedFile: StoredFileTable
}

/** The agencies (机关) that owe disclosure, as a tree. */
type AgencyTable = {
  code: string
  name: string
  englishName: string | null
  kind: 'government' | 'office' | 'department' | 'township'
  parentCode: string | null
  /** Order among the agencies of one parent. */
  position: Generated<number>
  /** Whether it is a supervising office (主管部门). */
  supervising: Generated<boolean>
  /** The nine facts of the guide (公开指南). */
  guide: Json | null
  /** The facts in the footer of every page; only the root has them. */
  site: Json | null
  createdAt: Generated<Date>
}

/** Every version of every annual report (年报) that was published. */
type AnnualReportTable = {
  id: GeneratedAlways<number>
  agencyCode: string
  year: number
  version: number
  report: Json
  findings: Json
  publishedOn: Day | null
  sourceFile: string | null
  /** The text that was read from the source file. */
  sourceText: string | null
  isCurrent: boolean
  importedAt: Generated<Date>
}

/** One row, raised in the transaction that changes public content; caches of pages compare it. */
type PublicRevisionTable = {
  onlyRow: Generated<boolean>
  revision: number
}

/** The files kept outside the database, named by their contents. */
type StoredFileTable = {
  sha256: string
  size: number
  mediaType: string
  fileName: string
  storedAt: Generated<Date>
}
