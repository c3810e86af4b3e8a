import { sql, type Kysely, type RawBuilder, type Transaction } from 'kysely';
import type { Database } from '../schema.js';

type Db = Kysely<Database> | Transaction<Database>;

/** The columns of a table in which people's words can stand. A room lists its own tables. */
export interface WordColumns {
  table: keyof Database;
  /** The column that names a row. */
  key: string;
  text?: readonly string[];
  /** jsonb */
  json?: readonly string[];
  /** text[] */
  lists?: readonly string[];
  /** Keeps to the rows of one project. The table is called `w` in it. */
  ofProject: (projectId: number) => RawBuilder<boolean>;
}

/** A row as far as its words go: texts, JSON values and lists by the name of the column. */
export interface WordRow {
  key: number | string;
  /** What the caller asked for, to name the row on a page. */
  ref: string | null;
  words: Record<string, unknown>;
}

/**
 * The rows of a project in which one of these needles stands (`WordEraser.needles`); perhaps more than those that have
 * the words themselves.
 * @param ref  what names a row on a page, as an expression over `w`
 */
export async function listRowsWithWords(
  db: Db,
  { table, key, text = [], json = [], lists = [], ofProject }: WordColumns,
  projectId: number,
  needles: readonly string[],
  ref: RawBuilder<string | null> = sql<null>`null`,
): Promise<WordRow[]> {
  const patterns = needles.map((needle) => `%${needle}%`);
  const columns = [...text, ...json, ...lists];
  const readable = [
    ...text.map((name) => sql`${column(name)}`),
    ...json.map((name) => sql`${column(name)}::text`),
    ...lists.map((name) => sql`array_to_string(${column(name)}, ' ')`),
  ];
  const meets = sql.join(
    readable.map((words) => sql`${words} ilike any(${patterns}::text[])`),
    sql` or `,
  );
  const { rows } = await sql<Record<string, unknown> & { row_key: number | string; row_ref: string | null }>`
    select ${column(key)} as row_key, ${ref} as row_ref, ${sql.join(columns.map((name) => column(name)))}
    from ${sql.table(table)} as w
    where ${ofProject(projectId)} and (${meets})
    order by ${column(key)}`.execute(db);
  return rows.map(({ row_key, row_ref, ...words }) => ({ key: row_key, ref: row_ref, words }));
}

/** Writes these columns of a row; the others stay. */
async function writeWords(
  trx: Db,
  { table, key, json = [], lists = [] }: WordColumns,
  row: number | string,
  words: Record<string, unknown>,
): Promise<void> {
  const sets = Object.entries(words).map(([name, value]) => {
    if (json.includes(name)) {
      return sql`${sql.ref(name)} = ${value === null ? null : JSON.stringify(value)}::jsonb`;
    }
    return lists.includes(name)
      ? sql`${sql.ref(name)} = ${value}::text[]`
      : sql`${sql.ref(name)} = ${value}::text`;
  });
  await sql`update ${sql.table(table)} set ${sql.join(sets)} where ${sql.ref(key)} = ${row}`.execute(trx);
}

/**
 * Rewrites the words of every row of a project in which one of the needles stands.
 * @param rewrite  gives a text, JSON value or list without the words; rows where nothing changes are left alone
 * @returns the keys of the rows that changed
 */
export async function rewriteWords(
  trx: Db,
  columns: WordColumns,
  projectId: number,
  needles: readonly string[],
  rewrite: (value: unknown) => unknown,
): Promise<(number | string)[]> {
  const changed: (number | string)[] = [];
  for (const { key, words } of await listRowsWithWords(trx, columns, projectId, needles)) {
    const rewritten = Object.entries(words).flatMap(([name, value]) => {
      const clean = rewrite(value);
      return JSON.stringify(clean) === JSON.stringify(value) ? [] : [[name, clean] as const];
    });
    if (rewritten.length === 0) continue;
    await writeWords(trx, columns, key, Object.fromEntries(rewritten));
    changed.push(key);
  }
  return changed;
}

const column = (name: string) => sql.ref(`w.${name}`);

/**
 * Lets the transaction change words in rows that are otherwise never changed (decisions, signatures, editions). Their
 * triggers see to it that nothing but words can change.
 */
export async function allowErasing(trx: Transaction<Database>): Promise<void> {
  await sql`select set_config('oogst.erasing', 'on', true)`.execute(trx);
}
