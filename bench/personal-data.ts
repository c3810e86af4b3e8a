import { readFile } from 'node:fs/promises';
import { pickColumns, readCsv } from '../src/csv/index.js';
import { findPersonalData } from '../src/text/index.js';
import { isOfHalf } from './quality/marked.js';

/**
 * How well personal data is found: `npm run bench:personal-data [-- file.csv …] [--show]`. A file has the columns
 * `text`, `pii_spans` (exact substrings, joined by " || ") and perhaps `pii_kinds` (in the same order). A row counts as
 * found when anything in it is marked; a span when something marked overlaps it. `--show` lists what went wrong;
 * `--odd` and `--even` take half of the rows, by their column `id`.
 */
const DEFAULT_FILE = 'test/fixtures/personal-data.csv';

interface Row {
  text: string;
  gold: { start: number; end: number; kind: string }[];
}

function readGold(text: string, spans: string, kinds: string): Row {
  const kindOf = kinds.split(' || ');
  const gold: Row['gold'] = [];
  for (const [i, piece] of spans.split(' || ').filter(Boolean).entries()) {
    // The same words twice in one text: the later span is the later place.
    const from = gold.find(({ start }) => text.startsWith(piece, start))?.end ?? 0;
    const start = text.indexOf(piece, from);
    if (start < 0) throw new Error(`"${piece}" does not stand in "${text}".`);
    gold.push({ start, end: start + piece.length, kind: kindOf[i] ?? '' });
  }
  return { text, gold };
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '    –' : ((100 * part) / whole).toFixed(1).padStart(5);

function measure(name: string, rows: readonly Row[], show: boolean): void {
  let hits = 0;
  let misses = 0;
  let alarms = 0;
  let exact = 0;
  const byKind = new Map<string, { gold: number; found: number; marked: number; right: number }>();
  const count = (kind: string): { gold: number; found: number; marked: number; right: number } => {
    const entry = byKind.get(kind) ?? { gold: 0, found: 0, marked: 0, right: 0 };
    byKind.set(kind, entry);
    return entry;
  };
  for (const { text, gold } of rows) {
    const marked = findPersonalData(text);
    if (gold.length > 0 && marked.length > 0) hits++;
    else if (gold.length > 0) misses++;
    else if (marked.length > 0) alarms++;
    for (const { start, end, kind } of gold) {
      const met = marked.some((other) => other.start < end && start < other.end);
      count(kind).gold++;
      if (met) count(kind).found++;
      if (marked.some((other) => other.start === start && other.end === end)) exact++;
      if (show && !met) console.log(`  missed ${kind}: ${text.slice(start, end)}   in: ${text}`);
    }
    for (const { start, end, kind, reason } of marked) {
      const right = gold.some((other) => other.start < end && start < other.end);
      count(kind).marked++;
      if (right) count(kind).right++;
      else if (show) console.log(`  false ${kind} (${reason}): ${text.slice(start, end)}   in: ${text}`);
    }
  }
  const spans = rows.reduce((sum, { gold }) => sum + gold.length, 0);
  console.log(`\n${name}: ${rows.length} rows, ${hits + misses} with personal data`);
  console.log(`by row    recall ${percent(hits, hits + misses)}  precision ${percent(hits, hits + alarms)}`);
  console.log(`boundaries exactly right: ${percent(exact, spans)} % of ${spans} spans`);
  for (const [kind, { gold, found, marked, right }] of [...byKind].sort(([a], [b]) => a.localeCompare(b))) {
    if (kind !== '') {
      console.log(
        `  ${kind.padEnd(14)} recall ${percent(found, gold)} of ${gold}  precision ${percent(right, marked)}`,
      );
    }
  }
}

const show = process.argv.includes('--show');
const half = (['odd', 'even'] as const).find((name) => process.argv.includes(`--${name}`));
const files = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
for (const file of files.length > 0 ? files : [DEFAULT_FILE]) {
  const table = await readCsv(await readFile(file));
  const rows = pickColumns(table, ['text', 'pii_spans'], ['pii_kinds', 'id']);
  measure(
    half ? `${file}, ${half} rows` : file,
    rows
      .filter(({ values }) => half === undefined || isOfHalf(values.id ?? '', half))
      .map(({ values }) => readGold(values.text, values.pii_spans, values.pii_kinds ?? '')),
    show,
  );
}
