/** One line of the table: a measure of a set by the usual recipe and by this engine, × 100. */
export interface Line {
  set: string;
  measure: Measure;
  /** Null where the usual recipe has nothing to say, or is not there. */
  baseline: readonly number[] | null;
  oogst: readonly number[];
}

export type Measure =
  | 'V / ARI / ACC'
  | 'names only, ACC'
  | 'corrections per 100 to 95 %, through the queue'
  | 'the same, names given first'
  | 'moved by confirming 5 %, per 100 others'
  | 'label hits @1 / @3'
  | 'personal data, recall / precision'
  | 'near-duplicates, recall / precision';

/** What is aimed at, × 100, by set (the file's name) and measure. */
const TARGETS: Readonly<Record<string, Partial<Record<Measure, string>>>> = {
  'workshop-ideas-gold': {
    'V / ARI / ACC': '37 / 15 / 40',
    'names only, ACC': '44',
    'corrections per 100 to 95 %, through the queue': '50',
    'personal data, recall / precision': '95 / 95',
    'near-duplicates, recall / precision': '75 / 95',
  },
  'policy-statements-2025-nl': {
    'V / ARI / ACC': '93 / – / 90',
    'corrections per 100 to 95 %, through the queue': '4',
    'label hits @1 / @3': '85 / 95',
  },
  'sib200-nl': { 'V / ARI / ACC': '30 / – / –' },
  'stackoverflow-titles-en': { 'V / ARI / ACC': '– / – / 82' },
  'personal-data': { 'personal data, recall / precision': '95 / 95' },
};

/** `12.3 / 4.5`, or a dash. */
export function inWriting(values: readonly number[] | null): string {
  return values?.map((value) => value.toFixed(1)).join(' / ') ?? '–';
}

/** The lines as a table in Markdown, beside what is aimed at. */
export function printTable(lines: readonly Line[]): void {
  const rows = [
    ['set', 'measure', 'TF-IDF + KMeans', 'Oogst', 'target'],
    ...lines.map(({ set, measure, baseline, oogst }) => [
      set,
      measure,
      inWriting(baseline),
      inWriting(oogst),
      TARGETS[set]?.[measure] ?? '–',
    ]),
  ];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const print = (row: readonly string[]): void =>
    console.log(`| ${row.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`);
  print(rows[0]!);
  print(widths.map((width) => '-'.repeat(width)));
  rows.slice(1).forEach(print);
}
