import { expect, it } from 'vitest'
import { readConfig } from './config.ts'

/** In Chinese; the English sentences must be there too, and in English. */
function mistakesOf(env: Record<string, string>): readonly string[] {
  const read = readConfig(env)
  if (read.ok) return []
  for (const { en } of read.mistakes) {
    expect(en).toMatch(/^The environment variable [A-Z_]+ is .*\. Write .*\.$/u)
    expect(en.replaceAll(/"[^"]*"/gu, '')).not.toMatch(/[\u4e00-\u9fff]/u)
  }
  return read.mistakes.map(({ zh }) => zh)
}

it('needs nothing to be set', () => {
  expect(readConfig({})).toEqual({
    ok: true,
    config: {
      host: '127.0.0.1',
      port: 3000,
      dataFolder: './data',
      trustedProxies: [],
      logLevel: 'info',
    },
  })
})

it('reads every variable', () => {
  const read = readConfig({
    HOST: '0.0.0.0',
    PORT: '8080',
    DATABASE_URL: 'postgres://gongkai:secret@db:5432/gongkai',
    GONGKAI_DATA: '/srv/gongkai',
    GONGKAI_POSTGRES: 'system',
    GONGKAI_ORIGIN: 'https://www.example.gov.cn/',
    GONGKAI_TRUSTED_PROXIES: '10.0.0.5, 10.1.0.0/16 2001:db8::/32',
    GONGKAI_LOG_LEVEL: 'warn',
  })
  expect(read).toEqual({
    ok: true,
    config: {
      host: '0.0.0.0',
      port: 8080,
      databaseUrl: 'postgres://gongkai:secret@db:5432/gongkai',
      dataFolder: '/srv/gongkai',
      postgres: 'system',
      origin: 'https://www.example.gov.cn',
      trustedProxies: ['10.0.0.5', '10.1.0.0/16', '2001:db8::/32'],
      logLevel: 'warn',
    },
  })
})

it('takes an empty variable for one that is not set', () => {
  expect(readConfig({ PORT: '', GONGKAI_ORIGIN: ' ' })).toEqual(readConfig({}))
})

it('is frozen', () => {
  const read = readConfig({})
  expect(
    read.ok && Object.isFrozen(read.config) && Object.isFrozen(read.config.trustedProxies),
  ).toBe(true)
})

it('names every mistaken variable at once, with what was found and what to write', () => {
  const mistakes = mistakesOf({
    PORT: 'abc',
    GONGKAI_POSTGRES: 'docker',
    GONGKAI_LOG_LEVEL: 'loud',
  })
  expect(mistakes).toEqual([
    '环境变量 PORT 的值是“abc”。请填写 0 到 65535 之间的整数，例如 3000。',
    '环境变量 GONGKAI_POSTGRES 的值是“docker”。请填写 system（用系统安装的 PostgreSQL）或 npm（用随附的），或者不填写。',
    '环境变量 GONGKAI_LOG_LEVEL 的值是“loud”。请填写 fatal、error、warn、info、debug、trace、silent 之一。',
  ])
})

it('does not show the password of a mistaken database address', () => {
  const [mistake] = mistakesOf({ DATABASE_URL: 'mysql://root:hunter2@db/gongkai' })
  expect(mistake).toMatch(/DATABASE_URL.*postgres:\/\//u)
  expect(mistake).not.toContain('hunter2')
})

it.each([
  ['PORT', '65536'],
  ['PORT', '-1'],
  ['PORT', '3000.5'],
  ['HOST', 'http://localhost'],
  ['HOST', 'two words'],
  ['DATABASE_URL', 'postgres://[bad'],
  ['GONGKAI_ORIGIN', 'www.example.gov.cn'],
  ['GONGKAI_ORIGIN', 'https://www.example.gov.cn/portal'],
  ['GONGKAI_ORIGIN', 'https://user:secret@www.example.gov.cn'],
  ['GONGKAI_ORIGIN', 'ftp://www.example.gov.cn'],
  ['GONGKAI_TRUSTED_PROXIES', 'proxy.local'],
  ['GONGKAI_TRUSTED_PROXIES', '10.0.0.5,10.0.0.0/33'],
  ['GONGKAI_TRUSTED_PROXIES', '0.0.0.0/0'],
  ['GONGKAI_TRUSTED_PROXIES', '::/0'],
  ['GONGKAI_TRUSTED_PROXIES', '10.0.0.0/8/8'],
])('refuses %s=%s', (name, text) => {
  expect(mistakesOf({ [name]: text })).toEqual([expect.stringMatching(`环境变量 ${name} `)])
})
