/** The keys of a table with their own types, in the order they are written; `Object.keys` forgets the types. (ECMA-262) */
export function keysOf<Table extends object>(table: Table): readonly (keyof Table & string)[] {
  return Object.keys(table) as (keyof Table & string)[]
}
