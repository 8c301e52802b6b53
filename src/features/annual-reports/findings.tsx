import type { Finding, Severity, Where } from '../../annual-report/index.ts'
import { Foreign } from '../../web/components/foreign.tsx'
import { Tag, type Tone } from '../../web/components/tag.tsx'
import type { Language, Messages } from '../../web/language.ts'

const text = {
  zh: {
    line: (line: number) => `原文第${line}行`,
    page: (page: number) => `第${page}页`,
    basis: '依据：',
    error: '错误',
    warning: '警告',
    notice: '提示',
    show: '看表格',
  },
  en: {
    line: (line: number) => `line ${line} of the source`,
    page: (page: number) => `page ${page}`,
    basis: 'Basis: ',
    error: 'Error',
    warning: 'Warning',
    notice: 'Notice',
    show: 'see the table',
  },
} satisfies Messages

const tones: Readonly<Record<Severity, Tone>> = { error: 'bad', warning: 'warn', notice: 'info' }

/** The id of a cell on the page, for links to it. */
export function cellId(table: string, row: string, column: string): string {
  return `cell-${table}-${row}-${column}`
}

/** What a check found, the gravest first; each finding about a cell leads to it. Findings are in Chinese. */
export function FindingList({
  findings,
  language,
}: {
  readonly findings: readonly Finding[]
  readonly language: Language
}) {
  const words = text[language]
  return (
    <ul class="findings">
      {findings.map(({ severity, message, basis, where }, index) => (
        <li key={index}>
          <Tag tone={tones[severity]}>{words[severity]}</Tag>{' '}
          <Foreign language="zh">{message}</Foreign> <CellLink where={where} language={language} />
          <br />
          <small class="hint">
            {where.page !== undefined && `${words.page(where.page)} · `}
            {where.line !== undefined && `${words.line(where.line)} · `}
            {words.basis}
            <Foreign language="zh">{basis}</Foreign>
          </small>
        </li>
      ))}
    </ul>
  )
}

function CellLink({ where, language }: { readonly where: Where; readonly language: Language }) {
  const { table, row, column } = where
  if (table === undefined || row === undefined || column === undefined) return null
  return <a href={`#${cellId(table, row, column)}`}>{text[language].show}</a>
}
