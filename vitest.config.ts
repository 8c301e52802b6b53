import { defineConfig } from 'vitest/config'

const fast = [
  'src/law/**/*.test.ts',
  'src/documents/**/*.test.ts',
  'src/annual-report/**/*.test.ts',
  'src/features/applications/letters/**/*.test.ts',
]

/** Run on a server over TCP besides: SQL, types of columns, transactions, the rows of whole acts. */
const overTcp = [
  'src/db/{kept-facts,migrate,schema,tables}.test.ts',
  'src/features/annual-reports/annual-reports.test.ts',
]

export default defineConfig({
  test: {
    pool: 'forks',
    isolate: false,
    projects: [
      { extends: true, test: { name: 'rules', include: fast } },
      {
        extends: true,
        test: {
          name: 'slices',
          include: ['src/**/*.test.{ts,tsx}', 'test/*.test.ts'],
          exclude: fast,
          globalSetup: ['test/database-server.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'tcp',
          include: overTcp,
          globalSetup: ['test/tcp-database-server.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/database-server.ts', 'test/browser/browser-server.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
