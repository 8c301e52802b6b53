import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '../src/db/database.ts'
import { schemaSource } from './schema-source.ts'

// Writes src/db/schema.ts anew. To be run after a migration was added:
// node --import tsx scripts/generate-schema.ts

const schema = join(import.meta.dirname, '../src/db/schema.ts')
const dataDir = await mkdtemp(join(tmpdir(), 'gongkai-schema-'))
const { db, close } = await openDatabase({ dataDir })
try {
  await writeFile(schema, await schemaSource(db))
  execFileSync('npx', ['oxfmt', schema])
} finally {
  await close()
  await rm(dataDir, { recursive: true })
}
