/**
 * `npm run bench:quality -- [--seeds N] [--most N] [--quick] [--audit] [file.csv …]`: agreement with gold themes, labels,
 * names, corrections, personal data and near-duplicates, beside scikit-learn's TF-IDF and KMeans, ending in one table.
 * Always the gold corpus of workshop ideas in test/fixtures and the collections beside this file, which the engine was not
 * made on; with files, those too. With `--audit`: which entries of the
 * lexicon and of other word lists meet the gold corpus and nothing else; exit code 1 when one is left.
 */
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { audit } from './audit.js';
import { measureCollections } from './collections.js';
import { readLabelled } from './labelled.js';
import { duplicatesFound, personalDataFound, type Found } from './marked.js';
import { measureSet } from './measure.js';
import { printTable, type Line, type Measure } from './targets.js';

const fixture = (name: string): string =>
  fileURLToPath(new URL(`../../../test/fixtures/${name}`, import.meta.url));
const GOLD = fixture('workshop-ideas-gold.csv');
const PERSONAL_DATA = fixture('personal-data.csv');
const unseen = (name: string): string =>
  fileURLToPath(new URL(`../../../bench/quality/unseen/${name}`, import.meta.url));

const { values, positionals } = parseArgs({
  options: {
    seeds: { type: 'string', default: '5' },
    most: { type: 'string', default: '1000000' },
    quick: { type: 'boolean', default: false },
    audit: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});

function foundLine(path: string, measure: Measure, { recall, precision }: Found): Line {
  return { set: basename(path, '.csv'), measure, baseline: null, oogst: [100 * recall, 100 * precision] };
}

const sets = [GOLD, ...positionals].map((path) => readLabelled(path, Number(values.most)));
if (values.audit) process.exitCode = audit(sets) > 0 ? 1 : 0;
else {
  const seeds = Number(values.seeds);
  const options = { seeds, names: !values.quick, corrections: !values.quick };
  const lines = sets.flatMap((set) => measureSet(set, options));
  lines.push(...measureCollections({ ...options, corrections: false }));
  const marked = [
    'personal-data-looked-at.csv',
    'unseen-personal-data.csv',
    'unseen-personal-data-notes.csv',
  ].map(unseen);
  for (const path of [GOLD, PERSONAL_DATA, ...marked])
    lines.push(foundLine(path, 'personal data, recall / precision', await personalDataFound(path)));
  const messages = unseen('unseen-personal-data-messages.csv');
  for (const half of ['odd', 'even'] as const) {
    const line = foundLine(
      messages,
      'personal data, recall / precision',
      await personalDataFound(messages, half),
    );
    lines.push({ ...line, set: `${line.set}, ${half} rows` });
  }
  for (const path of [GOLD, unseen('unseen-duplicates.csv')])
    lines.push(foundLine(path, 'near-duplicates, recall / precision', await duplicatesFound(path)));
  console.log('');
  printTable(lines);
}
