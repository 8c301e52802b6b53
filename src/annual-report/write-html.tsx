import { renderToString } from 'preact-render-to-string'
import { HtmlTable } from './html-table.tsx'
import { htmlStyle } from './html-style.ts'
import {
  documentOf,
  type DocumentParagraph,
  type DocumentSection,
  type ReportDocument,
} from './report-document.ts'
import type { Report } from './report.ts'

/** The page needs nothing but itself, and says so to the browser. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/**
 * A report as one HTML file that stands alone: the official tables with their merged cells, no
 * script, nothing fetched, everything that people wrote escaped.
 */
export function writeHtml(report: Report): string {
  return `<!DOCTYPE html>\n${renderToString(<Page document={documentOf(report)} />)}\n`
}

function Page({ document: { name, title, notes, agency, sections } }: PageProps) {
  return (
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="author" content={agency} />
        <title>{name}</title>
        <style>{htmlStyle}</style>
      </head>
      <body>
        <main>
          <h1>
            {title.map((line) => (
              <span key={line}>{line}</span>
            ))}
          </h1>
          {notes.map((note) => (
            <p key={note} class="note">
              {note}
            </p>
          ))}
          {sections.map((section) => (
            <Section key={section.number} {...section} />
          ))}
        </main>
      </body>
    </html>
  )
}

type PageProps = { readonly document: ReportDocument }

function Section({ number, heading, paragraphs, table }: DocumentSection) {
  const id = `section-${number}`
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {paragraphs.map((paragraph, index) => (
        <Paragraph key={index} {...paragraph} />
      ))}
      {table ? <HtmlTable table={table} /> : null}
    </section>
  )
}

function Paragraph({ lead, text }: DocumentParagraph) {
  if (text === '') return <h3>{lead}</h3>
  return (
    <p>
      {lead === '' ? null : <span class="lead">{lead}</span>}
      {text}
    </p>
  )
}
