import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { CsvError, pickColumns, readCsv, type PickedRow } from '../csv/index.js';
import type { Decisions, TextDocument } from '../text/index.js';
import { UsageError } from './usage-error.js';

/** Most duplicates or unknown ids that one message names. */
const MOST_NAMED = 5;

/** @throws UsageError for a missing or doubled id, CsvError for a file that is no good CSV */
export async function readIdeas(path: string): Promise<TextDocument[]> {
  const rows = await readRows(path, ['id', 'text']);
  refuseDoubled(path, rows, 'id');
  return rows.map(({ values }) => ({ id: values.id, text: values.text }));
}

/** A line of the codebook; the key is the name itself, since that is what the result must show. */
export interface CodebookTheme {
  key: string;
  name: string;
  description?: string;
  exampleIds: string[];
}

export async function readCodebook(path: string): Promise<CodebookTheme[]> {
  const rows = await readRows(path, ['theme'], ['description', 'example_ids']);
  refuseDoubled(path, rows, 'theme');
  return rows.map(({ values }) => {
    const name = values.theme.trim();
    const description = values.description?.trim();
    return {
      key: name,
      name,
      exampleIds: splitIds(values.example_ids ?? ''),
      ...(description ? { description } : {}),
    };
  });
}

/** @param ids ids of the ideas: a decision about any other cannot be obeyed and is an error */
export async function readDecisions(path: string, ids: ReadonlySet<string>): Promise<Decisions> {
  const rows = await readRows(path, ['id', 'theme'], ['together', 'apart', 'distinct']);
  const decisions: Required<Decisions> = { pins: [], together: [], apart: [], distinct: [] };
  const unknown = new Set<string>();
  for (const { values } of rows) {
    const theme = values.theme.trim();
    const together = splitIds(values.together ?? '');
    const apart = splitIds(values.apart ?? '');
    const distinct = splitIds(values.distinct ?? '');
    if (theme !== '' || together.length + apart.length + distinct.length === 0)
      decisions.pins.push({ id: values.id, theme: theme || null });
    for (const other of together) decisions.together.push([values.id, other]);
    for (const other of apart) decisions.apart.push([values.id, other]);
    for (const other of distinct) decisions.distinct.push([values.id, other]);
    for (const id of [values.id, ...together, ...apart, ...distinct]) if (!ids.has(id)) unknown.add(id);
  }
  if (unknown.size > 0) {
    throw new UsageError(
      `${basename(path)}: no idea has the id ${naming([...unknown].map((id) => `"${id}"`))}.`,
    );
  }
  return decisions;
}

/** Theme by id of an earlier result; ideas that were not placed then are left out. */
export async function readPrevious(path: string): Promise<Record<string, string>> {
  const rows = await readRows(path, ['id', 'theme']);
  return Object.fromEntries(
    rows.filter(({ values }) => values.theme !== '').map(({ values }) => [values.id, values.theme]),
  );
}

async function readRows<Required extends string, Optional extends string = never>(
  path: string,
  required: readonly Required[],
  optional: readonly Optional[] = [],
): Promise<PickedRow<Required, Optional>[]> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new UsageError(`cannot read ${path}: ${reasonOf(error)}.`);
  });
  try {
    return pickColumns(await readCsv(bytes, { expected: [...required, ...optional] }), required, optional);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new CsvError(error.code, `${basename(path)}: ${error.message}`, error.details);
  }
}

/** What the operating system says, in words. */
function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reasons: Record<string, string> = {
    ENOENT: 'there is no such file',
    EISDIR: 'it is a directory',
    EACCES: 'no permission',
    ENOTDIR: 'there is no such directory',
    ERR_FS_FILE_TOO_LARGE: 'it is too large',
  };
  return reasons[code] ?? (code || 'it cannot be opened');
}

function refuseDoubled<Column extends string>(
  path: string,
  rows: readonly { line: number; values: Record<Column, string> }[],
  column: Column,
): void {
  const linesOf = new Map<string, number[]>();
  for (const { line, values } of rows) {
    // A name is read without the blanks around it, so "Vervoer " is doubled too; an id stays as it is.
    const value = column === 'theme' ? values[column].trim() : values[column];
    if (value.trim() === '') throw new UsageError(`${basename(path)}: line ${line} has no ${column}.`);
    const lines = linesOf.get(value);
    if (lines) lines.push(line);
    else linesOf.set(value, [line]);
  }
  const doubled = [...linesOf].filter(([, lines]) => lines.length > 1);
  if (doubled.length === 0) return;
  const named = doubled.map(([value, lines]) => `"${value}" (lines ${naming(lines.map(String))})`);
  throw new UsageError(`${basename(path)}: each ${column} must occur once: ${naming(named)}.`);
}

/** "a, b and c", or the first few and how many more. */
function naming(items: string[]): string {
  if (items.length > MOST_NAMED)
    return `${items.slice(0, MOST_NAMED).join(', ')} and ${items.length - MOST_NAMED} more`;
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

function splitIds(text: string): string[] {
  return text
    .split(/[|;,]/u)
    .map((id) => id.trim())
    .filter(Boolean);
}
