import type { FastifyInstance } from 'fastify'
import type { Deps } from '../../deps.ts'
import { routes } from '../../routes.ts'
import { sendPage } from '../../web/send-page.ts'
import { findAgencyForPage, shellOf } from '../agencies/index.ts'
import { DeadlinePage } from './deadline-page.tsx'
import { answerDeadline } from './deadline-question.ts'
import { HowToApplyPage } from './how-to-apply-page.tsx'

type OfAgency = { Params: { code: string } }
type Asked = { Querystring: Readonly<Record<string, string | undefined>> }

/** What anybody may know of applications before making one: how to apply, and how long it takes. */
export function applicationRoutes(app: FastifyInstance, deps: Deps): void {
  app.get<OfAgency>(routes.howToApply, { config: { publicPage: true } }, async (request, reply) => {
    const agency = await findAgencyForPage(deps.db, request.params.code)
    if (!agency) return reply.errorPage(404)
    return sendPage(reply, <HowToApplyPage shell={await shellOf(deps, request)} agency={agency} />)
  })

  const query = ['received', 'clarified', 'extended'] as const
  app.get<Asked>(routes.deadline, { config: { publicPage: { query } } }, async (request, reply) => {
    const { received = '', clarified = '', extended = '' } = request.query
    const values = {
      received: received.trim(),
      clarified: clarified.trim(),
      extended: extended.trim(),
    }
    const answer = answerDeadline(values, deps.calendar, request.language)
    if (answer.kind === 'mistaken') reply.code(422)
    return sendPage(
      reply,
      <DeadlinePage
        shell={await shellOf(deps, request)}
        values={values}
        answer={answer}
        calendarVersion={deps.calendar}
      />,
    )
  })
}
