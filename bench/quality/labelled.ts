import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'csv-parse/sync';

/** A collection with gold themes. */
export interface LabelledSet {
  name: string;
  language: 'nl' | 'en';
  ids: string[];
  texts: string[];
  themes: string[];
}

/** What the corpus calls that which is of no use to the note: the engine calls remarks about the event itself `event`. */
export const GOLD_EVENT = 'overig';

/** Reads a CSV with the columns id, text and theme. A file name that ends in -en is English. */
export function readLabelled(path: string, most: number): LabelledSet {
  const rows = parse<Record<string, string>>(readFileSync(path), { columns: true, bom: true });
  const kept = rows.slice(0, most);
  for (const column of ['id', 'text', 'theme']) {
    if (kept.some((row) => row[column] === undefined)) throw new Error(`${path}: no column "${column}"`);
  }
  return {
    name: basename(path, '.csv'),
    language: /-en(?:\.csv)?$/.test(path) ? 'en' : 'nl',
    ids: kept.map((row) => row['id']!),
    texts: kept.map((row) => row['text']!),
    themes: kept.map((row) => row['theme']!),
  };
}
