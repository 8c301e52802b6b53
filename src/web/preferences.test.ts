import { describe, expect, it } from 'vitest'
import { preferencesWord, readPreferences } from './preferences.ts'
import { createServer } from './server.ts'

const usual = { mode: 'standard', size: 'medium' }

describe('the cookie', () => {
  it.each([
    ['preferences=elder.large', { mode: 'elder', size: 'large' }],
    ['a=b; preferences=standard.small; c=d', { mode: 'standard', size: 'small' }],
    ['preferences=elder.small; preferences=standard.large', { mode: 'elder', size: 'small' }],
  ])('%s is read', (cookies, preferences) => {
    expect(readPreferences(cookies)).toEqual(preferences)
    expect(cookies).toContain(preferencesWord(readPreferences(cookies)))
  })

  it.each([
    undefined,
    '',
    'preferences=',
    'preferences=elder',
    'preferences=elder.large.x',
    'preferences=elder.large"',
    'preferences="elder.large"',
    'preferences=ELDER.large',
    'preferences=<script>.large',
    'preferences=constructor.toString',
    'notpreferences=elder.large',
    'a=preferences=elder.large',
  ])('%s is as if there were none', (cookies) => {
    expect(readPreferences(cookies)).toEqual(usual)
  })
})

/** Sends the form, and shows what it answers. */
async function choose(
  payload: string,
  { url = '/preferences', cookie = '', origin = 'http://a.gov.cn' } = {},
) {
  const app = createServer({ logLevel: 'silent', origin })
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'sec-fetch-site': 'same-origin',
    cookie,
  }
  const response = await app.inject({ method: 'POST', url, headers, payload })
  const { statusCode, headers: sent, cookies } = response
  return { status: statusCode, to: sent['location'], cookie: cookies[0], body: response.body }
}

describe('the form', () => {
  it('sets what was chosen and returns to the page', async () => {
    const { status, to, cookie } = await choose('mode=elder&size=large&back=/deadline?from=1')
    expect([status, to]).toEqual([303, '/deadline?from=1'])
    expect(cookie).toEqual({
      name: 'preferences',
      value: 'elder.large',
      path: '/',
      maxAge: 31_536_000,
      httpOnly: true,
      sameSite: 'Lax',
    })
  })

  it('keeps what it leaves out', async () => {
    const cookie = 'preferences=elder.large'
    expect((await choose('size=small', { cookie })).cookie?.value).toBe('elder.small')
    expect((await choose('mode=standard', { cookie })).cookie?.value).toBe('standard.large')
  })

  it('returns home, in the language of the page, where the path is missing or not ours', async () => {
    expect((await choose('mode=elder')).to).toBe('/')
    expect((await choose('mode=elder&back=//evil.example')).to).toBe('/')
    expect((await choose('mode=elder&back=/a&back=/b')).to).toBe('/')
    expect(
      (await choose('mode=elder&back=https://evil.example', { url: '/en/preferences' })).to,
    ).toBe('/en')
  })

  it('sends the cookie over https only where the public address has it', async () => {
    const { cookie } = await choose('mode=elder', { origin: 'https://a.gov.cn' })
    expect(cookie).toMatchObject({ secure: true })
  })

  it('refuses what is not offered, and sets nothing', async () => {
    const { status, cookie, body } = await choose('mode=elder&size=huge')
    expect([status, cookie]).toEqual([422, undefined])
    expect(body).toContain('提交的内容有误')
  })
})
