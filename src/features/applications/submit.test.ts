import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { applicant, submission } from '../../../test/applications.ts'
import { demonstrationDeps } from '../../../test/test-deps.ts'
import type { Deps } from '../../deps.ts'
import { queryCodeHash } from './query-code.ts'
import { submit } from './submit.ts'

let deps: Deps

beforeEach(async () => {
  const opened = await demonstrationDeps()
  deps = opened.deps
  onTestFinished(opened.close)
})

async function countDossiers(): Promise<number> {
  const rows = await deps.db.selectFrom('dossier').select('id').execute()
  return rows.length
}

describe('a submission', () => {
  it('is stored with its ledger before there is a receipt, and due by the law', async () => {
    const { kind, receipt } = await submit(deps, submission())
    expect(kind).toBe('stored')
    expect(receipt.registration).toMatch(/^2026-\d{6}$/u)
    expect(receipt.dossier.clock?.dueOn).toBe('2026-03-30')
    const events = await deps.db.selectFrom('dossierEvent').selectAll().execute()
    expect(events).toMatchObject([{ dossierId: receipt.dossierId, seq: 1, act: 'submit' }])
  })

  it('gives a code of 120 bits, of which only the hash is stored', async () => {
    const { receipt } = await submit(deps, submission())
    expect(receipt.queryCode).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}$/u)
    const row = await deps.db.selectFrom('dossier').selectAll().executeTakeFirstOrThrow()
    expect(row.queryCodeHash).toEqual(queryCodeHash(receipt.queryCode))
    const typed = receipt.queryCode.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o')
    expect(queryCodeHash(typed)).toEqual(row.queryCodeHash)
    const text = JSON.stringify(row)
    expect(text).not.toContain(receipt.queryCode)
  })

  it('shows nothing of the applicant in the database', async () => {
    await submit(deps, submission())
    const row = await deps.db.selectFrom('dossier').selectAll().executeTakeFirstOrThrow()
    const bytes = Buffer.concat([
      row.applicantSealed,
      row.applicantMark,
      Buffer.from(JSON.stringify(row)),
    ])
    for (const secret of [
      applicant.name,
      applicant.identityNumber,
      applicant.phone,
      applicant.email ?? '',
    ]) {
      expect(bytes.includes(secret)).toBe(false)
    }
  })

  it('makes one dossier when the same form is sent twice, with the same receipt', async () => {
    const form = submission()
    const first = await submit(deps, form)
    const again = await submit(deps, form)
    expect(again).toEqual({ kind: 'repeated', receipt: first.receipt })
    expect(await countDossiers()).toBe(1)
  })

  it('F11 makes one dossier of 200 that are sent at once', async () => {
    const form = submission()
    const all = await Promise.all(Array.from({ length: 200 }, () => submit(deps, form)))
    expect(new Set(all.map(({ receipt }) => receipt.dossierId)).size).toBe(1)
    expect(await countDossiers()).toBe(1)
  })

  it('does not take another application under a form that was used', async () => {
    const form = submission()
    const first = await submit(deps, form)
    const other = { ...form, request: { ...form.request, subject: '另一项' } }
    expect(await submit(deps, other)).toEqual({ kind: 'formUsed', receipt: first.receipt })
    expect(await countDossiers()).toBe(1)
  })

  it('keeps its files sealed, and counts them in the digest', async () => {
    const file = { name: '身份证.txt', mediaType: 'text/plain', bytes: Buffer.from('证件内容') }
    const { receipt } = await submit(deps, submission({ files: [file] }))
    const row = await deps.db.selectFrom('dossierFile').selectAll().executeTakeFirstOrThrow()
    expect(row).toMatchObject({ dossierId: receipt.dossierId, scan: 'quarantined', size: 12 })
    const stored = await deps.files.read(row.sha256)
    expect(Buffer.from(stored ?? []).includes('证件内容')).toBe(false)
    const without = await submit(deps, submission())
    expect(without.receipt.digest).not.toBe(receipt.digest)
  })

  it('stores nothing and acknowledges nothing when the ledger cannot be written', async () => {
    await deps.db.schema.alterTable('dossierEvent').renameTo('gone').execute()
    await expect(submit(deps, submission())).rejects.toThrow('dossier_event')
    await deps.db.schema.alterTable('gone').renameTo('dossierEvent').execute()
    expect(await countDossiers()).toBe(0)
  })
})
