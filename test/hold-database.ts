import { openDatabase } from '../src/db/database.ts'

// A program of its own, for tests that kill it: opens the database in the folder it is given, says
// so, and closes it when its input ends.
const { close } = await openDatabase({ dataDir: process.argv[2] ?? '' })
process.stdout.write('open\n')
process.stdin.once('end', () => void close()).resume()
