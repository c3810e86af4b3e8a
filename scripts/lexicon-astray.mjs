// Words of the lexicon that stand elsewhere in the bank than the rest of their concept: most of them mean something else as well
// (verkeerde is no traffic), and want a context in knowledge/lexicon or a place among whole or irregular words.
import { tokenize } from '../dist/src/text/reading/tokenize.js';

/** Texts of the bank with a word before it is judged, and with other words of the concept. */
const FEWEST_TEXTS = 6;
const FEWEST_OTHERS = 15;
/** Weaker hits do little harm. */
const LEAST_WEIGHT = 0.45;
/** Chance that two texts, one with the word and one with another word of the concept, are of one domain, against that of any two. */
const ASTRAY = 0.45;

/** @param {Map<string, number>} counts @param {string} key @param {number} [value] */
const add = (counts, key, value = 1) => counts.set(key, (counts.get(key) ?? 0) + value);

/**
 * Lines of "word: concept (texts)", the furthest astray first.
 *
 * @param {import('../dist/src/text/lexicon/index.js').Lexicon} lexicon
 * @param {import('../dist/src/text/lexicon/index.js').IdeaBank} bank
 */
export function wordsAstray(lexicon, bank) {
  /** @type {Map<string, { word: string, concept: number, texts: number, weight: number, domains: Map<string, number> }>} */
  const words = new Map();
  /** @type {Map<number, Map<string, number>>} */
  const concepts = new Map();
  for (const { text, topic } of bank.texts) {
    const tokens = tokenize(text, 'nl');
    const { domain } = bank.topics[topic];
    const seen = new Set();
    for (const { concept, weight, start, end } of lexicon.match(tokens)) {
      const word = tokens
        .slice(start, end)
        .map((token) => token.text)
        .join(' ');
      const key = `${word}: ${lexicon.concepts[concept].key}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const entry = words.get(key) ?? { word, concept, texts: 0, weight: 0, domains: new Map() };
      words.set(key, entry);
      entry.texts++;
      entry.weight += weight;
      add(entry.domains, domain);
      if (!concepts.has(concept)) concepts.set(concept, new Map());
      add(concepts.get(concept), domain);
    }
  }
  const found = [];
  for (const [key, { concept, texts, weight, domains }] of words) {
    const all = concepts.get(concept);
    const size = [...all.values()].reduce((sum, count) => sum + count, 0);
    if (texts < FEWEST_TEXTS || size - texts < FEWEST_OTHERS || weight < LEAST_WEIGHT * texts) continue;
    let together = 0;
    for (const [domain, count] of domains)
      together += (count / texts) * ((all.get(domain) - count) / (size - texts));
    let usual = 0;
    for (const count of all.values()) usual += (count / size) ** 2;
    if (together < ASTRAY * usual) found.push({ line: `${key} (${texts} texts)`, part: together / usual });
  }
  return found.sort((a, b) => a.part - b.part || (a.line < b.line ? -1 : 1)).map(({ line }) => line);
}
