import type { Language } from '../analysis.js';
import { SPEAKING } from '../languages/speaking.js';
import type { Token } from './tokenize.js';

/** Who speaks in so many texts, and in this share of the texts that name them, is a speaker in this collection. */
const FEWEST_TEXTS = 3;
const LEAST_SHARE = 0.3;
/** A name is written with a capital, slips aside. */
const LEAST_CAPITALS = 0.9;
const CAPITAL = /^\p{Lu}/u;
const BLANK = /^\s+$/u;

interface Spoken {
  text: string;
  tokens: readonly Token[];
}

/**
 * Names of those who speak in the texts: parties, associations, members at a meeting ("D66 wil", "mevrouw De Bruin
 * vraagt"). Who says it is not what it is about: left among the words, a speaker with a turn of phrase of their own
 * becomes a theme. A name that outside knowledge knows (UWV, DigiD) is a subject and never a speaker.
 *
 * @param isKnown whether outside knowledge knows a stem
 * @returns the words in lower case
 */
export function findSpeakers(
  texts: readonly Spoken[],
  language: Language,
  isKnown: (stem: string) => boolean,
): ReadonlySet<string> {
  const verbs = SPEAKING[language];
  const candidates = new Map<string, { speaks: number; met: number; capitals: number; texts: number }>();
  for (const { text, tokens } of texts) {
    const here = new Set<string>();
    tokens.forEach((token, i) => {
      const next = tokens[i + 1];
      if (next === undefined) return;
      if (!verbs.has(next.text) && !verbs.has(`${next.text} ${tokens[i + 2]?.text}`)) return;
      if (!CAPITAL.test(text.slice(token.start, token.start + 2))) return;
      if (verbs.has(token.text) || isKnown(token.stem)) return;
      if (BLANK.test(text.slice(token.end, next.start))) here.add(token.text);
    });
    for (const word of here) {
      const counts = candidates.get(word) ?? { speaks: 0, met: 0, capitals: 0, texts: 0 };
      counts.speaks++;
      candidates.set(word, counts);
    }
  }
  for (const [word, { speaks }] of candidates) if (speaks < FEWEST_TEXTS) candidates.delete(word);
  if (candidates.size === 0) return new Set();
  for (const { text, tokens } of texts) {
    const here = new Set<string>();
    for (const token of tokens) {
      const counts = candidates.get(token.text);
      if (!counts) continue;
      counts.met++;
      if (CAPITAL.test(text.slice(token.start, token.start + 2))) counts.capitals++;
      here.add(token.text);
    }
    for (const word of here) candidates.get(word)!.texts++;
  }
  const found = [...candidates].filter(
    ([, { speaks, met, capitals, texts: all }]) =>
      speaks >= LEAST_SHARE * all && capitals >= LEAST_CAPITALS * met,
  );
  return new Set(found.map(([word]) => word));
}

/** The tokens with speakers marked, and no others. The same array where nothing changes. */
export function markSpeakers(tokens: readonly Token[], speakers: ReadonlySet<string>): readonly Token[] {
  if (tokens.every((token) => (token.speaker === true) === speakers.has(token.text))) return tokens;
  return tokens.map((token) => ({ ...token, speaker: speakers.has(token.text) }));
}
