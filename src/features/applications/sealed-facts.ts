import { z } from 'zod'
import type { Vault } from '../../db/vault.ts'
import type { Applicant, Request } from './applicant.ts'

/** The applicant as sealed bytes, and the mark by which the same one is known again. */
export function sealApplicant(
  vault: Vault,
  applicant: Applicant,
  token: Buffer,
): { readonly applicantSealed: Buffer; readonly applicantMark: Buffer } {
  const { identityKind, identityNumber } = applicant
  return {
    applicantSealed: vault.seal(JSON.stringify(applicant), applicantContext(token)),
    applicantMark: vault.fingerprint(identityKind, identityNumber),
  }
}

function applicantContext(token: Buffer): string {
  return `applicant ${token.toString('hex')}`
}

const request = z.custom<Request>(
  (value) => typeof value === 'object' && value !== null && 'subject' in value,
)

/** What a row asks for. */
export function requestOf(row: { readonly request: unknown }): Request {
  return request.parse(row.request)
}

/** The context that ties what was written in an act to its line of the ledger. */
export function eventContext(dossierId: number, seq: number): string {
  return `event ${dossierId} ${seq}`
}
