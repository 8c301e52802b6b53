import { describe, expect, it } from 'vitest'
import type { AgencyKind } from './agency-kinds.ts'
import { day } from './day.ts'
import { groundKeys, grounds } from './grounds.ts'
import { remediesFor, type ChallengedReply } from './remedies.ts'
import { remedyParagraph, type RemedyNames } from './remedy-paragraph.ts'

const names: RemedyNames = {
  authorities: ['鄂尔多斯市东胜区人民政府'],
  court: '东胜区人民法院',
  internetChannel: 'https://review.example/apply',
}

const notHeld: ChallengedReply = {
  kind: 'notHeld',
  search: {
    systems: ['公文系统'],
    keywords: ['规划'],
    searchedBy: '张某',
    searchedOn: day('2026-03-10'),
  },
}

const enforcementFile: ChallengedReply = { kind: 'refused', ground: 'refusedEnforcementFile' }

type Setting = { agencyKind?: AgencyKind; servedOnline?: boolean; issuedOn?: string }

function remedies(reply: ChallengedReply, setting: Setting = {}) {
  const { agencyKind = 'department', servedOnline = false, issuedOn = '2026-03-12' } = setting
  return remediesFor({ reply, agencyKind, servedOnline, issuedOn: day(issuedOn) })
}

describe('the remedies against a reply', () => {
  it('O-59 send a refused enforcement file to review by the own government first, 60 days, then 15 to sue', () => {
    expect(remedies(enforcementFile)).toEqual({
      order: 'reviewFirst',
      review: { authorities: ['ownGovernment'], days: 60 },
      suit: { afterReviewDays: 15 },
      mentionsInternetChannel: false,
    })
  })

  it('O-60 leave the choice when the information does not exist: review in 60 days or suit in 6 months', () => {
    expect(remedies(notHeld)).toMatchObject({
      order: 'choice',
      review: { days: 60 },
      suit: { directMonths: 6 },
    })
  })

  it('O-61 name the internet channel for review when the reply is served online', () => {
    expect(remedies(notHeld, { servedOnline: true }).mentionsInternetChannel).toBe(true)
    expect(remedies(notHeld).mentionsInternetChannel).toBe(false)
  })

  it.each(groundKeys.filter((ground) => grounds[ground].reviewFirst))(
    'offer no direct suit against a refusal on %s',
    (ground) => {
      expect(remedies({ kind: 'refused', ground }).suit).toEqual({ afterReviewDays: 15 })
    },
  )

  it.each(['recordCorrection', 'objectionOverridden'] as const)(
    'leave the choice against %s, which refuses nothing',
    (kind) => {
      expect(remedies({ kind }).order).toBe('choice')
    },
  )

  it.each([
    ['department', ['ownGovernment']],
    ['justiceDepartment', ['ownGovernment', 'upperDepartment']],
    ['government', ['upperGovernment']],
    ['vertical', ['upperDepartment']],
    ['office', ['ownGovernment']],
    ['township', ['upperGovernment']],
  ] as const)('let %s be reviewed by %j since 2024', (agencyKind, authorities) => {
    expect(remedies(notHeld, { agencyKind }).review.authorities).toEqual(authorities)
  })

  it('were a choice until the end of 2023, with the upper department to choose as well', () => {
    const before = remedies(enforcementFile, { issuedOn: '2023-12-31', servedOnline: true })
    expect(before).toEqual({
      order: 'choice',
      review: { authorities: ['ownGovernment', 'upperDepartment'], days: 60 },
      suit: { afterReviewDays: 15, directMonths: 6 },
      mentionsInternetChannel: false,
    })
    expect(remedies(enforcementFile, { issuedOn: '2024-01-01' }).order).toBe('reviewFirst')
  })

  it('are not guessed for a day before their oldest entry', () => {
    expect(() => remedies(notHeld, { issuedOn: '2015-04-30' })).toThrow('尚未施行')
  })
})

describe('the remedy paragraph', () => {
  it('O-59 says review first and offers no direct suit', () => {
    const paragraph = remedyParagraph(remedies(enforcementFile), names)
    expect(paragraph).toBe(
      '如对本答复不服，应当先自收到本答复之日起60日内向鄂尔多斯市东胜区人民政府申请行政复议；' +
        '对行政复议决定不服，或者行政复议机关逾期不作决定的，可以自收到行政复议决定书之日' +
        '或者行政复议期限届满之日起15日内依法向东胜区人民法院提起行政诉讼。',
    )
  })

  it('O-60 offers review and suit side by side', () => {
    const paragraph = remedyParagraph(remedies(notHeld), names)
    expect(paragraph).toBe(
      '如对本答复不服，可以自收到本答复之日起60日内向鄂尔多斯市东胜区人民政府申请行政复议，' +
        '也可以自收到本答复之日起6个月内依法向东胜区人民法院提起行政诉讼。',
    )
  })

  it('calls the letter what it calls itself', () => {
    const paragraph = remedyParagraph(remedies({ kind: 'petition' }), { ...names, letter: '告知' })
    expect(paragraph).toContain('如对本告知不服，可以自收到本告知之日起')
    expect(paragraph).not.toContain('答复')
  })

  it('says for a partial disclosure which part goes which way', () => {
    const paragraph = remedyParagraph(
      remedies({ kind: 'partial', withheld: ['refusedThirdParty'] }),
      names,
    )
    expect(paragraph).toContain('不予公开的部分不服，应当先')
    expect(paragraph).toContain('其他部分不服，可以')
  })

  it('O-61 ends with the internet channel for a reply served online', () => {
    const online = remedies(notHeld, { servedOnline: true })
    expect(remedyParagraph(online, names)).toContain('https://review.example/apply。')
    expect(remedyParagraph(remedies(notHeld), names)).not.toContain('互联网')
  })

  it('names every authority among which the applicant may choose', () => {
    const either = remedies(notHeld, { agencyKind: 'justiceDepartment' })
    const authorities = ['东胜区人民政府', '鄂尔多斯市司法局']
    expect(remedyParagraph(either, { ...names, authorities })).toContain(
      '向东胜区人民政府或者鄂尔多斯市司法局申请行政复议',
    )
  })

  it.each([
    ['authority', { ...names, authorities: [] }],
    ['court', { ...names, court: ' ' }],
    ['channel', { ...names, internetChannel: undefined }],
  ])('is not written without the %s', (_, incomplete) => {
    const online = remedies(enforcementFile, { servedOnline: true })
    expect(() => remedyParagraph(online, incomplete)).toThrow('请先在机关设置中补充')
  })
})
