import { load } from 'cheerio'
import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import { hostileReport, soundReport as report } from '../../test/report-forms.ts'
import { applicationRows } from '../law/report-table-three.ts'
import { writeHtml } from './index.ts'

describe('a report as HTML', () => {
  const page = load(writeHtml(report))

  it('is valid', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      // Preact closes void elements; a column has a width of its own; a document keeps its title.
      rules: { 'void-style': 'off', 'no-inline-style': 'off', 'long-title': 'off' },
    })
    const { results } = await validator.validateString(writeHtml(report))
    const messages = results.flatMap((result) => result.messages)
    expect(messages.map(({ ruleId, message }) => ({ ruleId, message }))).toEqual([])
  })

  it('heads table three with its merged cells, each with the scope that it heads', () => {
    const table = page('table').eq(1)
    expect(table.find('caption').text()).toBe('申请人情况和办理结果')
    expect(table.find('thead tr')).toHaveLength(3)
    expect(table.find('th[scope=row]')).toHaveLength(applicationRows.length)
    const results = table.find('th[scope=rowgroup]').first()
    expect([results.text(), results.attr('rowspan')]).toEqual(['三、本年度办理结果', '22'])
    const organisations = table.find('th[scope=colgroup]').filter((_, cell) => {
      return page(cell).text() === '法人或其他组织'
    })
    expect(organisations.attr('colspan')).toBe('5')
  })

  it('prints every figure of table three in its place', () => {
    const rows = page('table').eq(1).find('tbody tr').toArray()
    const figures = rows.map((row) =>
      page(row)
        .find('td')
        .toArray()
        .map((cell) => Number(page(cell).text())),
    )
    expect(figures).toEqual(applicationRows.map(({ key }) => report.applications[key]))
  })

  it('needs nothing from elsewhere, runs nothing, and escapes what people wrote', () => {
    const html = writeHtml(hostileReport)
    const hostile = load(html)
    expect(hostile('script, img, link, iframe, [src], [href], [onclick]')).toHaveLength(0)
    expect(hostile('style').text()).not.toMatch(/@import|url\(/u)
    expect(hostile('h1').text()).toBe(hostileReport.title)
    expect(hostile('p').text()).toContain('<script src=x></script>')
  })

  it('makes a heading of a line that is one, and marks the first words of a paragraph that are one', () => {
    const text =
      '（一）主动公开情况\n全年主动公开政府信息20条。\n（二）依申请公开情况。全年收到申请2件。'
    const sections = report.sections.map((section) => ({ ...section, text }))
    const marked = load(writeHtml({ ...report, sections }))
    expect(marked('h3').first().text()).toBe('（一）主动公开情况')
    expect(marked('.lead').first().text()).toBe('（二）依申请公开情况。')
  })
})
