import { load } from 'cheerio'
import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { beforeAll, describe, expect, it } from 'vitest'
import { readBack } from '../../test/read-back.ts'
import { hostileReport, soundReport as report } from '../../test/report-forms.ts'
import { writeDocx } from './index.ts'

describe('a report as DOCX', () => {
  let parts: Readonly<Record<string, string>> = {}

  beforeAll(async () => {
    const files = Object.entries(unzipSync(await writeDocx(report)))
    parts = Object.fromEntries(files.map(([name, data]) => [name, strFromU8(data)]))
  })

  it('stands on the page of an official document: its margins, and 22 lines (GB/T 9704-2012)', () => {
    const document = parts['word/document.xml']
    expect(document).toMatch(/<w:pgSz w:w="11906" w:h="16838"/u)
    const margins = /<w:pgMar [^>]*>/u.exec(document ?? '')?.[0]
    expect(margins).toMatch(/w:top="2098"/u)
    expect(margins).toMatch(/w:bottom="1984"/u)
    expect(margins).toMatch(/w:left="1587"/u)
    expect(margins).toMatch(/w:right="1474"/u)
    expect(document).toContain('<w:docGrid w:type="lines" w:linePitch="579"/>')
  })

  it('numbers its pages on the outer side, the odd ones right, the even ones left', () => {
    expect(parts['word/settings.xml']).toContain('<w:evenAndOddHeaders/>')
    expect(parts['word/footer1.xml']).toMatch(/w:jc w:val="right"[^]*PAGE/u)
    expect(parts['word/footer2.xml']).toMatch(/w:jc w:val="left"[^]*PAGE/u)
  })

  it('names the faces of the standard as styles', () => {
    for (const face of ['方正小标宋简体', '黑体', '楷体_GB2312', '仿宋_GB2312']) {
      expect(parts['word/styles.xml']).toContain(`w:eastAsia="${face}"`)
    }
  })

  it('opens elsewhere with its headings and merged cells', async () => {
    const buffer = Buffer.from(await writeDocx(report))
    const page = load((await mammoth.convertToHtml({ buffer })).value)
    expect(
      page('h1')
        .toArray()
        .map((heading) => page(heading).text()),
    ).toContain('一、总体情况')
    const table = page('table').eq(1)
    expect(table.find('[rowspan=22]').text()).toBe('三、本年度办理结果')
    expect(
      table
        .find('tr')
        .last()
        .find('td,th')
        .toArray()
        .map((cell) => page(cell).text()),
    ).toEqual(['四、结转下年度继续办理', ...(report.applications.carriedOut ?? []).map(String)])
  })

  it('leaves out what XML forbids, and keeps the rest as words', async () => {
    const back = await readBack(hostileReport, 'docx')
    expect(back.sections[0]?.text).toContain('<script src=x></script>')
    expect(back.sections[0]?.text).toContain('坏字符反')
  })
})
