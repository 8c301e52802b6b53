import {
  printedParts,
  printedProactiveRows,
  printedRemedies,
  printedRows,
  type CheckedReport,
  type Finding,
} from '../../annual-report/index.ts'
import { remedyColumns, remedyRows } from '../../law/report-table-four.ts'
import { applicantColumns, identityNote } from '../../law/report-table-three.ts'
import {
  mergedStub,
  OfficialTable,
  type OfficialCell,
  type OfficialRow,
} from '../../web/components/official-table.tsx'
import type { Language, Messages } from '../../web/language.ts'

const text = {
  zh: {
    proactive: '表一 主动公开政府信息情况',
    content: '信息内容',
    applications: '表二 收到和处理政府信息公开申请情况',
    applicants: '申请人情况',
    organisations: '法人或其他组织',
    note: identityNote,
    remedies: '表三 政府信息公开行政复议、行政诉讼情况',
    litigation: '行政诉讼',
    blank: '空白',
  },
  en: {
    proactive: 'Table 1. Proactive disclosure',
    content: 'Information',
    applications: 'Table 2. Applications received and handled',
    applicants: 'Applicants',
    organisations: 'Legal persons and other organisations',
    note: '(In every column 1 + 2 = 3 + 4.)',
    remedies: 'Table 3. Reconsideration and litigation',
    litigation: 'Litigation',
    blank: 'blank',
  },
} satisfies Messages

type TableProps = { readonly report: CheckedReport; readonly language: Language }

/** What is said in both languages, in the language of the page. */
function named(
  { label, english }: { readonly label: string; readonly english: string },
  language: Language,
): string {
  return language === 'zh' ? label : english
}

/** Section two's table: what was made, decided and charged. (国办公开办函〔2021〕30号附件) */
export function ProactiveTable({ report, language }: TableProps) {
  const words = text[language]
  const parts = printedParts(report)
  const width = Math.max(...parts.map(({ columns }) => columns.length))
  const body = parts.flatMap((part): OfficialRow[] => [
    [{ text: language === 'zh' ? part.item : part.english, is: 'head', colspan: width + 1 }],
    [
      { text: words.content, is: 'head' },
      ...spread(part.columns, width).map(({ item, colspan }): OfficialCell => {
        return { text: named(item, language), is: 'head', colspan }
      }),
    ],
    ...printedProactiveRows(part, report).map((row): OfficialRow => [
      { text: named(row, language), is: 'label' },
      ...spread(row.cells, width).map(({ item, colspan }): OfficialCell => {
        return { text: figure(item, language), colspan }
      }),
    ]),
  ])
  return <OfficialTable caption={words.proactive} head={[]} body={body} />
}

/** Spreads a few cells over the width of the table: the last takes what is left. */
function spread<Item>(items: readonly Item[], width: number) {
  return items.map((item, index) => ({
    item,
    colspan: index === items.length - 1 ? width - index : 1,
  }))
}

/** Section three's table: 25 rows of applicants in seven columns. (国办公开办函〔2021〕30号附件) */
export function ApplicationTable({ report, language }: TableProps) {
  const words = text[language]
  const rows = printedRows(report.applications)
  const stub = mergedStub(
    rows.map((row) => ({
      headings: row.headings.map((heading) => named(heading, language)),
      label: named(row, language),
    })),
    2,
  )
  const [person, ...others] = applicantColumns
  const total = others.at(-1)
  const organisations = others.slice(0, -1)
  const head: OfficialRow[] = [
    [
      { text: words.note, is: 'head', colspan: 3, rowspan: 3 },
      { text: words.applicants, is: 'head', colspan: applicantColumns.length },
    ],
    [
      { text: named(person, language), is: 'head', rowspan: 2 },
      { text: words.organisations, is: 'head', colspan: organisations.length },
      { text: total ? named(total, language) : '', is: 'head', rowspan: 2 },
    ],
    organisations.map((column): OfficialCell => ({ text: named(column, language), is: 'head' })),
  ]
  const body = rows.map(({ key, cells }, index): OfficialRow => [
    ...(stub[index] ?? []),
    ...cells.map((cell, column): OfficialCell => ({
      text: figure(cell, language),
      tone: toneOf(report.findings, 'applications', key, applicantColumns[column]?.key),
    })),
  ])
  return <OfficialTable caption={words.applications} head={head} body={body} dense />
}

/** Section four's table: fifteen cells in one row. (国办公开办函〔2021〕30号附件) */
export function RemedyTable({ report, language }: TableProps) {
  const words = text[language]
  const [review, ...suits] = remedyRows
  const width = remedyColumns.length
  const head: OfficialRow[] = [
    [
      { text: named(review, language), is: 'head', colspan: width, rowspan: 2 },
      { text: words.litigation, is: 'head', colspan: width * suits.length },
    ],
    suits.map((suit): OfficialCell => ({
      text: named(suit, language),
      is: 'head',
      colspan: width,
    })),
    remedyRows.flatMap(() =>
      remedyColumns.map((column): OfficialCell => ({ text: named(column, language), is: 'head' })),
    ),
  ]
  const body = printedRemedies(report).map((cell, index): OfficialCell => ({
    text: figure(cell, language),
    tone: toneOf(
      report.findings,
      'remedies',
      remedyRows[Math.floor(index / width)]?.key,
      remedyColumns[index % width]?.key,
    ),
  }))
  return <OfficialTable caption={words.remedies} head={head} body={[body]} dense />
}

/** A blank cell is shown and read as blank, never as zero. */
function figure(cell: number | string | null, language: Language) {
  return cell ?? <span class="visually-hidden">{text[language].blank}</span>
}

function toneOf(
  findings: readonly Finding[],
  table: string,
  row: string | undefined,
  column: string | undefined,
): OfficialCell['tone'] {
  const found = findings.find(
    ({ where }) => where.table === table && where.row === row && where.column === column,
  )
  if (found?.severity === 'error') return 'bad'
  return found?.severity === 'warning' ? 'warn' : undefined
}
