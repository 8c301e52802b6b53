import { defineConfig } from 'vitest/config'

const fast = [
  'src/law/**/*.test.ts',
  'src/documents/**/*.test.ts',
  'src/annual-report/**/*.test.ts',
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
