import { log } from '../numbers/elementary.js';
import type { Token } from '../reading/tokenize.js';
import { noPulse, type Pulse } from '../pulse.js';
import { isStopWord } from '../reading/stop-words.js';
import { readWords, type Reading } from './reading.js';
import { FUNCTION_WORDS, LIGHT_WORDS, TURNING_WORDS } from './function-words.js';

/** What the comparison of texts needs to know of one text. */
export interface Fingerprint {
  id: string;
  /** Letters and digits only, lower case, no accents, one blank between words; the trimmed text where that is nothing. */
  plain: string;
  /** Distinct stems of its content words, in the order of `stemIds`. */
  stems: string[];
  /** The same as numbers that hold within one collection, ascending. */
  stemIds: Int32Array;
  /** Weight of each: rare stems count more. */
  weights: Float64Array;
  /** Sum of `weights`. */
  weight: number;
  /** How many of the stems carry a subject. */
  subjects: number;
  /** Distinct hashes of the character trigrams of `plain`, ascending. */
  grams: Int32Array;
  /** Words that turn the meaning and numbers: where two texts differ in them they say different things. */
  turns: string[];
  /** The text read word by word; made at the first call. */
  reading(): Reading;
}

/** The stems of a collection: their numbers, and in how many texts each stands. */
export interface StemTable {
  ids: Map<string, number>;
  /** By stem number. */
  frequency: number[];
  /** Numbers of stems that carry no subject: "jaar", "krijgen", "zeven". */
  light: Set<number>;
}

/** Beyond this a text's trigrams say no more about it; it bounds the work for pasted pages. */
const LONGEST_COMPARED = 2_000;

export function fingerprints(
  documents: readonly { id: string; text: string; tokens: readonly Token[] }[],
  pulse: Pulse = noPulse,
): {
  texts: Fingerprint[];
  table: StemTable;
} {
  const table: StemTable = { ids: new Map(), frequency: [], light: new Set() };
  const texts = documents.map(({ id, text, tokens }, i) => {
    if (i % 1000 === 0) pulse();
    const plain = plainForm(text);
    const numbered = contentStems(tokens, table);
    let reading: Reading | undefined;
    const turns = tokens.filter((token) => TURNING_WORDS.has(token.text) || /^\d/u.test(token.text));
    return {
      id,
      plain,
      stems: numbered.map(([, stem]) => stem),
      stemIds: Int32Array.from(numbered, ([number]) => number),
      weights: new Float64Array(numbered.length),
      weight: 0,
      subjects: 0,
      grams: trigrams(plain.slice(0, LONGEST_COMPARED)),
      turns: [...new Set(turns.map((token) => token.text))],
      reading: () => (reading ??= readWords(text, tokens)),
    };
  });
  for (const text of texts) weigh(text, table, texts.length);
  return { texts, table };
}

/** Distinct stems of the content words with their numbers, ascending; counts them in the table. */
function contentStems(tokens: readonly Token[], table: StemTable): [number, string][] {
  const found = new Map<number, string>();
  for (const { text, stem } of tokens) {
    if (FUNCTION_WORDS.has(text)) continue;
    const number = table.ids.get(stem) ?? table.ids.size;
    table.ids.set(stem, number);
    found.set(number, stem);
    if (isLight(text)) table.light.add(number);
  }
  for (const number of found.keys()) table.frequency[number] = (table.frequency[number] ?? 0) + 1;
  return [...found].sort(([a], [b]) => a - b);
}

function isLight(word: string): boolean {
  return LIGHT_WORDS.has(word) || isStopWord(word, 'nl') || isStopWord(word, 'en');
}

/** What a stem without a subject weighs at most; another weighs more, but where it stands in nearly every text. */
export const LIGHT = 0.3;

/** Inverse document frequency, damped so that it means something for two texts as well as for 100,000. */
function weigh(text: Fingerprint, { frequency, light }: StemTable, count: number): void {
  const highest = log((count + 100) / 1.5);
  for (const [i, number] of text.stemIds.entries()) {
    const rarity = Math.max(0.3, log((count + 100) / ((frequency[number] ?? 1) + 0.5)) / highest);
    const weight = light.has(number) ? LIGHT * rarity : rarity;
    if (!light.has(number)) text.subjects++;
    text.weights[i] = weight;
    text.weight += weight;
  }
}

function plainForm(text: string): string {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return plain === '' ? text.trim() : plain;
}

function trigrams(plain: string): Int32Array {
  const padded = ` ${plain} `;
  const hashes = new Set<number>();
  for (let i = 0; i + 2 < padded.length; i++) {
    const hash = (padded.charCodeAt(i) * 31 + padded.charCodeAt(i + 1)) * 31 + padded.charCodeAt(i + 2);
    hashes.add(Math.imul(hash, 0x9e3779b1) | 0);
  }
  return Int32Array.from(hashes).sort();
}
