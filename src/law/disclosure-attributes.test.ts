import { expect, it } from 'vitest'
import { disclosureAttributes, needsReason } from './disclosure-attributes.ts'
import { keysOf } from './keys-of.ts'

it('asks for a reason wherever a document is not published proactively', () => {
  expect(keysOf(disclosureAttributes).filter(needsReason)).toEqual(['onRequest', 'exempt'])
})
