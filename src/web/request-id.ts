import { randomUUID } from 'node:crypto'

/** A short random number for a request; never taken from the client, who could forge the log. */
export function newRequestId(): string {
  // Node draws the randomness of UUIDs in batches, so this costs no system call a request.
  return randomUUID().slice(-12)
}
