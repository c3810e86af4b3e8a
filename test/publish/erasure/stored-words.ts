import { gunzipSync, inflateSync } from 'node:zlib';
import { sql } from 'kysely';
import { unzipSync } from 'fflate';
import type { TestApp } from '../../support/app.js';

const decoder = new TextDecoder();

/**
 * Every column of every table of the database in which a pattern stands, as `table.column`: texts, JSON, lists, search
 * terms, and binary data that are unpacked as far as they can be.
 */
export async function columnsWith(db: TestApp['db'], pattern: RegExp): Promise<string[]> {
  const { rows: columns } = await sql<{ schema: string; table: string; column: string; type: string }>`
    select c.table_schema as schema, c.table_name as table, c.column_name as column, c.udt_name as type
    from information_schema.columns as c
    join information_schema.tables as t using (table_schema, table_name)
    where t.table_type = 'BASE TABLE' and c.table_schema not in ('pg_catalog', 'information_schema')
    order by 1, 2, 3`.execute(db);
  const found: string[] = [];
  for (const { schema, table, column, type } of columns) {
    const value = type === 'bytea' ? sql.ref(column) : sql`${sql.ref(column)}::text`;
    const { rows } = await sql<{ value: string | Uint8Array | null }>`
      select ${value} as value from ${sql.id(schema, table)} where ${sql.ref(column)} is not null`.execute(
      db,
    );
    if (rows.some((row) => row.value !== null && pattern.test(textOf(row.value)))) {
      found.push(`${table}.${column}`);
    }
  }
  return found;
}

/** What stands in a value, also where it is packed. */
export function textOf(value: string | Uint8Array): string {
  if (typeof value === 'string') return value;
  const bytes = Buffer.from(value);
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return decoder.decode(gunzipSync(bytes));
  if (bytes[0] === 0x78) return decoder.decode(inflateSync(bytes));
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    // Tags may stand in the middle of a sentence.
    return Object.values(unzipSync(bytes))
      .map((file) => decoder.decode(file))
      .map((text) => `${text}\n${text.replace(/<[^>]*>/g, '')}`)
      .join('\n');
  }
  return decoder.decode(bytes);
}
