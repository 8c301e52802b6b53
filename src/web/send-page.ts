import type { FastifyReply } from 'fastify'
import type { VNode } from 'preact'
import { renderPage } from './layout.tsx'

/** Sends a page of the portal as HTML. */
export function sendPage(reply: FastifyReply, page: VNode): FastifyReply {
  return reply.type('text/html; charset=utf-8').send(renderPage(page))
}
