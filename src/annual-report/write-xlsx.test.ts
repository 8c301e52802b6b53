import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readBack } from '../../test/read-back.ts'
import { hostileReport, soundReport as report } from '../../test/report-forms.ts'
import { applicantColumns, applicationRows } from '../law/report-table-three.ts'
import { writeXlsx, type Report } from './index.ts'

/** The markup of the sheet of a section. */
function sheetOf(one: Report, number: number): string {
  return strFromU8(
    unzipSync(writeXlsx(one))[`xl/worksheets/sheet${number}.xml`] ?? new Uint8Array(),
  )
}

describe('a report as XLSX', () => {
  it('has a sheet for each section', () => {
    const workbook = strFromU8(unzipSync(writeXlsx(report))['xl/workbook.xml'] ?? new Uint8Array())
    expect([...workbook.matchAll(/sheet name="([^"]*)"/gu)].map(([, name]) => name)).toEqual([
      '一、总体情况',
      '二、主动公开',
      '三、申请办理',
      '四、复议诉讼',
      '五、问题改进',
      '六、其他事项',
    ])
  })

  it('keeps counts and amounts as numbers, and a blank cell empty', () => {
    const blank = { ...report.remedies, reconsideration: [null, 0, 3, 0, 3] }
    const sheet = sheetOf({ ...report, remedies: blank }, 4)
    expect(sheet).toMatch(
      /<c r="A5" s="\d+"\/><c r="B5" s="\d+"><v>0<\/v><\/c><c r="C5" s="\d+"><v>3<\/v>/u,
    )
  })

  it('merges the stub and freezes the three heads of table three', () => {
    const sheet = sheetOf(report, 3)
    expect(sheet).toContain('<mergeCell ref="A7:A28"/>')
    expect(sheet).toContain(
      '<pane ySplit="4" topLeftCell="A5" activePane="bottomLeft" state="frozen"/>',
    )
    expect(sheet.match(/<v>/gu)).toHaveLength(applicationRows.length * applicantColumns.length)
  })

  it('stores what begins like a formula as text, so that nothing is run', () => {
    const sheet = sheetOf(hostileReport, 1)
    expect(sheet).not.toMatch(/<f[ >]/u)
    expect(sheet).toMatch(/t="inlineStr"><is><t xml:space="preserve">=1\+1</u)
    expect(sheet).toMatch(/t="inlineStr"><is><t xml:space="preserve">@SUM\(A1\)</u)
  })

  it('keeps an amount that a spreadsheet program would change as text', async () => {
    const amounts = ['12.50', '1234567890123456.78', '0.000001']
    for (const chargesWan of amounts) {
      const proactive = { ...report.proactive, chargesWan } as Report['proactive']
      expect((await readBack({ ...report, proactive }, 'xlsx')).proactive).toEqual(proactive)
    }
  })
})
