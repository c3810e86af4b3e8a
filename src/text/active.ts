import { EVENT_THEME, type TextDocument } from './analysis.js';
import type { ReadDocument } from './collection.js';
import type { SettledDecisions } from './decisions.js';

/** Which documents take part in the themes, and which stand apart. Numbers of documents, ascending. */
export interface Parts {
  /** To be divided over themes. */
  active: Int32Array;
  /** Remarks about the event itself. */
  event: ReadonlySet<number>;
}

/**
 * Sets apart the remarks about the event and the documents in which there is nothing to go by (no content word, no
 * concept): these are not placed, unless people decided so. Documents decided to be together stay together.
 *
 * @param remarks documents that read as remarks about the event
 */
export function divideParts(
  documents: readonly ReadDocument[],
  { pinned, group }: SettledDecisions,
  remarks: ReadonlySet<number>,
): Parts {
  const wanted = new Int8Array(documents.length);
  documents.forEach((document, i) => {
    const theme = pinned[i];
    const content = document.terms.length > 0 || document.matches.length > 0;
    if (theme === undefined ? content && !remarks.has(i) : theme !== null && theme !== EVENT_THEME)
      wanted[group[i]!] = 1;
  });
  const active = Int32Array.from(documents.keys()).filter((i) => wanted[group[i]!] === 1);
  const event = new Set<number>();
  documents.forEach((_, i) => {
    const theme = pinned[group[i]!];
    if (theme === EVENT_THEME || (theme === undefined && wanted[group[i]!] === 0 && remarks.has(i)))
      event.add(i);
  });
  return { active, event };
}

/** Texts of known themes, read as documents so that they can stand beside the ideas. */
export function descriptionTexts(
  themes: readonly { key: string; name: string; description: string }[],
): TextDocument[] {
  return themes.map(({ key, name, description }) => ({
    id: key,
    text: description === '' ? name : `${name}. ${description}`,
  }));
}
