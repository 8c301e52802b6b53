import { ServerResponse, STATUS_CODES, type IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import type {
  ConnectionError,
  FastifyError,
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
} from 'fastify'
import type { ErrorStatus } from './error-messages.ts'
import { errorDocument, errorProps, sendErrorPage, type RenderError } from './error-page.ts'
import { logRequest } from './log.ts'
import { newRequestId } from './request-id.ts'

/** What goes wrong before any hook runs is answered with the same headers and pages as the rest. */
export type Answer = {
  readonly headers: Readonly<Record<string, string>>
  readonly render: RenderError
}

/**
 * Answers what never becomes a request: bytes that are not HTTP, headers beyond the limit, clients
 * that are too slow. It is written straight to the socket.
 */
export function refuseBytes(answer: Answer) {
  return function (this: FastifyInstance, { code }: ConnectionError, socket: Socket): void {
    if (code === 'ECONNRESET' || !socket.writable || isAnswering(socket)) {
      socket.destroy()
      return
    }

    const status = statusOfParser(code)
    const requestId = newRequestId()
    this.log.info({ requestId, status, code }, 'refused bytes')
    const { headers, page } = pageOf(status, requestId, answer)
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
    socket.end([`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', page].join('\r\n'))
    // The client may go on sending; cutting at once could destroy the answer it has yet to read.
    setTimeout(() => socket.destroy(), 1_000).unref()
  }
}

/** Answers addresses that Fastify cannot decode or match. */
export function refuseAddress({ headers, render }: Answer) {
  return (error: FastifyError, request: FastifyRequest, reply: FastifyReply): void => {
    const status = error.code === 'FST_ERR_MAX_PARAM_LENGTH' ? 414 : 400
    sendErrorPage(request, reply.headers(headers), status, render)
    logRequest(request, reply)
  }
}

/** Refuses every `Expect` but 100-continue, which Node would answer without our headers. */
export function refuseExpectations(app: FastifyInstance, answer: Answer): void {
  app.server.on('checkExpectation', (_: IncomingMessage, response: ServerResponse) => {
    const requestId = newRequestId()
    app.log.info({ requestId, status: 417 }, 'refused expectation')
    const { headers, page } = pageOf(417, requestId, answer)
    response.writeHead(417, headers).end(page)
  })
}

/**
 * Whether the next bytes on a connection belong to the answer of a request that came before the
 * bad bytes. Anything written now would be taken for that answer.
 */
function isAnswering(socket: Socket): boolean {
  // Node's own handler looks at the same field; there is no public one.
  const answer: unknown = Reflect.get(socket, '_httpMessage')
  return answer instanceof ServerResponse && (answer.headersSent || answer.req.complete)
}

function statusOfParser(code: string): ErrorStatus {
  if (code === 'HPE_HEADER_OVERFLOW') return 431
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return 408
  return code === 'HPE_CHUNK_EXTENSIONS_OVERFLOW' ? 413 : 400
}

function pageOf(status: ErrorStatus, requestId: string, { headers, render }: Answer) {
  const page = errorDocument(errorProps(status, requestId, 'zh'), render)
  const own = {
    'content-type': 'text/html; charset=utf-8',
    'content-length': String(Buffer.byteLength(page)),
    'cache-control': 'no-store',
    connection: 'close',
  }
  return { page, headers: { ...headers, ...own } }
}
