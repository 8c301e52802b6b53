import { createHash } from 'node:crypto'
import type { Vault } from '../../db/vault.ts'

/** Without the letters and digits that people mistake for one another: I, L, O, U. (Crockford) */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const CODE_LENGTH = 24

/**
 * The query code of a submission, 120 bits: made from the secret of its form, so that the same form
 * sent again gets the same receipt though only the code's hash is stored. (ASVS 6.5.2)
 */
export function queryCodeOf(vault: Vault, formToken: string): string {
  const bytes = vault.fingerprint('query code', formToken)
  const letters = Array.from({ length: CODE_LENGTH }, (_, at) => ALPHABET[fiveBits(bytes, at * 5)])
  return grouped(letters.join(''))
}

/** What is stored of a code; 120 random bits need no slow hash. */
export function queryCodeHash(code: string): Buffer {
  return createHash('sha256')
    .update(`query code ${normalised(code)}`)
    .digest()
}

/** What is stored of the secret of a form. */
export function formTokenHash(token: string): Buffer {
  return createHash('sha256').update(`form ${token}`).digest()
}

/** As people type it: small letters, without the dashes, O for 0, I and L for 1. */
function normalised(code: string): string {
  return code
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s-]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/gu, '1')
}

function fiveBits(bytes: Buffer, from: number): number {
  const pair = bytes.readUInt16BE(Math.floor(from / 8))
  return (pair >> (11 - (from % 8))) & 31
}

function grouped(letters: string): string {
  return letters.replaceAll(/.{4}(?=.)/gu, '$&-')
}
