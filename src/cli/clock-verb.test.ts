import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { called, refusal, type Called } from '../../test/command-line.ts'
import { temporaryFolder } from '../../test/temporary-folder.ts'

async function fileOf(content: string | object): Promise<string> {
  const file = join(await temporaryFolder(), 'case.json')
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}

/** Calls `gongkai clock` on a file with a case. */
async function clock(content: string | object, ...words: readonly string[]): Promise<Called> {
  return called('clock', await fileOf(content), ...words)
}

/** Calls it on a case that it must refuse, in both languages. */
async function refusedClock(content: string | object): Promise<Called> {
  return refusal('clock', await fileOf(content))
}

async function clockOf(facts: object): Promise<unknown> {
  const { out } = await clock(facts, '--json')
  return JSON.parse(out)
}

const consulted = { kind: 'thirdPartyConsulted', on: '2026-03-09', deliveredOn: '2026-03-11' }
const replied = { kind: 'thirdPartyReplied', on: '2026-03-20' }
const extension = { kind: 'extended', on: '2026-04-07', workingDays: 20 }

describe('gongkai clock', () => {
  it.each([
    ['O-10', { receivedOn: '2026-09-10' }, { dueOn: '2026-10-14' }],
    [
      'O-14',
      {
        receivedOn: '2026-03-02',
        events: [
          { kind: 'clarificationRequested', on: '2026-03-10' },
          { kind: 'clarified', on: '2026-03-25' },
        ],
      },
      { clarificationBy: '2026-03-11', dueOn: '2026-04-23' },
    ],
    [
      'O-15, silence until the end',
      { receivedOn: '2026-03-02', events: [consulted], asOf: '2026-04-02' },
      { consulteeBy: '2026-04-01', dueOn: '2026-04-23' },
    ],
    [
      'O-15, extended',
      { receivedOn: '2026-03-02', events: [consulted, extension] },
      { dueOn: '2026-05-25' },
    ],
    [
      'O-16',
      { receivedOn: '2026-03-02', events: [consulted, replied], asOf: '2026-03-25' },
      { dueOn: '2026-04-13' },
    ],
    [
      'O-16, extended',
      { receivedOn: '2026-03-02', events: [consulted, replied, extension] },
      { dueOn: '2026-05-13' },
    ],
    [
      'O-17',
      {
        receivedOn: '2026-04-20',
        events: [{ kind: 'thirdPartyConsulted', on: '2026-04-28', deliveredOn: '2026-04-29' }],
      },
      { consulteeBy: '2026-05-22' },
    ],
    [
      'O-18',
      {
        receivedOn: '2026-03-02',
        events: [{ kind: 'extended', on: '2026-03-20', workingDays: 10 }],
      },
      { dueOn: '2026-04-14' },
    ],
    [
      'O-19',
      {
        receivedOn: '2026-04-20',
        events: [
          { kind: 'feeNoticed', on: '2026-04-24' },
          { kind: 'feePaid', on: '2026-05-20' },
        ],
      },
      { payBy: '2026-05-26', dueOn: '2026-06-17' },
    ],
    ['O-27', { receivedOn: '2026-12-10' }, { provisional: true }],
    [
      'O-32',
      {
        receivedOn: '2025-09-08',
        events: [{ ...consulted, on: '2025-09-15', deliveredOn: '2025-09-17' }],
      },
      { consulteeBy: '2025-10-14', dueOn: '2025-11-04' },
    ],
  ])('%s', async (_, facts, expected) => {
    expect(await clockOf(facts)).toMatchObject(expected)
  })

  it('proves the due day: every day from receipt, counted or not, with the reason', async () => {
    const { days } = (await clockOf({ receivedOn: '2026-03-02' })) as {
      days: { date: string; counts: boolean; because: string }[]
    }
    expect(days[0]).toEqual({ date: '2026-03-03', counts: true, because: '第1个工作日' })
    expect(days.at(-1)).toMatchObject({ date: '2026-03-30', counts: true })
    expect(days.filter(({ counts }) => counts)).toHaveLength(20)
    expect(days.every(({ because }) => because !== '')).toBe(true)
  })

  it('names its keys as the contract does, with null where there is no day', async () => {
    const found = (await clockOf({ receivedOn: '2026-03-02' })) as Record<string, unknown>
    expect(Object.keys(found)).toEqual([
      'dueOn',
      'provisional',
      'clarificationBy',
      'consulteeBy',
      'payBy',
      'days',
      'steps',
    ])
    expect(found).toMatchObject({ consulteeBy: null, payBy: null, provisional: false })
  })

  it('prints the due day first, for people, in either language', async () => {
    const facts = { receivedOn: '2026-09-10' }
    expect((await clock(facts)).out).toMatch(/^答复期限：2026-10-14\n/u)
    expect((await clock(facts, '--lang', 'en')).out).toMatch(/^Due: 2026-10-14\n/u)
  })

  it.each([
    [
      'a second clarification notice',
      [
        { kind: 'clarificationRequested', on: '2026-03-04' },
        { kind: 'clarified', on: '2026-03-10' },
        { kind: 'clarificationRequested', on: '2026-03-12' },
      ],
      /第三十条/u,
    ],
    [
      'an extension over 20 working days',
      [{ kind: 'extended', on: '2026-03-20', workingDays: 21 }],
      /第三十三条/u,
    ],
    [
      'an extension after the due day',
      [{ kind: 'extended', on: '2026-04-20', workingDays: 5 }],
      /第三十三条/u,
    ],
    ['clarification that nobody asked for', [{ kind: 'clarified', on: '2026-03-10' }], /第三十条/u],
    ['a payment that nobody asked for', [{ kind: 'feePaid', on: '2026-03-10' }], /第六条/u],
    [
      'a second fee notice',
      [
        { kind: 'feeNoticed', on: '2026-03-04' },
        { kind: 'feePaid', on: '2026-03-10' },
        { kind: 'feeNoticed', on: '2026-03-12' },
      ],
      /第六条/u,
    ],
    ['an opinion that nobody asked for', [{ kind: 'agencyReplied', on: '2026-03-10' }], /./u],
    [
      'an opinion of nobody',
      [{ kind: 'thirdPartyReplied', on: '2026-03-10', party: '甲公司' }],
      /第三十二条/u,
    ],
    ['what came before the application', [{ kind: 'replied', on: '2026-02-10' }], /./u],
    [
      'anything after the reply',
      [
        { kind: 'replied', on: '2026-03-10' },
        { kind: 'extended', on: '2026-03-12', workingDays: 5 },
      ],
      /./u,
    ],
  ])('refuses %s with exit 1 and the article', async (_, events, article) => {
    const { exit, err, out } = await refusedClock({ receivedOn: '2026-03-02', events })
    expect({ exit, out }).toEqual({ exit: 1, out: '' })
    expect(err).toMatch(article)
  })

  it.each([
    ['what is no JSON', '{bad', /JSON/u],
    ['nothing', '', /JSON/u],
    ['a list', '[]', /receivedOn/u],
    ['a case without receipt', '{}', /receivedOn/u],
    ['a day that does not exist', '{"receivedOn":"2026-02-30"}', /2026-02-30/u],
    ['a number for a day', '{"receivedOn":20260302}', /receivedOn/u],
    ['an event of no kind', '{"receivedOn":"2026-03-02","events":[{"kind":"x"}]}', /kind/u],
    [
      'half a working day',
      '{"receivedOn":"2026-03-02","events":[{"kind":"extended","on":"2026-03-09","workingDays":1.5}]}',
      /./u,
    ],
    ['a key that nobody knows', '{"receivedOn":"2026-03-02","due":1}', /./u],
    ['events that are no list', '{"receivedOn":"2026-03-02","events":{}}', /列表/u],
    [
      'an event with a key that nobody knows',
      '{"receivedOn":"2026-03-02","events":[{"kind":"replied","on":"2026-03-09","note":1}]}',
      /事件应为/u,
    ],
    [
      'a party that is no text',
      '{"receivedOn":"2026-03-02","events":[{"kind":"agencyReplied","on":"2026-03-09","party":1}]}',
      /party/u,
    ],
    ['a day before the Regulations were in force', '{"receivedOn":"2019-05-14"}', /尚未施行/u],
    ['a day before all calendars', '{"receivedOn":"1980-03-02"}', /1980/u],
    ['a day after all calendars', '{"receivedOn":"9999-03-02"}', /9999/u],
    ['a prototype', '{"receivedOn":"2026-03-02","__proto__":{"x":1}}', /./u],
  ])('takes %s for what it is: one line, and no clock', async (_, content, why) => {
    const { exit, out, err } = await refusedClock(content)
    expect(exit).toBeGreaterThan(0)
    expect(out).toBe('')
    expect(err).toMatch(why)
  })
})
