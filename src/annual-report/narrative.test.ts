import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reports } from '../../test/arbitraries.ts'
import { check, type Finding, type Report } from './index.ts'

/** Seven cells of a row: everything from natural persons. */
const row = (count: number) => [count, 0, 0, 0, 0, 0, count]

const zero: Report = {
  ...fc.sample(reports, { numRuns: 1, seed: 1 })[0]!,
  year: 2024,
}

/** 34 received, 2 carried in, 35 handled, 1 carried out; 1 reconsideration, 2 suits. */
const report: Report = {
  ...zero,
  applications: {
    ...zero.applications,
    ...Object.fromEntries(Object.keys(zero.applications).map((key) => [key, row(0)])),
    new: row(34),
    carriedIn: row(2),
    granted: row(9),
    refusedInternal: row(2),
    unavailableNotHeld: row(10),
    closedUncorrected: row(8),
    closedUnpaid: row(2),
    closedOther: row(4),
    total: row(35),
    carriedOut: row(1),
  },
  remedies: {
    reconsideration: [1, 0, 0, 0, 1],
    litigationDirect: [1, 0, 0, 0, 1],
    litigationAfterReconsideration: [0, 0, 0, 1, 1],
  },
  proactive: {
    regulations: { made: 0, repealed: 0, inForce: 0 },
    normativeDocuments: { made: 13, repealed: 2, inForce: 55 },
    permits: 0,
    penalties: 0,
    coercions: 0,
    chargesWan: '0',
  },
}

function saying(number: number, text: string): Report {
  return {
    ...report,
    sections: report.sections.map((section) =>
      section.number === number ? { ...section, text } : section,
    ),
  }
}

function mismatches(text: string, section = 1): readonly Finding[] {
  return check(saying(section, text)).filter(({ rule }) => rule === 'narrative.mismatch')
}

describe('a number in the text that is another in the tables', () => {
  it.each([
    ['2024年，我局共收到政府信息公开申请30件。', 34, 30],
    ['全年受理依申请公开事项 33 件，均按时答复。', 34, 33],
    ['收到 12 件政府信息公开申请。', 34, 12],
    ['本年度未收到政府信息公开申请。', 34, 0],
    ['收到政府信息公开申请34件，上年结转政府信息公开申请5件。', 2, 5],
    ['办理政府信息公开申请35件，3件结转下年度继续办理。', 1, 3],
    ['政府信息公开申请中，予以公开8件，部分公开0件，不予公开2件。', 9, 8],
    ['答复申请情况：无法提供11件，不予处理0件。', 10, 11],
    ['办结政府信息公开申请40件。', 35, 40],
    ['因政府信息公开被申请行政复议3件。', 1, 3],
    ['涉及政府信息公开的行政诉讼数为0件。', 2, 0],
    ['全年政府信息公开行政诉讼2件，其中结果维持2件。', 1, 2],
    ['全年制发行政规范性文件12件。', 13, 12],
    ['现行有效行政规范性文件60件。', 55, 60],
  ])('%s', (text, expected, found) => {
    expect(mismatches(text)).toMatchObject([
      { severity: 'warning', expected, found, where: { section: 1 } },
    ])
  })

  it('is told with the line on which the text says it, even when lines broke in it', () => {
    const text =
      '围绕中心工作，我局全年共收到政府信息公\n开申请30件，均已答复，没有超期办理的情况。'
    expect(mismatches(text)).toMatchObject([{ expected: 34, found: 30 }])
  })
})

describe('a number in the text is not told', () => {
  it.each([
    ['when it is that of the tables', '共收到政府信息公开申请34件，办结35件，1件结转下年度。'],
    ['when it counts what was carried in', '共受理政府信息公开申请36件（含上年结转2件）。'],
    ['when it is that of a whole district', '2024年全区受理政府信息公开申请210件。'],
    ['when it is that of the office alone', '区政府办公室收到政府信息公开申请12件。'],
    ['when the sentence before says whose it is', '全市情况如下。共收到政府信息公开申请812件。'],
    ['when it is of another year', '2023年共收到政府信息公开申请20件。'],
    ['when it is a channel', '通过网络收到政府信息公开申请20件，信函收到14件。'],
    ['when it is a part', '共收到政府信息公开申请34件，其中收到企业政府信息公开申请3件。'],
    [
      'when a unit is named in brackets',
      '收到政府信息公开申请34件（办公室收到政府信息公开申请3件）。',
    ],
    ['when it is an estimate', '受理政府信息公开申请30余件。'],
    ['when it is of something else', '窗口收到许可申请1200件，办结1190件。'],
    ['when it is of what is published unasked', '主动公开文件，予以公开300件。'],
    ['when outcomes are counted more loosely', '答复申请：予以公开9件，不予公开12件。'],
    ['when a reason makes it one row', '办理申请中，因属于内部事务信息不予公开1件。'],
    ['when an office decides on reviews', '全年办理政府信息公开行政复议案件48件。'],
    ['when what is carried over are reviews', '政府信息公开行政复议1件。其中上年结转1件。'],
    [
      'when the right number stands beside it',
      '收到政府信息公开申请34件。一季度后共收到政府信息公开申请30件。',
    ],
    ['when documents are only explained', '发布行政规范性文件解读40件。'],
  ])('%s', (_, text) => {
    expect(mismatches(text)).toEqual([])
  })

  it('when the cell of the tables is blank', () => {
    const blank = saying(1, '共收到政府信息公开申请30件。')
    const applications = { ...blank.applications, new: [34, 0, 0, 0, 0, 0, null] }
    const rules = check({ ...blank, applications }).map(({ rule }) => rule)
    expect(rules).not.toContain('narrative.mismatch')
  })
})

describe('a share in the text', () => {
  it.each([
    ['予以公开9件，占申请总数的26.5%。'],
    ['予以公开9件，占25.7%。'],
    ['予以公开申请9件，占办结数的25%。'],
    ['有30件，占比3%的问题已整改。'],
  ])('is not told where some whole gives it: %s', (text) => {
    expect(mismatches(text)).toEqual([])
  })

  it('is told where no whole gives it', () => {
    expect(mismatches('办结申请中予以公开9件，占36.2%。')).toMatchObject([
      { expected: '25.7%', found: '36.2%' },
    ])
  })
})

describe('the processing fee in the text', () => {
  it('is told where its parts are more than the whole', () => {
    const text = '全年收取信息处理费500元。其中，某局2件，收取300元；某所1件，收取290元。'
    expect(mismatches(text, 6)).toMatchObject([
      { expected: 590, found: 500, where: { section: 6 } },
    ])
  })

  it('is not told where its parts are no more than the whole', () => {
    const text = '全年收取信息处理费590元。其中，某局2件，收取300元；某所1件，收取290元。'
    expect(mismatches(text, 6)).toEqual([])
  })

  it('is told where fewer notices were sent than applications closed for want of it', () => {
    const findings = check(saying(6, '本年度发出收费通知1件，收取信息处理费40元。'))
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: 'fee.mismatch', found: 1, expected: '至少2件' }),
    )
  })
})

it('a report that says its own numbers has no false word said of it', () => {
  fc.assert(
    fc.property(reports, (own) => {
      const total = (key: 'new' | 'carriedIn' | 'total' | 'carriedOut') =>
        own.applications[key]?.[6] ?? 0
      const text = `${own.year}年，我局共收到政府信息公开申请${total('new')}件，上年结转申请${total('carriedIn')}件，办结${total('total')}件，${total('carriedOut')}件结转下年度继续办理。`
      const sections = own.sections.map((section) => ({ ...section, text }))
      const rules = check({ ...own, sections }).map(({ rule }) => rule)
      expect(rules).not.toContain('narrative.mismatch')
    }),
  )
})
