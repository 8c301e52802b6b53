import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBack } from '../../test/read-back.ts'
import { hostileReport, reportForms, soundReport } from '../../test/report-forms.ts'
import { recordOf } from '../law/record-of.ts'
import { applicationRows } from '../law/report-table-three.ts'
import { writePdf, type Report } from './index.ts'

/** The first of a process waits for the compiler and the fonts. */
const patience = 60_000

/** Whether a short line ends a paragraph cannot be seen on a page that has no full line. */
function withoutBreaks(report: Report): Report {
  const sections = report.sections.map((section) => {
    return { ...section, text: section.text.replaceAll('\n', '') }
  })
  return { ...report, sections }
}

function withText(text: string): Report {
  const sections = soundReport.sections.map((section) => ({ ...section, text }))
  return { ...soundReport, sections }
}

describe('a report as PDF', () => {
  it(
    'is read back with every figure and every word, in both layouts, with blank cells',
    async () => {
      await fc.assert(
        fc.asyncProperty(reportForms, async (report) => {
          expect(withoutBreaks(await readBack(report, 'pdf'))).toEqual(withoutBreaks(report))
        }),
        { numRuns: 5 },
      )
    },
    patience,
  )

  it(
    'is the same, byte for byte, each time',
    async () => {
      expect(await writePdf(soundReport)).toEqual(await writePdf(soundReport))
    },
    patience,
  )

  it(
    'is kept for good and read aloud: PDF/A-2a, tagged, in Chinese, with the title of the report',
    async () => {
      const pdf = new TextDecoder('latin1').decode(await writePdf(soundReport))
      expect(pdf).toContain('<pdfaid:part>2</pdfaid:part>')
      expect(pdf).toContain('<pdfaid:conformance>A</pdfaid:conformance>')
      expect(pdf).toContain('/Marked true')
      expect(pdf).toContain('/Lang (zh-CN)')
      expect(Buffer.from(pdf, 'latin1').toString()).toContain(`>${soundReport.title}</rdf:li>`)
    },
    patience,
  )

  it(
    'takes what people wrote as words, never as markup, and leaves out what no font can show',
    async () => {
      const back = await readBack(hostileReport, 'pdf')
      expect(back.applications).toEqual(hostileReport.applications)
      const text = back.sections[0]?.text.replaceAll(/\s/gu, '')
      expect(text).toContain('#eval("1")#read("report.typ")$x$*粗*')
      expect(text).toContain('坏字符反')
    },
    patience,
  )

  it(
    'keeps a character that no font has as an empty box, rather than fail',
    async () => {
      const report = withText('罕见字：\u{2A6D6}')
      expect((await readBack(report, 'pdf')).applications).toEqual(report.applications)
    },
    patience,
  )

  it(
    'sets figures of nine digits on one line of their narrow cells',
    async () => {
      const large = recordOf(
        applicationRows.map(({ key }) => key),
        () => Array.from({ length: 7 }, () => 123_456_789),
      )
      const report = { ...soundReport, applications: large }
      expect((await readBack(report, 'pdf')).applications).toEqual(large)
    },
    patience,
  )
})
