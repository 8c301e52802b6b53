import { sql } from 'kysely'
import type { Database } from '../src/db/database.ts'

type Column = {
  readonly table: string
  readonly tableComment: string | null
  readonly name: string
  readonly comment: string | null
  readonly type: string
  readonly nullable: boolean
  readonly filledIn: 'always' | 'by default' | null
  /** The definition of a check that lists the values of this column alone. */
  readonly listed: string | null
}

/** Only what column-types.ts reads so; a new type is decided on there and here. */
const typeNames: Readonly<Record<string, string>> = {
  text: 'string',
  integer: 'number',
  smallint: 'number',
  bigint: 'number',
  numeric: 'string',
  boolean: 'boolean',
  date: 'Day',
  'timestamp with time zone': 'Date',
  jsonb: 'Json',
  bytea: 'Buffer',
  uuid: 'string',
  'integer[]': 'number[]',
  'text[]': 'string[]',
}

/** The text of src/db/schema.ts for a migrated database. */
export async function schemaSource(db: Database): Promise<string> {
  const columns = await listColumns(db)
  const tables = [...new Set(columns.map(({ table }) => table))]
  const body = [
    '/** Read as a value that a schema must check, written as JSON text. */',
    'type Json = ColumnType<unknown, string, string>',
    '',
    'export type Schema = {',
    ...tables.map((table) => `  ${camelCase(table)}: ${typeName(table)}`),
    '}',
    ...tables.flatMap((table) =>
      tableSource(
        table,
        columns.filter((column) => column.table === table),
      ),
    ),
    '',
  ].join('\n')

  const helpers = ['ColumnType', 'Generated', 'GeneratedAlways'].filter((name) =>
    body.includes(`${name}<`),
  )
  return [
    '// Made by scripts/generate-schema.ts from the migrated database; not edited by hand.',
    `import type { ${helpers.join(', ')} } from 'kysely'`,
    ...(body.includes('Day') ? ["import type { Day } from '../law/day.ts'"] : []),
    '',
    body,
  ].join('\n')
}

function tableSource(table: string, columns: readonly Column[]): string[] {
  const comment = columns[0]?.tableComment
  return [
    '',
    ...(comment ? [`/** ${comment} */`] : []),
    `type ${typeName(table)} = {`,
    ...columns.flatMap(columnSource),
    '}',
  ]
}

function columnSource(column: Column): string[] {
  const value = valueType(column) + (column.nullable ? ' | null' : '')
  const wrapper = { always: 'GeneratedAlways', 'by default': 'Generated' }
  const type = column.filledIn ? `${wrapper[column.filledIn]}<${value}>` : value
  const line = `  ${camelCase(column.name)}: ${type}`
  return [...(column.comment ? [`  /** ${column.comment} */`] : []), line]
}

function valueType({ type, listed, table, name }: Column): string {
  const values = [...(listed ?? '').matchAll(/'([^']*)'::text/gu)].map(([, value]) => `'${value}'`)
  if (values.length > 0) return values.join(' | ')
  const known = typeNames[type]
  if (known === undefined) throw new RangeError(`no TypeScript type for ${table}.${name} ${type}`)
  return known
}

function typeName(table: string): string {
  return camelCase(`_${table}_table`)
}

function camelCase(name: string): string {
  return name.replaceAll(/_(\w)/gu, (_, letter: string) => letter.toUpperCase())
}

async function listColumns(db: Database): Promise<Column[]> {
  const { rows } = await sql<Column>`
    select
      t.relname as "table",
      obj_description(t.oid, 'pg_class') as "tableComment",
      c.attname as name,
      col_description(t.oid, c.attnum) as comment,
      format_type(c.atttypid, null) as type,
      not c.attnotnull as nullable,
      case when c.attidentity = 'a' or c.attgenerated <> '' then 'always'
           when c.attidentity = 'd' or c.atthasdef then 'by default' end as "filledIn",
      (select pg_get_constraintdef(oid) from pg_constraint
       where conrelid = t.oid and contype = 'c' and conkey = array[c.attnum]
         and pg_get_constraintdef(oid) like '% = ANY (ARRAY[%') as listed
    from pg_class t join pg_attribute c on c.attrelid = t.oid
    where t.relnamespace = 'public'::regnamespace and t.relkind in ('r', 'p')
      and not t.relispartition and t.relname <> 'migration'
      and c.attnum > 0 and not c.attisdropped
    order by t.relname, c.attnum`.execute(db)
  return rows
}
