import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { read } from '../../src/annual-report/index.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { openPortal } from './portal.ts'

const portal = openPortal()

/** Presses a link of the report and keeps the file that comes. */
async function download(label: string, javaScriptEnabled: boolean) {
  const page = await portal.visitor({ javaScriptEnabled, acceptDownloads: true })
  await page.goto('/agencies/11150602MB1A2B3CXE/reports/2021')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: label, exact: true }).click(),
  ])
  const path = join(await temporaryFolder(), 'file')
  await file.saveAs(path)
  return { name: file.suggestedFilename(), bytes: await readFile(path) }
}

const title = '东胜区行政审批和政务服务局2021年度报告'

describe.each([true, false])('a report, JavaScript allowed: %s', (javaScriptEnabled) => {
  it('comes as JSON', async () => {
    const { name, bytes } = await download('JSON', javaScriptEnabled)
    expect(name).toBe(`${title}.json`)
    expect(JSON.parse(bytes.toString())).toMatchObject({
      year: 2021,
      proactive: { permits: 14_572 },
    })
  })

  it('comes as CSV that a spreadsheet opens as Chinese', async () => {
    const { name, bytes } = await download('CSV', javaScriptEnabled)
    expect(name).toBe(`${title}.csv`)
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
    expect(bytes.toString()).toMatch(/行政许可.*14572/u)
  })

  it('comes as text that reads as the same report', async () => {
    const { name, bytes } = await download('TXT', javaScriptEnabled)
    expect(name).toBe(`${title}.txt`)
    expect(await read({ name, bytes })).toMatchObject({
      kind: 'read',
      report: { year: 2021, proactive: { permits: 14_572 } },
    })
  })
})
