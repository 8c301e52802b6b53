import { platformVerbs } from './cli/platform-verbs.ts'
import { reportVerbs } from './cli/report-verbs.ts'
import { runVerb } from './cli/run-verb.ts'
import { statuteVerbs } from './cli/statute-verbs.ts'

/** Every verb of the command line, in the order of its help. */
const verbs = [...reportVerbs, ...statuteVerbs, ...platformVerbs]

/** Runs the command line; the answer is its exit status. */
export async function run(words: readonly string[]): Promise<number> {
  return runVerb(verbs, words)
}
