import fc from 'fast-check'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { submission } from '../../../test/applications.ts'
import { everyRole, eventOf, submissions, wishes } from '../../../test/dossier-lives.ts'
import { demonstrationDeps } from '../../../test/test-deps.ts'
import type { Deps } from '../../deps.ts'
import { day } from '../../law/day.ts'
import { advance } from '../../law/dossier-acting.ts'
import type { ActEvent } from '../../law/dossier-events.ts'
import type { Ledger } from '../../law/dossier-clock.ts'
import { applicantColumns } from '../../law/report-table-three.ts'
import { applicantTypeKeys } from '../../law/applicant-kinds.ts'
import { actOn } from './act.ts'
import { countApplications } from './counts.ts'
import { derivedColumns, readLedger } from './ledger.ts'
import { nextNumber } from './number-series.ts'
import { submit } from './submit.ts'

let deps: Deps

beforeEach(async () => {
  const opened = await demonstrationDeps()
  deps = { ...opened.deps, today: () => day('2026-12-31') }
  onTestFinished(opened.close)
})

const by = { kind: 'staff', personId: 1 } as const
const confirm: ActEvent = { act: 'confirmReceipt', on: day('2026-03-02') }

async function submitted(): Promise<number> {
  const { receipt } = await submit(deps, submission())
  return receipt.dossierId
}

const failing = () => Promise.reject(new Error('the letter failed'))

/** Takes a number; a transaction that fails gives it back. */
async function takeNumber(fails: boolean): Promise<number | undefined> {
  const series = { series: '东审政公开', year: 2026 }
  const taking = deps.db.transaction().execute(async (tx) => {
    const { number } = await nextNumber(tx, submission().agencyCode, series)
    if (fails) throw new Error('given back')
    return number
  })
  return taking.catch(() => undefined)
}

describe('an act', () => {
  it('writes one line, and what lists show follows from it', async () => {
    const dossierId = await submitted()
    const acted = await actOn(deps, { dossierId, event: confirm, by, roles: ['officeClerk'] })
    expect(acted).toMatchObject({ kind: 'done', seq: 2, dossier: { state: 'open' } })
    const row = await deps.db.selectFrom('dossier').selectAll().executeTakeFirstOrThrow()
    expect(row).toMatchObject({ state: 'open', lastSeq: 2, dueOn: '2026-03-30' })
  })

  it('is refused with a sentence where the law does not allow it, and nothing is written', async () => {
    const dossierId = await submitted()
    const event: ActEvent = { act: 'extend', on: day('2026-03-02'), workingDays: 5 }
    const acted = await actOn(deps, { dossierId, event, by, roles: ['officeHead'] })
    expect(acted).toMatchObject({ kind: 'refused', article: '条例第三十三条' })
    expect(await readLedger(deps.db, dossierId)).toHaveLength(1)
  })

  it('is refused for a day that has not come', async () => {
    const dossierId = await submitted()
    const event: ActEvent = { act: 'confirmReceipt', on: day('2027-01-01') }
    const acted = await actOn(deps, { dossierId, event, by, roles: ['officeClerk'] })
    expect(acted.kind).toBe('refused')
  })

  it('of two clerks at once lets one win and tells the other', async () => {
    const dossierId = await submitted()
    const wanted = { dossierId, seen: 1, event: confirm, by, roles: ['officeClerk'] } as const
    const acted = await Promise.all([actOn(deps, wanted), actOn(deps, wanted)])
    expect(acted.map(({ kind }) => kind).toSorted()).toEqual(['done', 'overtaken'])
  })

  it('happens with all that belongs to it or not at all', async () => {
    const dossierId = await submitted()
    const wanted = {
      dossierId,
      event: confirm,
      by,
      roles: ['officeClerk'],
      together: failing,
    } as const
    await expect(actOn(deps, wanted)).rejects.toThrow('the letter failed')
    expect(await readLedger(deps.db, dossierId)).toHaveLength(1)
  })

  it('cannot be changed or deleted, not even in the database', async () => {
    const dossierId = await submitted()
    const { db } = deps
    await expect(db.updateTable('dossierEvent').set({ act: 'x' }).execute()).rejects.toThrow(
      'append-only',
    )
    await expect(db.deleteFrom('dossierEvent').execute()).rejects.toThrow('append-only')
    await expect(db.deleteFrom('dossier').where('id', '=', dossierId).execute()).rejects.toThrow(
      'append-only',
    )
  })
})

describe('a series of numbers', () => {
  it('has no gaps and no doubles, whoever takes them at once and whatever fails', async () => {
    const taken = await Promise.all(Array.from({ length: 60 }, (_, at) => takeNumber(at % 3 === 0)))
    const numbers = taken.filter((number) => number !== undefined).toSorted((a, b) => a - b)
    expect(numbers).toEqual(Array.from({ length: 40 }, (_, at) => at + 1))
  })
})

describe('1,000 random dossiers over three years, through the real acts', () => {
  it('end up where the law says, and every table adds up', { timeout: 240_000 }, async () => {
    const lives = fc.sample(fc.tuple(submissions(day('2023-01-02')), wishes, fc.nat()), {
      numRuns: 1_000,
      seed: Date.now(),
    })
    const live = async ([first, wished, who]: (typeof lives)[number]) => {
      const type = applicantTypeKeys[who % applicantTypeKeys.length] ?? 'person'
      const form = submission({
        sought: first.sought,
        channel: first.channel,
        submittedOn: first.on,
        arrivedOn: first.arrivedOn,
        by: { kind: 'staff', personId: 1 },
      })
      const { receipt } = await submit(deps, { ...form, applicant: { ...form.applicant, type } })
      const { dossierId } = receipt
      let ledger: Ledger = [first]
      for (const one of wished) {
        const event = eventOf(ledger, one, deps.calendar)
        const expected = advance(ledger, event, { roles: everyRole, calendar: deps.calendar })
        // What the law refuses is tried now and then: refusals cost as much as acts.
        if (expected.kind === 'refused' && one.choice % 20 > 0) continue
        const acted = await actOn(deps, { dossierId, event, by, roles: everyRole })
        const late = event.on > deps.today()
        expect(acted.kind).toBe(late || expected.kind === 'refused' ? 'refused' : 'done')
        if (acted.kind === 'done' && expected.kind === 'allowed') ledger = expected.ledger
      }
      return { dossierId, ledger }
    }

    const queue = [...lives]
    const ended: Awaited<ReturnType<typeof live>>[] = []
    const worker = async () => {
      for (let next = queue.pop(); next; next = queue.pop()) ended.push(await live(next))
    }
    await Promise.all(Array.from({ length: 8 }, worker))

    for (const { dossierId, ledger } of ended) {
      const stored = await readLedger(deps.db, dossierId)
      expect(stored).toEqual(JSON.parse(JSON.stringify(ledger)))
      const row = await deps.db
        .selectFrom('dossier')
        .selectAll()
        .where('id', '=', dossierId)
        .executeTakeFirstOrThrow()
      expect(row).toMatchObject(derivedColumns(ledger, deps.calendar))
    }

    const agencyCode = submission().agencyCode
    const none = applicantColumns.map(() => 0)
    let carriedOut = none
    for (let year = 2023; year <= 2026; year += 1) {
      const counts = await countApplications(deps.db, { agencyCode, year })
      const row = (key: string) => applicantColumns.map((column) => counts[key]?.[column.key] ?? 0)
      const results = Object.keys(counts).filter(
        (key) => !['new', 'carriedIn', 'carriedOut'].includes(key),
      )
      const sum = (keys: readonly string[]) =>
        none.map((_, at) => keys.reduce((total, key) => total + (row(key)[at] ?? 0), 0))
      expect(row('carriedIn')).toEqual(carriedOut)
      expect(sum(['new', 'carriedIn'])).toEqual(sum([...results, 'carriedOut']))
      carriedOut = row('carriedOut')
    }
  })
})
