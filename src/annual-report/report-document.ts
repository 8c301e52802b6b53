import type { MergedTable } from '../documents/merged-table.ts'
import { printableText } from '../documents/printable-text.ts'
import { reportSections } from '../law/report-sections.ts'
import { officialTable } from './official-tables.ts'
import type { Report } from './report.ts'

/** A report as it is set in type: what HTML, DOCX, PDF and XLSX have in common. */
export type ReportDocument = {
  /** The title in one piece, for the properties of a file. */
  readonly name: string
  /** The title as it is broken over lines; the agency has the first to itself. */
  readonly title: readonly string[]
  /** What stands below the title, a line each: the day of publication, the agency if the title has it not. */
  readonly notes: readonly string[]
  readonly agency: string
  /** `YYYY-MM-DD` */
  readonly publishedOn: string | undefined
  readonly sections: readonly DocumentSection[]
}

export type DocumentSection = {
  readonly number: number
  /** With its ordinal: `一、总体情况`. */
  readonly heading: string
  readonly paragraphs: readonly DocumentParagraph[]
  readonly table: MergedTable | undefined
}

/** A paragraph; `lead` are its first words where they are a heading of the second level, `（一）…`. */
export type DocumentParagraph = { readonly lead: string; readonly text: string }

const numerals = ['一', '二', '三', '四', '五', '六']

/** `（一）主动公开情况。` opens a paragraph, or is one. (GB/T 9704-2012, 7.3.3: 第二层用楷体字) */
const LEAD = /^[（(][一二三四五六七八九十]{1,3}[）)][^。：；，]{1,40}(?:。|$)/u

/** Lays out a report: the official title, the six sections in their order, the three tables. */
export function documentOf(report: Report): ReportDocument {
  const name = printableText(titleOf(report)).trim()
  const agency = printableText(report.agency ?? '')
  return {
    name,
    agency,
    title: linesOfTitle(name),
    notes: [
      ...(name.includes(agency) ? [] : [`发布机构：${agency}`]),
      ...(report.publishedOn === null ? [] : [`发布日期：${inWords(report.publishedOn)}`]),
    ],
    publishedOn: report.publishedOn ?? undefined,
    sections: reportSections.map(({ number, heading }) => ({
      number,
      heading: `${numerals[number - 1]}、${heading}`,
      paragraphs: paragraphsOf(report, number),
      table: officialTable(report, number),
    })),
  }
}

/** The title as it is, unless it does not say the year: the official one then. (国办公开办函〔2021〕30号) */
function titleOf({ title, agency, year }: Report): string {
  const official = `${agency ?? ''}${year === null ? '' : `${year}年`}政府信息公开工作年度报告`
  if (title === null || title.trim() === '') return official
  return year === null || title.includes(String(year)) ? title : official
}

/** A title is broken where its sense is: after the name of the agency. (GB/T 9704-2012, 7.3.1) */
function linesOfTitle(title: string): readonly string[] {
  return /^(\D{2,}?)\s*(20\d{2}\s*年.+)$/su.exec(title)?.slice(1) ?? [title]
}

/** 2026-01-20 as 2026年1月20日: no noughts before. (GB/T 9704-2012, 7.3.5.4) */
function inWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

function paragraphsOf({ sections }: Report, number: number): readonly DocumentParagraph[] {
  const text = sections.find((section) => section.number === number)?.text ?? ''
  return text
    .split(/\r?\n/u)
    .map((line) => printableText(line).trim())
    .filter((line) => line !== '')
    .map((line) => {
      const lead = LEAD.exec(line)?.[0] ?? ''
      return { lead, text: line.slice(lead.length) }
    })
}
