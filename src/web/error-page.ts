import type { FastifyReply, FastifyRequest } from 'fastify'
import { errorMessage, type ErrorStatus } from './error-messages.ts'
import { languageOf, type Language } from './language.ts'

export type ErrorPageProps = {
  readonly status: ErrorStatus
  readonly title: string
  readonly message: string
  /** What a visitor quotes on the telephone and the operator finds in the log. */
  readonly requestId: string
  readonly language: Language
}

/** Makes the HTML document of an error; given by whoever owns the layout. */
export type RenderError = (props: ErrorPageProps) => string

const words = {
  zh: { lang: 'zh-CN', home: '/', toHome: '返回首页', id: '编号' },
  en: { lang: 'en', home: '/en', toHome: 'Home page', id: 'Number' },
}

/** A plain accessible document, for when there is no layout or the layout itself fails. */
export function plainErrorPage({ title, message, requestId, language }: ErrorPageProps): string {
  const { lang, home, toHome, id } = words[language]
  return `<!doctype html>
<html lang="${lang}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head>
<body><main><h1>${title}</h1><p>${message}</p><p>${id}：${requestId}</p><p><a href="${home}">${toHome}</a></p></main></body>
</html>
`
}

/** What stands on the page of a status. */
export function errorProps(
  status: ErrorStatus,
  requestId: string,
  language: Language,
): ErrorPageProps {
  return { status, ...errorMessage(status, language), requestId, language }
}

/** The document, by the layout if it can, else plain: an error page must not fail. */
export function errorDocument(props: ErrorPageProps, render: RenderError): string {
  try {
    return render(props)
  } catch {
    return plainErrorPage(props)
  }
}

/**
 * Answers with the page of a status, or with JSON where the client asked for it. Uses nothing that
 * plugins add, since Fastify also calls it for addresses it cannot even decode.
 */
export function sendErrorPage(
  { id, originalUrl, headers }: FastifyRequest,
  reply: FastifyReply,
  status: ErrorStatus,
  render: RenderError,
): FastifyReply {
  const props = errorProps(status, id, languageOf(originalUrl))
  const body = wantsJson(headers.accept) ? JSON.stringify(props) : errorDocument(props, render)
  return reply
    .code(status)
    .header(
      'content-type',
      `${wantsJson(headers.accept) ? 'application/json' : 'text/html'}; charset=utf-8`,
    )
    .header('cache-control', 'no-store')
    .send(body)
}

function wantsJson(accept = ''): boolean {
  return /\bapplication\/(?:problem\+)?json\b/u.test(accept) && !accept.includes('text/html')
}
