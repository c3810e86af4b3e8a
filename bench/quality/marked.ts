/** How well personal data and near-duplicates are found in files that say where they are. */
import { readFile } from 'node:fs/promises';
import { pickColumns, readCsv } from '../../src/csv/index.js';
import { findDuplicates, findPersonalData, tokenize } from '../../src/text/index.js';

/** Both from 0 to 1; NaN where there is nothing to find, or nothing was. */
export interface Found {
  recall: number;
  precision: number;
}

/** The rows of a file of which the ids end in an odd or in an even number: one half may be read, the other is only counted. */
export type Half = 'odd' | 'even';

export function isOfHalf(id: string, half: Half): boolean {
  return Number(/\d+$/.exec(id)?.[0]) % 2 === (half === 'odd' ? 1 : 0);
}

/** By row: a row counts as found when anything in it is marked. Columns `text`, `pii_spans` and, for a half, `id`. */
export async function personalDataFound(path: string, half?: Half): Promise<Found> {
  const rows = pickColumns(await readCsv(await readFile(path)), ['text', 'pii_spans'], ['id']);
  let [hits, misses, alarms] = [0, 0, 0];
  for (const { values } of rows) {
    if (half && !isOfHalf(values.id ?? '', half)) continue;
    const marked = findPersonalData(values.text).length > 0;
    if (values.pii_spans !== '' && marked) hits += 1;
    else if (values.pii_spans !== '') misses += 1;
    else if (marked) alarms += 1;
  }
  return { recall: hits / (hits + misses), precision: hits / (hits + alarms) };
}

/** By pair of a text and the first of its group. Columns `id`, `text` and `duplicate_of`. */
export async function duplicatesFound(path: string): Promise<Found> {
  const rows = pickColumns(await readCsv(await readFile(path)), ['id', 'text', 'duplicate_of']);
  const documents = rows.map(({ values: { id, text } }) => ({ id, text, tokens: tokenize(text, 'nl') }));
  const gold = new Set(
    rows.flatMap(({ values }) => (values.duplicate_of ? [`${values.id} ${values.duplicate_of}`] : [])),
  );
  const found = findDuplicates(documents).pairs.map(({ id, duplicateOf }) => `${id} ${duplicateOf}`);
  const right = found.filter((pair) => gold.has(pair)).length;
  return { recall: right / gold.size, precision: right / found.length };
}
