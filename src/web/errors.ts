import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify'
import { isErrorStatus, type ErrorStatus } from './error-messages.ts'
import { sendErrorPage, type RenderError } from './error-page.ts'
import { followMethods } from './methods.ts'

declare module 'fastify' {
  interface FastifyReply {
    /** Answers with the page of a status, which says what to do; JSON for those who ask for it. */
    errorPage(status: ErrorStatus): FastifyReply
  }
}

/** Everything that goes wrong ends here: on a page with a sentence, never with a stack. */
export function answerErrors(app: FastifyInstance, render: RenderError): void {
  const methodsAt = followMethods(app)

  app.decorateReply('errorPage', function (this: FastifyReply, status: ErrorStatus) {
    return sendErrorPage(this.request, this, status, render)
  })

  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = statusOf(error)
    if (status === 500) request.log.error({ err: error }, 'unexpected error')
    return reply.errorPage(status)
  })

  app.setNotFoundHandler((request, reply) => {
    const allowed = methodsAt(request.url)
    if (allowed.length === 0) return reply.errorPage(404)
    return reply.header('allow', allowed.join(', ')).errorPage(405)
  })
}

/**
 * Fastify's own errors carry the status that the client is to see. On any other error a status
 * speaks of something else, such as the answer of a mail server, and ours is 500.
 */
function statusOf(error: FastifyError): ErrorStatus {
  if (error.code === 'ECONNRESET') return 400
  if (!error.code?.startsWith('FST_')) return 500
  return isErrorStatus(error.statusCode) ? error.statusCode : 500
}
