// Made by scripts/generate-schema.ts from the migrated database; not edited by hand.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'
import type { Day } from '../law/day.ts'

/** Read as a value that a schema must check, written as JSON text. */
type Json = ColumnType<unknown, string, string>

export type Schema = {
  agency: AgencyTable
  annualReport: AnnualReportTable
  calendarNotice: CalendarNoticeTable
  dossier: DossierTable
  dossierEvent: DossierEventTable
  dossierFile: DossierFileTable
  letter: LetterTable
  numberSeries: NumberSeriesTable
  outgoingMail: OutgoingMailTable
  publicRevision: PublicRevisionTable
  remedyCase: RemedyCaseTable
  storedFile: StoredFileTable
}

/** The agencies (机关) that owe disclosure, as a tree. */
type AgencyTable = {
  code: string
  name: string
  englishName: string | null
  kind: 'government' | 'office' | 'department' | 'justiceDepartment' | 'vertical' | 'township'
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

/** Holiday notices (放假安排) newer than the program; two people enter one. */
type CalendarNoticeTable = {
  year: number
  source: string
  publishedOn: Day
  days: Json
  enteredBy: number
  enteredAt: Generated<Date>
  confirmedBy: number | null
  confirmedAt: Date | null
}

/** One application each (依申请公开); its truth is dossier_event. */
type DossierTable = {
  id: GeneratedAlways<number>
  agencyCode: string
  channel: string
  sought: 'information' | 'recordCorrection'
  submittedAt: Date
  applicantType: string
  applicantKind:
    | 'naturalPerson'
    | 'business'
    | 'research'
    | 'publicInterest'
    | 'legalService'
    | 'otherOrganisation'
  applicantSealed: Buffer
  /** A keyed fingerprint of the identity: the same applicant again. */
  applicantMark: Buffer
  subject: string
  request: Json
  /** The same form sent twice makes one dossier. */
  formTokenHash: Buffer
  /** sha256 of what was submitted, as the receipt prints it. */
  digest: string
  queryCodeHash: Buffer
  state: string
  receivedOn: Day | null
  dueOn: Day | null
  dueProvisional: Generated<boolean>
  outcomeRow: string | null
  endedOn: Day | null
  repliedOn: Day | null
  onTime: boolean | null
  sectionId: number | null
  handlerId: number | null
  lastSeq: Generated<number>
}

/** The ledger: every act in every dossier, never changed, never deleted. */
type DossierEventTable = {
  dossierId: number
  seq: number
  act: string
  onDay: Day
  facts: Json
  sealed: Buffer | null
  byKind: 'applicant' | 'staff' | 'system'
  byPerson: number | null
  at: Generated<Date>
}

/** What came with an act; its bytes are sealed in the store of files. */
type DossierFileTable = {
  id: GeneratedAlways<number>
  dossierId: number
  seq: number
  sha256: string
  plainSha256: string
  size: number
  mediaType: string
  nameSealed: Buffer
  scan: Generated<'quarantined' | 'clean' | 'infected'>
}

/** Every letter that was issued (答复文书), never changed. */
type LetterTable = {
  id: GeneratedAlways<number>
  agencyCode: string
  dossierId: number
  seq: number
  code: string
  series: string | null
  year: number | null
  number: number | null
  issuedOn: Day
  contentSealed: Buffer
  approvedBy: number | null
}

/** The last number given in a series (发文字号, 登记编号); raised in the transaction that uses it. */
type NumberSeriesTable = {
  agencyCode: string
  series: string
  year: number
  last: number
}

/** Mail to send, written in the transaction of what it tells of. */
type OutgoingMailTable = {
  id: GeneratedAlways<number>
  dossierId: number | null
  sealed: Buffer
  notBefore: Generated<Date>
  attempts: Generated<number>
  sentAt: Date | null
  failed: string | null
}

/** One row, raised in the transaction that changes public content; caches of pages compare it. */
type PublicRevisionTable = {
  onlyRow: Generated<boolean>
  revision: number
}

/** Reviews (复议) and suits (诉讼) against what a dossier decided. */
type RemedyCaseTable = {
  id: GeneratedAlways<number>
  agencyCode: string
  dossierId: number
  kind: 'review' | 'suitDirect' | 'suitAfterReview'
  body: string
  procedure: 'ordinary' | 'simplified'
  copiedOn: Day
  result: 'upheld' | 'corrected' | 'other' | null
  resultDetail: string | null
  endedOn: Day | null
  repliedOn: Day | null
  enteredBy: number | null
  at: Generated<Date>
}

/** The files kept outside the database, named by their contents. */
type StoredFileTable = {
  sha256: string
  size: number
  mediaType: string
  fileName: string
  storedAt: Generated<Date>
}
