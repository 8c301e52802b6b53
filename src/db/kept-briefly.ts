import type { Database } from './database.ts'

/** What is kept is bounded: keys come from addresses that anybody can make up. */
const MOST_KEPT = 1_000

type Kept<Value> = { readonly value: Promise<Value>; readonly until: number }

/**
 * A query that is asked again only after so many milliseconds for the same key: for facts that every
 * page shows and that hardly ever change. A change shows that much later, as on cached pages.
 */
export function keptBriefly<Value>(
  query: (db: Database, key: string) => Promise<Value>,
  milliseconds = 1_000,
): (db: Database, key: string) => Promise<Value> {
  const databases = new WeakMap<Database, Map<string, Kept<Value>>>()
  return (db, key) => {
    const kept = databases.get(db) ?? new Map<string, Kept<Value>>()
    databases.set(db, kept)
    const now = performance.now()
    const found = kept.get(key)
    if (found && now < found.until) return found.value
    if (kept.size >= MOST_KEPT) kept.clear()
    const value = query(db, key)
    kept.set(key, { value, until: now + milliseconds })
    // What failed is asked for again.
    value.catch(() => kept.delete(key))
    return value
  }
}
