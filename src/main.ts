import { run } from './cli.ts'

process.exitCode = await run(['serve', ...process.argv.slice(2)])
