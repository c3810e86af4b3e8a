import type {
  AnalysisInput,
  AnalysisResult,
  Placement,
  ReportProgress,
  ResultTheme,
  SplitPart,
  SplitRequest,
} from '../../src/text/index.js';
import { isHeld } from './gate.js';

const firstWord = (text: string): string => text.toLowerCase().split(/\s+/)[0] ?? '';
const sleep = new Int32Array(new SharedArrayBuffer(4));

/**
 * Groups documents by their first word. `keep` is obeyed: with 'places' what stood somewhere stays, with 'themes' a
 * document goes with the others of its word, in a theme that stands or nowhere.
 * Obeys pins; documents like an example of a known theme follow it; a group keeps
 * the key that most of its documents had.
 */
export function standIn(input: AnalysisInput, report: ReportProgress): AnalysisResult {
  report('read', 0);
  for (const { text } of input.documents) {
    if (text === '!fail') throw new Error('told to fail');
    if (text === '!crash') process.exit(7);
    while (isHeld(text)) {
      report('cluster', 0.4);
      Atomics.wait(sleep, 0, 0, 50);
    }
    // A busy thread: only ending it from outside helps.
    if (text === '!wait')
      for (;;) {
        report('cluster', 0.4);
        Atomics.wait(sleep, 0, 0, 50);
      }
  }
  const pins = new Map(input.decisions.pins.map(({ id, theme }) => [id, theme]));
  const textOf = new Map(input.documents.map(({ id, text }) => [id, text]));
  const wordOfKnown = new Map<string, string>();
  for (const { key, exampleIds = [] } of input.knownThemes) {
    for (const id of exampleIds) {
      const word = firstWord(textOf.get(id) ?? '');
      if (!wordOfKnown.has(word)) wordOfKnown.set(word, key);
    }
  }
  const known = new Map(input.knownThemes.map((theme) => [theme.key, theme]));
  const keyOfWord = new Map<string, string>();
  for (const { id, text } of input.documents) {
    const word = firstWord(text);
    const before = input.previous[id];
    if (before && !known.has(before) && !keyOfWord.has(word)) keyOfWord.set(word, before);
  }
  const { keep = 'none' } = input.options;
  const standing = new Set([...known.keys(), ...Object.values(input.previous)]);
  const themeOf = (id: string, text: string): string | null => {
    const pin = pins.get(id);
    if (pin !== undefined) return pin;
    const word = firstWord(text);
    if (word === 'lunch') return 'event';
    if (word === '?') return null;
    const before = input.previous[id];
    if (before && (keep === 'places' || known.has(before))) return before;
    const place = wordOfKnown.get(word) ?? keyOfWord.get(word) ?? `k-${word}`;
    return keep === 'none' || standing.has(place) ? place : (before ?? null);
  };
  const placements = input.documents.map(({ id, text }, index): Placement => {
    const theme = themeOf(id, text);
    return {
      id,
      theme,
      secondTheme: null,
      confidence: pins.has(id) ? 1 : 0.5,
      reviewRank: index + 1,
      tags: [firstWord(text)],
      laws: input.options.laws.filter((law) => text.toLowerCase().includes(law.key)).map((law) => law.key),
      duplicateOf: input.documents.find((other) => other.text === text && other.id < id)?.id ?? null,
      personalData: [],
      explanation: { words: [firstWord(text)], concepts: [], nearest: [], repetition: null, lookalike: null },
      decided: pins.has(id),
    };
  });
  const keys = [...new Set([...known.keys(), ...placements.flatMap(({ theme }) => theme ?? [])])];
  const themes = keys.map((key): ResultTheme => {
    const members = placements.filter(({ theme }) => theme === key).map(({ id }) => id);
    return {
      key,
      label: known.get(key)?.name ?? `Over ${key.replace(/^k-/, '')}`,
      description: '',
      known: known.has(key),
      size: members.length,
      keyTerms: [key],
      representativeIds: members.slice(0, 3),
    };
  });
  report('describe', 1);
  return { placements, themes, refused: [], engine: { version: 'stand-in', lexicon: 'none' } };
}

/** Divides documents by their last word. */
export function splitByLastWord({ documents }: SplitRequest): SplitPart[] {
  const parts = new Map<string, string[]>();
  for (const { id, text } of documents) {
    const word = text.split(/\s+/).at(-1) ?? '';
    parts.set(word, [...(parts.get(word) ?? []), id]);
  }
  return [...parts].map(([label, ids]) => ({ label, keyTerms: [label], ids }));
}
