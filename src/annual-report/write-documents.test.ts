import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBack } from '../../test/read-back.ts'
import { reportForms, soundReport } from '../../test/report-forms.ts'
import { write } from './index.ts'

describe.each(['html', 'docx', 'xlsx'] as const)('a report as %s', (format) => {
  it('is read back as it was written, in both layouts, with one row or three under （六）, with blank cells', async () => {
    await fc.assert(
      fc.asyncProperty(reportForms, async (report) => {
        expect(await readBack(report, format)).toEqual(report)
      }),
      { numRuns: format === 'docx' ? 5 : 15 },
    )
  }, 60_000)

  it('is the same, byte for byte, each time', async () => {
    expect(await write(soundReport, format)).toEqual(await write(soundReport, format))
  })
})
