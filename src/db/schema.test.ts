import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { schemaSource } from '../../scripts/schema-source.ts'
import { testDatabase } from '../../test/test-database.ts'

it('has the types of the migrated database; if not, run scripts/generate-schema.ts', async () => {
  const written = await readFile(new URL('schema.ts', import.meta.url), 'utf8')
  const generated = await schemaSource(await testDatabase())
  expect(bare(written)).toBe(bare(generated))
})

/** The formatter breaks the long lines of the written one. */
function bare(text: string): string {
  return text.replaceAll(/[\s|]/gu, '')
}
