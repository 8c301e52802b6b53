import type { FastifyInstance } from 'fastify'
import { beforeAll, describe, expect, it } from 'vitest'
import { demonstrationApp } from '../../../test/test-deps.ts'
import { nationalCalendar } from '../../law/calendar.ts'
import { answerDeadline, type DeadlineValues } from './deadline-question.ts'

let app: FastifyInstance

beforeAll(async () => {
  ;({ app } = await demonstrationApp())
  return () => app.close()
})

function answer(values: Partial<DeadlineValues>) {
  const blank = { received: '', clarified: '', extended: '' }
  return answerDeadline({ ...blank, ...values }, nationalCalendar, 'zh')
}

describe('the page that explains a deadline', () => {
  it('asks before it answers', async () => {
    const { statusCode, body } = await app.inject({ url: '/deadline' })
    expect(statusCode).toBe(200)
    expect(body).not.toContain('answer-day')
  })

  it('O-10 counts twenty working days over the National Day holiday, and shows each', async () => {
    const { body } = await app.inject({ url: '/deadline?received=2026-09-10' })
    expect(body).toContain('<time class="nowrap" datetime="2026-10-14">2026年10月14日</time>')
    expect(body).toContain('第7个工作日（调休上班）')
    expect(body).toContain('国庆节放假')
  })

  it('warns that a year without a published calendar is provisional', async () => {
    const { body } = await app.inject({ url: '/deadline?received=2026-12-20' })
    expect(body).toContain('日期是暂定的')
  })

  it('begins anew after a clarification, and adds an extension', () => {
    expect(answer({ received: '2026-03-02', clarified: '2026-03-25' })).toMatchObject({
      result: { clock: { dueOn: '2026-04-23' } },
    })
    expect(answer({ received: '2026-03-02', extended: '10' })).toMatchObject({
      result: { clock: { dueOn: '2026-04-14' } },
    })
  })

  it.each([
    [{ received: '2026-02-30' }, 'received'],
    [{ received: 'tomorrow' }, 'received'],
    [{ received: '2019-05-14' }, 'received'],
    [{ received: '2045-01-01' }, 'received'],
    [{ received: '2026-03-02', clarified: '2026-03-01' }, 'clarified'],
    [{ received: '2026-03-02', clarified: '2026-13-01' }, 'clarified'],
    [{ received: '2026-03-02', clarified: '9999-01-01' }, 'clarified'],
    [{ received: '2026-03-02', extended: '21' }, 'extended'],
    [{ received: '2026-03-02', extended: '-1' }, 'extended'],
    [{ received: '2026-03-02', extended: '1e1' }, 'extended'],
  ])('says for %j what is wrong with %s', (values, field) => {
    expect(answer(values)).toMatchObject({
      kind: 'mistaken',
      errors: { [field]: expect.any(String) },
    })
  })

  it('answers a mistake with 422, the sentence beside the field, and what was typed', async () => {
    const url = '/deadline?received=2026-02-30&extended=%22%3E%3Cscript%3E'
    const { statusCode, body } = await app.inject({ url })
    expect(statusCode).toBe(422)
    expect(body).toContain('没有“2026-02-30”这一天')
    expect(body).not.toContain('"><script>')
  })
})
