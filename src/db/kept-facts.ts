import type { Database } from './database.ts'

/** What is kept is bounded: keys come from addresses that anybody can make up. */
const MOST_KEPT = 1_000

type Revision = { readonly number: number | undefined }

/** The revision of the public facts that answers are kept for, one object for each. */
const revisions = new WeakMap<Database, Revision>()

/**
 * Forgets every kept answer when the number is another one. Called before the cache of pages is told
 * of it, so that no page of a new revision is made of old facts.
 */
export function setFactsRevision(db: Database, number: number): void {
  if (revisions.get(db)?.number !== number) revisions.set(db, { number })
}

/**
 * A query that is asked once for each key until the public facts change: for what many pages show.
 * Where nobody tells the revision, it is asked every time.
 */
export function keptFacts<Value>(
  query: (db: Database, key: string) => Promise<Value>,
): (db: Database, key: string) => Promise<Value> {
  // An answer that is still under way when the facts change stays with the revision before.
  const kept = new WeakMap<Revision, Map<string, Promise<Value>>>()

  return (db, key) => {
    const revision = revisions.get(db)
    if (!revision) return query(db, key)
    const answers = kept.get(revision) ?? new Map<string, Promise<Value>>()
    kept.set(revision, answers)
    const known = answers.get(key)
    if (known) return known
    if (answers.size >= MOST_KEPT) answers.clear()
    const answer = query(db, key)
    answers.set(key, answer)
    // What failed is asked again.
    answer.catch(() => answers.delete(key))
    return answer
  }
}
