import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { Vault } from '../../db/vault.ts'

/** Faster than this nobody fills the form: it was a program. */
const SHORTEST_SECONDS = 3

/** What a token says of itself. It never expires: who loses the connection may try again next day. */
export type CheckedToken = 'genuine' | 'tooFast' | 'forged'

/** The secret of a new form: 128 random bits, when it was made, and our mark on both. */
export function newFormToken(vault: Vault, now: Date): string {
  const body = `${randomBytes(16).toString('hex')}.${seconds(now).toString(36)}`
  return `${body}.${markOf(vault, body)}`
}

/** Whether we made a token, and long enough ago for a person to have filled the form. */
export function checkFormToken(vault: Vault, token: string, now: Date): CheckedToken {
  const [random = '', made = '', mark = ''] = token.split('.')
  const expected = Buffer.from(markOf(vault, `${random}.${made}`))
  const given = Buffer.from(mark)
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return 'forged'
  return seconds(now) - Number.parseInt(made, 36) < SHORTEST_SECONDS ? 'tooFast' : 'genuine'
}

function markOf(vault: Vault, body: string): string {
  return vault.fingerprint('form token', body).subarray(0, 16).toString('hex')
}

function seconds(at: Date): number {
  return Math.floor(at.getTime() / 1_000)
}
