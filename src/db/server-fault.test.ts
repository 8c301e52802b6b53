import { expect, it } from 'vitest'
import { connectionFault, serverFault } from './server-fault.ts'

const address = new URL('postgres://clerk:secret@db.example:5432/gongkai')

it.each([
  ['ECONNREFUSED', '服务器 db.example 没有应答'],
  ['ENOTFOUND', '主机名 db.example 找不到'],
  ['28P01', '用户名或密码不被接受'],
  ['3D000', '没有名为 gongkai 的数据库'],
  ['53300', '连接数已满'],
])('says what to do about %s, without the password', (code, sentence) => {
  const fault = connectionFault(Object.assign(new Error('x'), { code }), address)
  expect(fault?.zh).toContain(sentence)
  expect(fault?.en).toMatch(/^[\u0020-\u007e]+$/u)
  expect(JSON.stringify(fault)).not.toContain('secret')
})

it('leaves an error that it does not know as it is', () => {
  expect(connectionFault(new Error('x'), address)).toBeUndefined()
  expect(connectionFault('x', address)).toBeUndefined()
})

it.each([
  [90_624, 'UTF8', '是 9 版，本程序需要 15 或更高版本'],
  [140_012, 'UTF8', '是 14 版，本程序需要 15 或更高版本'],
  [150_000, 'SQL_ASCII', '编码是 SQL_ASCII，请改用以 UTF8 编码建立的数据库'],
])('refuses server %i with encoding %s', (version, encoding, sentence) => {
  const fault = serverFault(version, encoding)
  expect(fault?.zh).toContain(sentence)
  expect(fault?.en).toMatch(/^[\u0020-\u007e]+$/u)
})

it.each([150_000, 150_018, 180_004])('accepts server %i', (version) => {
  expect(serverFault(version, 'UTF8')).toBeUndefined()
})
