import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readLabelled, type LabelledSet } from './labelled.js';
import { measureSet, type MeasureOptions } from './measure.js';
import type { Line, Measure } from './targets.js';

/** From dist/bench/quality to bench/quality: the collections are not compiled. */
const DIRECTORY = fileURLToPath(new URL('../../../bench/quality/unseen/collections/', import.meta.url));

/** The collections that the engine was not made on, by name; see the README beside them. */
export function unseenCollections(): LabelledSet[] {
  return readdirSync(DIRECTORY)
    .filter((file) => file.endsWith('.csv'))
    .sort()
    .map((file) => readLabelled(`${DIRECTORY}${file}`, Infinity));
}

/** Measures each of them, and ends with the means of those in Dutch. */
export function measureCollections(options: MeasureOptions): Line[] {
  const lines = unseenCollections().map((set) => ({ set, lines: measureSet(set, options) }));
  const dutch = lines.filter(({ set }) => set.language === 'nl').flatMap((measured) => measured.lines);
  const measures = [...new Set(dutch.map(({ measure }) => measure))];
  return [
    ...lines.flatMap((measured) => measured.lines),
    ...measures.map((measure) => meanLine(dutch, measure)),
  ];
}

function meanLine(lines: readonly Line[], measure: Measure): Line {
  const chosen = lines.filter((line) => line.measure === measure);
  const baselines = chosen.flatMap(({ baseline }) => (baseline ? [baseline] : []));
  return {
    set: `mean of ${chosen.length} unseen`,
    measure,
    baseline: baselines.length > 0 ? means(baselines) : null,
    oogst: means(chosen.map(({ oogst }) => oogst)),
  };
}

/** Of rows of equal length, column by column. */
function means(rows: readonly (readonly number[])[]): number[] {
  return rows[0]!.map((_, column) => rows.reduce((sum, row) => sum + row[column]!, 0) / rows.length);
}
