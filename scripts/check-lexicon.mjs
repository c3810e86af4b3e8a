// npm run lexicon:check [-- ideas.csv …]: what is wrong with the lexicon, and how far it reaches.
// Files are only counted, their texts never printed. Exit code 1 when something must be mended.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { readLexiconFiles } from '../dist/src/text/lexicon/format.js';
import { dutchIdeaBank } from '../dist/src/text/lexicon/dutch-idea-bank.js';
import { dutchLexicon } from '../dist/src/text/lexicon/index.js';
import { tokenize } from '../dist/src/text/reading/tokenize.js';
import { wordsAstray } from './lexicon-astray.mjs';

const folder = join(fileURLToPath(new URL('..', import.meta.url)), 'knowledge/lexicon');
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort();
const source = readLexiconFiles(
  names.map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') })),
);
const lexicon = dutchLexicon();
const bank = dutchIdeaBank();
const index = new Map(lexicon.concepts.map(({ key }, position) => [key, position]));
/** @param {number} value @param {number} whole */
const percent = (value, whole) => `${((100 * value) / Math.max(1, whole)).toFixed(1)} %`;
/** @param {string} title @param {string[]} lines */
function list(title, lines) {
  console.log(`${title}: ${lines.length}`);
  for (const line of lines.slice(0, 60)) console.log(`  ${line}`);
  if (lines.length > 60) console.log(`  … and ${lines.length - 60} more`);
}

const doubles = [];
const unreachable = [];
const senses = new Map();
for (const concept of source.concepts) {
  const seen = new Set();
  for (const { text, context } of concept.entries) {
    const mark = text + JSON.stringify(context);
    if (seen.has(mark)) doubles.push(`${concept.key}: ${text}`);
    seen.add(mark);
    senses.set(text, [...(senses.get(text) ?? []), concept.key]);
    const near = context?.near.find((word) => !word.startsWith('#')) ?? '';
    const onlyDomains = context !== null && context.near.length > 0 && near === '';
    const example = `${text.replaceAll(/[=*]|\+/g, ' ')} . . . . ${near}`;
    const met = lexicon
      .match(tokenize(example, 'nl'))
      .some((match) => match.concept === index.get(concept.key));
    if (!met && !onlyDomains) unreachable.push(`${concept.key}: ${text}`);
  }
}
const entryCount = source.concepts.reduce((sum, { entries }) => sum + entries.length, 0);
console.log(`${source.domains.length} domains, ${source.concepts.length} concepts, ${entryCount} entries`);
list('Doubles', doubles);
list('Unreachable entries', unreachable);
list(
  'Words under more than four concepts',
  [...senses]
    .filter(([, keys]) => new Set(keys).size > 4)
    .map(([text, keys]) => `${text}: ${keys.join(', ')}`),
);
const nameless = lexicon.concepts.filter(
  ({ name }, position) => lexicon.concepts.findIndex((other) => other.name === name) !== position,
);
list(
  'Names used twice',
  nameless.map(({ key, name }) => `${key}: ${name}`),
);

const matched = bank.texts.map(({ text }) => lexicon.match(tokenize(text, 'nl')));
const used = new Set(matched.flat().map(({ concept }) => concept));
list(
  'Concepts that no bank text meets',
  lexicon.concepts.filter((_, position) => !used.has(position)).map(({ key }) => key),
);

list('Words that stand elsewhere in the bank than the rest of their concept', wordsAstray(lexicon, bank));

const STOP = new Set(
  `de het een en van in is dat die te op voor met niet er ik je we wij ze zij u hij ons onze uw hun mijn zijn haar jullie hen aan ook
  als maar om dan nog bij of uit door over naar wat wie waar hoe waarom wanneer welke dit deze daar hier toch wel geen al alle alles
  iets niets iemand niemand iedereen elke elk ieder iedere heel meer meest minder veel weinig vaak altijd nooit soms weer zo te tot
  moet moeten mag mogen kan kunnen kun kon zou zouden zal wil willen wordt worden werd was waren ben bent heb hebt heeft hebben had
  doen doet gaan gaat ga komt komen kom maken maakt krijgen krijgt laat laten zien zie zeg zegt vind vinden graag want omdat zodat
  terwijl tegen zonder tussen onder zelf zich elkaar eens even gewoon nu toen straks dus echt goed beter zo'n eigen ander andere
  anders één eerste keer meer jaar mensen mens staat zit steeds alleen net pas juist via per onze vanaf tijdens binnen buiten hebt`.split(
    /\s+/,
  ),
);
/** @param {string} title @param {string[]} texts */
function coverage(title, texts) {
  let [met, words, covered] = [0, 0, 0];
  for (const text of texts) {
    const tokens = tokenize(text, 'nl');
    const matches = lexicon
      .match(tokens)
      .filter(({ concept }) => lexicon.concepts[concept].kind !== 'attitude');
    if (matches.length > 0) met++;
    for (const [place, { text: word }] of tokens.entries()) {
      if (word.length < 3 || STOP.has(word) || /^\d/.test(word)) continue;
      words++;
      if (matches.some(({ start, end }) => start <= place && place < end)) covered++;
    }
  }
  console.log(
    `${title}: ${texts.length} texts, ${percent(met, texts.length)} meet a concept, ${percent(covered, words)} of content words`,
  );
}
coverage(
  'Bank',
  bank.texts.map(({ text }) => text),
);
for (const path of process.argv.slice(2)) {
  const rows = parse(readFileSync(path), { columns: true, bom: true, relax_column_count: true });
  coverage(
    path,
    rows.map(({ text }) => text ?? ''),
  );
}

// Topic retrieval, leave one out: does a text's concept vector find its own topic? Attitudes do not count.
const frequency = new Map();
const vectors = matched.map((matches) => {
  const vector = new Map();
  for (const { concept, weight } of matches)
    if (lexicon.concepts[concept].kind !== 'attitude')
      vector.set(concept, (vector.get(concept) ?? 0) + weight);
  for (const concept of vector.keys()) frequency.set(concept, (frequency.get(concept) ?? 0) + 1);
  return vector;
});
for (const vector of vectors) {
  let squares = 0;
  for (const [concept, weight] of vector) {
    const value = Math.log1p(weight * 2) * Math.log((1 + vectors.length) / frequency.get(concept));
    vector.set(concept, value);
    squares += value * value;
  }
  for (const [concept, value] of vector) vector.set(concept, value / Math.sqrt(squares || 1));
}
const centroids = bank.topics.map(() => new Map());
for (const [text, vector] of vectors.entries())
  for (const [concept, value] of vector) {
    const centroid = centroids[bank.texts[text].topic];
    centroid.set(concept, (centroid.get(concept) ?? 0) + value);
  }
const squares = centroids.map((centroid) =>
  [...centroid.values()].reduce((sum, value) => sum + value * value, 0),
);
let [first, five, domain] = [0, 0, 0];
for (const [text, vector] of vectors.entries()) {
  const own = bank.texts[text].topic;
  const scored = centroids.map((centroid, topic) => {
    let dot = 0;
    for (const [concept, value] of vector) dot += value * (centroid.get(concept) ?? 0);
    // Its own share is taken out of its own topic: |c − v|² = |c|² − 2 c·v + |v|².
    const self = vector.size === 0 ? 0 : 1;
    if (topic !== own) return { topic, score: dot / Math.sqrt(squares[topic] || 1) };
    return { topic, score: (dot - self) / Math.sqrt(Math.max(1e-9, squares[topic] - 2 * dot + self)) };
  });
  scored.sort((a, b) => b.score - a.score || a.topic - b.topic);
  if (scored[0].score > 0 && scored[0].topic === own) first++;
  if (scored.slice(0, 5).some(({ topic, score }) => score > 0 && topic === own)) five++;
  if (scored[0].score > 0 && bank.topics[scored[0].topic].domain === bank.topics[own].domain) domain++;
}
const n = vectors.length;
console.log(
  `Bank, leave one out, ${bank.topics.length} topics: own topic first ${percent(first, n)}, among five ${percent(five, n)}, own domain ${percent(domain, n)}`,
);
process.exitCode = doubles.length + unreachable.length + nameless.length > 0 ? 1 : 0;
