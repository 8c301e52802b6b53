import { describe, expect, it } from 'vitest'
import { called, json } from '../../test/command-line.ts'

describe('gongkai workday', () => {
  it.each([
    ['O-01', '2024-01-25', '20', '2024-02-27'],
    ['O-02', '2024-04-22', '20', '2024-05-21'],
    ['O-03', '2024-09-06', '20', '2024-10-11'],
    ['O-04', '2025-01-20', '20', '2025-02-21'],
    ['O-05', '2025-04-11', '20', '2025-05-13'],
    ['O-06', '2025-09-15', '40', '2025-11-14'],
    ['O-07', '2025-12-22', '20', '2026-01-20'],
    ['O-08', '2026-01-30', '20', '2026-03-05'],
    ['O-09', '2026-02-14', '20', '2026-03-20'],
    ['O-10', '2026-09-10', '20', '2026-10-14'],
    ['O-11', '2026-08-03', '40', '2026-09-28'],
    ['O-12', '2026-02-12', '7', '2026-02-28'],
    ['O-13', '2026-06-12', '7', '2026-06-24'],
    ['O-17', '2026-04-29', '15', '2026-05-22'],
    ['O-20', '2026-09-24', '20', '2026-10-29'],
    ['O-22', '2026-04-30', '3', '2026-05-08'],
    ['O-27, the last safe start', '2026-12-03', '20', '2026-12-31'],
  ])('adds, as %s says', async (_, from, count, date) => {
    expect(await json('workday', 'add', from, count)).toEqual({ date, provisional: false })
    expect(await called('workday', 'add', from, count)).toEqual({
      exit: 0,
      out: `${date}\n`,
      err: '',
    })
  })

  it('O-27 says of a day beyond the published calendar that it is provisional', async () => {
    expect(await json('workday', 'add', '2026-12-10', '20')).toMatchObject({ provisional: true })
    const { exit, err } = await called('workday', 'add', '2026-12-10', '20')
    expect(exit).toBe(0)
    expect(err).toMatch(/放假通知尚未公布/u)
  })

  it.each([
    ['O-30', '2022-01-29', true],
    ['a Sunday', '2026-03-01', false],
    ['a holiday', '2026-10-01', false],
  ])('tells whether a day is one: %s', async (_, on, workday) => {
    expect(await json('workday', 'is', on)).toEqual({ workday })
  })

  it.each([
    ['2023-12-31', '2024-12-31', 251],
    ['2024-12-31', '2025-12-31', 248],
    ['2025-12-31', '2026-12-31', 248],
  ])('O-31 counts those after %s up to %s', async (from, to, days) => {
    expect(await json('workday', 'count', from, to)).toEqual({ days, provisional: false })
  })
})

describe('gongkai period', () => {
  it.each([
    ['O-23', '2026-07-16', 'days', '60', '2026-09-14', '2026-09-14'],
    ['O-24', '2026-02-03', 'days', '60', '2026-04-04', '2026-04-07'],
    ['O-24', '2026-08-05', 'days', '60', '2026-10-04', '2026-10-08'],
    ['O-25', '2026-04-01', 'months', '6', '2026-10-01', '2026-10-08'],
    ['O-25', '2025-10-31', 'months', '6', '2026-04-30', '2026-04-30'],
    ['O-26', '2026-04-20', 'days', '15', '2026-05-05', '2026-05-06'],
  ])('%s: from %s, %s %s', async (_, from, unit, count, rawEndsOn, endsOn) => {
    expect(await json('period', from, unit, count)).toEqual({ endsOn, rawEndsOn })
  })
})

describe('gongkai fee', () => {
  it.each([
    ['O-33', '10', '0'],
    ['O-33', '11', '100'],
    ['O-33', '30', '2000'],
    ['O-33', '31', '2200'],
    ['O-34', '40', '4000'],
    ['O-34', '41', '4300'],
    ['O-34', '50', '7000'],
    ['O-34', '51', '7400'],
    ['O-34', '60', '11000'],
    ['O-35', '100', '37000'],
    ['O-36, each of two months', '28', '1800'],
  ])('by item, as %s says of %s', async (_, count, total) => {
    expect(await json('fee', 'by-item', count)).toMatchObject({ total })
  })

  it.each([
    ['O-35, the 100th', '1', '99', '800'],
    ['O-35, the 101st', '1', '100', '900'],
    ['O-40, the 36th', '1', '35', '200'],
    ['O-41, 31 to 33', '3', '30', '600'],
  ])('by item after those of the month: %s', async (_, count, already, total) => {
    expect(await json('fee', 'by-item', count, '--already', already)).toMatchObject({ total })
  })

  it.each([
    ['O-37 and O-39, each by itself', '30', '0'],
    ['O-37', '31', '10'],
    ['O-37', '100', '700'],
    ['O-37', '101', '720'],
    ['O-38', '200', '2700'],
    ['O-38', '201', '2740'],
    ['O-38', '300', '6700'],
    ['O-40, the other way', '68', '380'],
  ])('by page, as %s says of %s', async (_, pages, total) => {
    expect(await json('fee', 'by-page', pages)).toMatchObject({ total })
  })

  it('shows each band and what it comes to', async () => {
    const { out } = await called('fee', 'by-item', '31')
    expect(out).toBe(
      '1-10：10 × 0 元 = 0 元\n11-30：20 × 100 元 = 2000 元\n31-40：1 × 200 元 = 200 元\n合计 2200 元\n',
    )
  })
})

describe('gongkai id', () => {
  const code = 'unifiedSocialCreditCode'
  it.each([
    ['O-42', '91350100M000100Y43', code, true],
    ['O-42', '91350100M000100Y34', code, false],
    ['O-42, a letter that is not used', '9I350100M000100Y43', code, false],
    ['O-43', '12620600MB0523338C', code, true],
    ['O-43', '12620600MB0533238C', code, false],
    ['O-44', '11370322004222241N', code, true],
    ['O-45', '11150602MB1A2B3CXE', code, true],
    ['O-47', '11010519491231002X', 'residentId', true],
    ['O-47', '110105194912310021', 'residentId', false],
    ['O-48', '440524188001010014', 'residentId', true],
    ['O-48', '440524188001010041', 'residentId', false],
    ['O-49', '150602188402290027', 'residentId', true],
    ['O-49', '150602188302290027', 'residentId', false],
  ])('%s: %s', async (_, number, kind, valid) => {
    const { exit, out } = await called('id', number, '--json')
    expect(JSON.parse(out)).toEqual({ kind, valid, normalised: number, warnings: [] })
    expect(exit).toBe(valid ? 0 : 1)
  })

  it('O-44 writes a code that was typed in small letters as it should be', async () => {
    expect(await json('id', '11341702486344515h')).toMatchObject({
      valid: true,
      normalised: '11341702486344515H',
    })
  })

  it.each([
    '11010519491231002Y',
    '110105194912310021',
    '150602188302290027',
    '1101051949123100',
    '11150602MB0D99999X',
    '9I350100M000100Y43',
    '91A50100M000100Y43',
    '1',
    '九一三五零一零零M000100Y43',
  ])('says in either language why %s is not valid', async (number) => {
    const [zh, en] = [await called('id', number), await called('id', number, '--lang', 'en')]
    expect(zh).toMatchObject({ exit: 1, err: '', out: expect.stringMatching(/，无效：.{9,}\n$/u) })
    expect(en).toMatchObject({
      exit: 1,
      err: '',
      out: expect.stringMatching(/^[\u0020-\u007e]*, not valid: [\u0020-\u007e]{9,}\n$/u),
    })
  })

  it.each(['110105491231002', 'Q1150602MB1A2B3C4X', '770105194912310025'])(
    'warns in either language of %s',
    async (number) => {
      const { warnings } = (await json('id', number)) as { warnings: string[] }
      const { out } = await called('id', number, '--lang', 'en')
      expect(warnings.join()).toMatch(/^(?:.*[\u4e00-\u9fff]{4}.*)?$/u)
      expect(out).toMatch(/^[\u0020-\u007e\n]+$/u)
    },
  )

  it('says what is wrong, and does not repeat the number of a person', async () => {
    const { out } = await called('id', '150602188302290027')
    expect(out).toMatch(/出生日期不存在/u)
    expect(out).not.toContain('150602')
  })
})
