import { createHash } from 'node:crypto'
import type { Database } from '../../db/database.ts'
import type { Deps } from '../../deps.ts'
import { kindOfApplicant } from '../../law/applicant-kinds.ts'
import type { Day } from '../../law/day.ts'
import { dayInShanghai } from '../../law/day.ts'
import type { EventOf, Sought } from '../../law/dossier-events.ts'
import { dossierOf, type Dossier } from '../../law/dossier.ts'
import type { Channel } from '../../law/receipt.ts'
import type { Applicant, Request } from './applicant.ts'
import { insertFiles, keepFiles, type HandedInFile, type KeptFile } from './files.ts'
import { derivedColumns, insertEvent, ledgerOf, type Doer } from './ledger.ts'
import { formTokenHash, queryCodeHash, queryCodeOf } from './query-code.ts'
import { sealApplicant } from './sealed-facts.ts'

/** An application as it arrives, its fields checked. */
export type Submission = {
  readonly agencyCode: string
  /** The secret of the form: at least 128 random bits in text. */
  readonly formToken: string
  readonly sought: Sought
  readonly applicant: Applicant
  readonly request: Request
  readonly files: readonly HandedInFile[]
  readonly channel: Channel
  /** At the desk: the day it was handed in or sent; online it is today. */
  readonly submittedOn?: Day | undefined
  readonly arrivedOn?: Day | undefined
  readonly by: Doer
}

/** What the applicant keeps: proof that a certain application was stored at a certain second. */
export type Receipt = {
  readonly dossierId: number
  /** 登记编号. */
  readonly registration: string
  readonly agencyCode: string
  readonly submittedAt: Date
  readonly digest: string
  readonly queryCode: string
  readonly dossier: Dossier
}

/** What came of a submission. `repeated`: the same form was stored before, and this is its receipt. */
export type Submitted =
  | { readonly kind: 'stored' | 'repeated'; readonly receipt: Receipt }
  /** The form was used already, for something else. */
  | { readonly kind: 'formUsed'; readonly receipt: Receipt }

/**
 * Stores an application with its files and returns its receipt. Files are flushed first, then one
 * transaction writes the dossier and the first line of its ledger; only when that is committed is there
 * a receipt. Throws when anything of it fails, and then nothing is stored. (条例第三十一条)
 */
export async function submit(deps: Deps, submission: Submission): Promise<Submitted> {
  const queryCode = queryCodeOf(deps.vault, submission.formToken)
  const digest = digestOf(submission, queryCode)
  const before = await findByForm(deps, submission.formToken, queryCode)
  if (before) return repeated(before, digest)

  const files = await keepFiles(deps, submission.files)
  const dossierId = await deps.db
    .transaction()
    .execute((tx) => insertDossier(deps, tx, { submission, queryCode, digest, files }))
  const stored = await findByForm(deps, submission.formToken, queryCode)
  if (!stored) throw new Error('申请没有保存成功，请重新提交')
  return dossierId === undefined ? repeated(stored, digest) : { kind: 'stored', receipt: stored }
}

/** 登记编号: the year of submission and the number of the dossier. */
export function registrationOf(row: { readonly id: number; readonly submittedAt: Date }): string {
  return `${dayInShanghai(row.submittedAt).slice(0, 4)}-${String(row.id).padStart(6, '0')}`
}

function repeated(receipt: Receipt, digest: string): Submitted {
  return { kind: receipt.digest === digest ? 'repeated' : 'formUsed', receipt }
}

type Insert = {
  readonly submission: Submission
  readonly queryCode: string
  readonly digest: string
  readonly files: readonly KeptFile[]
}

/** Undefined where the same form came in by another request at the same time. */
async function insertDossier(
  deps: Deps,
  tx: Database,
  { submission, queryCode, digest, files }: Insert,
): Promise<number | undefined> {
  const { agencyCode, formToken, applicant, request, channel, sought, by } = submission
  const now = deps.now()
  const event: EventOf<'submit'> = {
    act: 'submit',
    on: submission.submittedOn ?? dayInShanghai(now),
    sought,
    channel,
    ...(submission.arrivedOn && { arrivedOn: submission.arrivedOn }),
  }
  const token = formTokenHash(formToken)
  const row = await tx
    .insertInto('dossier')
    .values({
      agencyCode,
      channel,
      sought,
      submittedAt: now,
      applicantType: applicant.type,
      applicantKind: kindOfApplicant(applicant.type),
      ...sealApplicant(deps.vault, applicant, token),
      subject: request.subject,
      request: JSON.stringify(request),
      formTokenHash: token,
      digest,
      queryCodeHash: queryCodeHash(queryCode),
      ...derivedColumns([event], deps.calendar),
    })
    .onConflict((on) => on.column('formTokenHash').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!row) return undefined
  await insertEvent(tx, { dossierId: row.id, seq: 1, event, by })
  await insertFiles(tx, deps.vault, { dossierId: row.id, seq: 1, files })
  return row.id
}

async function findByForm(
  { db, calendar }: Deps,
  formToken: string,
  queryCode: string,
): Promise<Receipt | undefined> {
  const row = await db
    .selectFrom('dossier')
    .innerJoin('dossierEvent', 'dossierEvent.dossierId', 'dossier.id')
    .select(['id', 'agencyCode', 'channel', 'sought', 'submittedAt', 'digest', 'onDay', 'facts'])
    .where('formTokenHash', '=', formTokenHash(formToken))
    .where('seq', '=', 1)
    .executeTakeFirst()
  if (!row) return undefined
  const first = ledgerOf([{ act: 'submit', onDay: row.onDay, facts: row.facts }])
  return {
    dossierId: row.id,
    registration: registrationOf(row),
    agencyCode: row.agencyCode,
    submittedAt: row.submittedAt,
    digest: row.digest,
    queryCode,
    dossier: dossierOf(first, calendar),
  }
}

/**
 * The digest that the receipt prints. The query code is part of it, so that nobody who reads it can try
 * which of a few likely texts it stands for.
 */
function digestOf(submission: Submission, queryCode: string): string {
  const { agencyCode, sought, applicant, request, files, channel } = submission
  const contents = files.map(({ name, bytes }) => ({
    name,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }))
  const value = { agencyCode, sought, channel, applicant, request, files: contents, queryCode }
  return createHash('sha256').update(canonical(value)).digest('hex')
}

/** JSON with the keys of every object in order and absent ones left out. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}
