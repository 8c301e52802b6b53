import { describe, expect, it } from 'vitest'
import { called, refusal, spawned } from '../../test/command-line.ts'

const verbs = [
  ['report', 'read'],
  ['report', 'check'],
  ['workday', 'is'],
  ['workday', 'add'],
  ['workday', 'count'],
  ['clock'],
  ['fee', 'by-item'],
  ['fee', 'by-page'],
  ['period'],
  ['id'],
  ['serve'],
  ['demo'],
  ['agency', 'list'],
  ['import', 'report'],
]

describe('gongkai --help', () => {
  it.each(verbs)('explains %s %s in Chinese, and in English when asked', async (...verb) => {
    const words = verb.filter(Boolean)
    const chinese = await called(...words, '--help')
    expect(chinese).toMatchObject({ exit: 0, err: '' })
    expect(chinese.out).toContain(`用法： gongkai ${words.join(' ')}`)
    expect(chinese.out).toMatch(/--json +输出 JSON/u)

    const english = await called(...words, '--help', '--lang', 'en')
    expect(english).toMatchObject({ exit: 0, err: '' })
    expect(english.out).toMatch(/--json +print JSON/u)
  })

  it('lists every verb', async () => {
    const { exit, out } = await called('--help')
    expect(exit).toBe(0)
    for (const [group = ''] of verbs) expect(out).toMatch(new RegExp(`^ +${group}\\b`, 'mu'))
  })
})

describe('words that are not understood', () => {
  it.each([
    ['a verb that does not exist', ['foo'], '没有这个命令：foo'],
    ['half a verb that does not exist', ['report', 'burn'], '没有这个命令：burn'],
    ['no verb', [], '缺少命令'],
    ['half a verb', ['report'], '缺少命令'],
    ['an option that does not exist', ['id', '--fast', '1'], '没有这个选项：--fast'],
    ['a missing argument', ['workday', 'add', '2026-03-02'], '缺少参数：count'],
    ['an argument too many', ['id', '1', '2'], '参数太多'],
    ['an option without its value', ['serve', '--port'], '选项缺少取值'],
    ['a day that does not exist', ['workday', 'is', '2026-02-30'], '没有“2026-02-30”这一天'],
    ['a day before all calendars', ['workday', 'is', '1980-01-01'], '1980'],
    ['a day after all calendars', ['workday', 'add', '2026-01-01', '1000000'], '2500'],
    ['a count that is none', ['fee', 'by-item', 'many'], '“many”不是整数'],
    ['a count below nothing', ['fee', 'by-item', '-3'], '-3'],
    ['days in the wrong order', ['workday', 'count', '2026-03-02', '2026-03-01'], '止日早于起日'],
    ['a unit that is none', ['period', '2026-03-02', 'weeks', '2'], 'days 或 months'],
    ['a file that is not there', ['clock', '/nowhere/case.json'], '读不到文件 /nowhere/case.json'],
    ['a folder for a file', ['clock', '/'], '读不到文件'],
    ['a year of which nothing is known', ['workday', 'add', '2006-12-29', '-1'], '2006 年'],
    ['a year without a calendar', ['period', '2099-12-31', 'days', '1'], '2100 年'],
    ['more items than there are', ['fee', 'by-item', '1', '--already', '10000001'], '当月'],
    ['more pages than there are', ['fee', 'by-page', '10000001'], '页数'],
    ['a period of no days', ['period', '2026-03-02', 'days', '0'], '整数日'],
    ['a period of too many months', ['period', '2026-03-02', 'months', '12001'], '整数月'],
    ['a port that is none', ['serve', '--port', '99999'], 'PORT'],
  ])('%s: exit 2, one line, nothing else', async (_, words, sentence) => {
    const { exit, out, err } = await refusal(...words)
    expect({ exit, out }).toEqual({ exit: 2, out: '' })
    expect(err).toContain(sentence)
  })

  it.each(verbs)('are refused by %s %s in both languages', async (...verb) => {
    const words = verb.filter(Boolean)
    for (const wrong of [['--fast'], Array.from({ length: 9 }, () => '2026-03-02')]) {
      // Any number of reports may be checked, and what is no file is refused as such.
      expect(await refusal(...words, ...wrong)).toMatchObject({ exit: 2, out: '' })
    }
  })

  it('are explained in Chinese where we do not speak the language', async () => {
    const { exit, err } = await called('id', '1', '--lang', 'fr')
    expect(exit).toBe(2)
    expect(err).toContain('选项取值不对')
  })

  it('are explained in English when asked', async () => {
    const { err } = await called('workday', 'is', 'tomorrow', '--lang', 'en')
    expect(err).toBe('There is no day "tomorrow": write YYYY-MM-DD, such as 2026-03-02\n')
  })
})

describe('bin/gongkai', () => {
  it('reads a case from standard input, prints JSON and nothing else', async () => {
    const { exit, out, err } = await spawned(['clock', '-', '--json'], {
      input: '{"receivedOn":"2026-09-10"}',
    })
    expect({ exit, err }).toEqual({ exit: 0, err: '' })
    expect(JSON.parse(out)).toMatchObject({ dueOn: '2026-10-14' })
  })

  it('ends with 1 where it found an error, with 2 where it could not work', async () => {
    const [wrong, unknown] = await Promise.all([
      spawned(['id', '11010519491231002Y']),
      spawned(['foo']),
    ])
    expect(wrong.exit).toBe(1)
    expect(unknown).toEqual({ exit: 2, out: '', err: '没有这个命令：foo；用 --help 查看用法\n' })
  })

  it('works from any folder', async () => {
    const { exit, out } = await spawned(['workday', 'add', '2024-01-25', '20'], { cwd: '/' })
    expect({ exit, out }).toEqual({ exit: 0, out: '2024-02-27\n' })
  })
})
