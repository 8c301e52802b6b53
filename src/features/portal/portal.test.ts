import type { FastifyInstance } from 'fastify'
import { beforeAll, describe, expect, it } from 'vitest'
import { demonstrationApp } from '../../../test/test-deps.ts'
import { checkUnifiedCode } from '../../law/unified-code.ts'
import { missingGuideFacts } from '../../law/guide-facts.ts'
import { href, routes } from '../../routes.ts'
import { demonstrationAgencies, demonstrationBureau } from '../agencies/index.ts'

let app: FastifyInstance
const code = demonstrationBureau

beforeAll(async () => {
  ;({ app } = await demonstrationApp())
  return () => app.close()
})

async function page(url: string) {
  const { statusCode, body } = await app.inject({ url })
  return { statusCode, body }
}

describe('the portal', () => {
  it('leads from its home page to every agency', async () => {
    const { statusCode, body } = await page(routes.home)
    expect(statusCode).toBe(200)
    for (const agency of demonstrationAgencies) {
      expect(body).toContain(`href="${href(routes.agency, { code: agency.code })}"`)
    }
  })

  it('shows an agency with the five columns in their fixed order (国办公开办函〔2019〕61号)', async () => {
    const { body } = await page(href(routes.agency, { code }))
    const columns = [
      routes.guide,
      routes.rules,
      routes.statutoryContent,
      routes.reports,
      routes.howToApply,
    ]
    const side = body.slice(body.indexOf('<nav class="side-nav"'))
    const places = columns.map((column) => side.indexOf(`href="${href(column, { code })}"`))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  it('never takes its address from a request: without its own, it prints none', async () => {
    const url = href(routes.reports, { code })
    const { body } = await app.inject({ url, headers: { host: 'attacker.example' } })
    expect(body).not.toContain('attacker.example')
    expect(body).not.toContain('本页网址')
  })

  it('has a guide with the nine facts of Art. 12', async () => {
    const { body } = await page(href(routes.guide, { code }))
    const bureau = demonstrationAgencies.find((agency) => agency.code === code)
    expect(missingGuideFacts(bureau?.guide ?? {})).toEqual([])
    for (const fact of [
      '政府信息的分类',
      '编排体系',
      '获取方式',
      '办公地址',
      '办公时间',
      '传真号码',
    ]) {
      expect(body).toContain(fact)
    }
    expect(body).toContain('2026-01-05')
  })

  it('lists the fifteen categories of Art. 20 with what is public in each', async () => {
    const { body } = await page(href(routes.statutoryContent, { code }))
    expect(body.match(/<th scope="row">/gu)).toHaveLength(15)
    expect(body).toContain(href(routes.report, { code, year: 2021 }))
  })

  it.each([
    routes.home,
    routes.deadline,
    routes.accessibility,
    routes.siteMap,
    href(routes.agency, { code }),
    href(routes.guide, { code }),
    href(routes.rules, { code }),
    href(routes.statutoryContent, { code }),
    href(routes.reports, { code }),
    href(routes.report, { code, year: 2021 }),
    href(routes.howToApply, { code }),
  ])('has %s in English too, with links that stay in English', async (path) => {
    const { statusCode, body } = await page(path === '/' ? '/en' : `/en${path}`)
    expect(statusCode).toBe(200)
    expect(body).toContain('<html lang="en"')
    const content = body.slice(body.indexOf('<main'), body.indexOf('</main>'))
    const links = [...content.matchAll(/<a [^>]*href="(\/[^"]*)"/gu)].map(([, link]) => link ?? '')
    expect(links.filter((link) => !link.startsWith('/en'))).toEqual([])
  })

  it.each(['/agencies/11150602MB0D99999X', '/agencies/x/guide', '/agencies/x/apply', '/nothing'])(
    'says of %s that there is no such page, with a number to quote',
    async (path) => {
      const { statusCode, body } = await page(path)
      expect(statusCode).toBe(404)
      expect(body).toMatch(/编号：[0-9a-f]{8,}/u)
    },
  )

  it('says on every page of the demonstration that it is one', async () => {
    const { body } = await page(href(routes.report, { code, year: 2021 }))
    expect(body).toContain('class="demo-banner"')
  })

  it('has codes in the demonstration that are valid (GB 32100-2015)', () => {
    for (const agency of demonstrationAgencies)
      expect(checkUnifiedCode(agency.code).valid).toBe(true)
  })
})
