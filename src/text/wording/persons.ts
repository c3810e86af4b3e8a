/** Names of persons and what else nobody should read in the name of a theme. */
import type { PersonalDataSpan } from '../analysis.js';
import type { ReadDocument } from '../reading/collection.js';
import type { Phrase } from './phrases.js';

/** What the engine takes for personal data in a document; its offsets are those of the text as it came, here nearly always the same. */
export type PersonalDataOf = (document: number) => readonly PersonalDataSpan[];

/** The phrases without those that have a word which is personal data wherever it is met: "maatje Riet" makes no term. */
export function withoutPersons<P extends Phrase>(
  phrases: readonly P[],
  documents: readonly ReadDocument[],
  personalDataOf: PersonalDataOf,
): readonly P[] {
  const marked = new Map<string, number>();
  documents.forEach(({ tokens }, document) => {
    const spans = personalDataOf(document);
    if (spans.length === 0) return;
    const within = tokens.filter((token) =>
      spans.some(({ start, end }) => start <= token.start && token.end <= end),
    );
    for (const stem of new Set(within.map((token) => token.stem)))
      marked.set(stem, (marked.get(stem) ?? 0) + 1);
  });
  if (marked.size === 0) return phrases;
  const met = new Map<string, number>();
  for (const { key, length, texts } of phrases) if (length === 1) met.set(key, texts.length);
  const isPersonal = (stem: string): boolean => (marked.get(stem) ?? 0) >= (met.get(stem) ?? Infinity);
  return phrases.filter(({ key }) => !key.split(' ').some(isPersonal));
}
