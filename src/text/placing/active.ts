import { EVENT_THEME, type TextDocument } from '../analysis.js';
import { hasContent, type ReadDocument } from '../reading/collection.js';
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
 * concept): these are not placed, unless people decided so. Documents decided to be together stay together, and of
 * remarks decided to be apart one stays with the event.
 *
 * @param remarks documents that read as remarks about the event
 * @param kept documents that keep the theme of an earlier run, also when there is nothing to go by
 */
export function divideParts(
  documents: readonly ReadDocument[],
  { pinned, group, apart }: SettledDecisions,
  remarks: ReadonlySet<number>,
  kept: (document: number) => boolean,
): Parts {
  const wanted = new Int8Array(documents.length);
  const withEvent = new Set<number>();
  for (const [i, theme] of pinned.entries()) if (theme === EVENT_THEME) withEvent.add(group[i]!);
  documents.forEach((document, i) => {
    const theme = pinned[i];
    const content = hasContent(document) || kept(i);
    if (theme === undefined && remarks.has(i)) {
      if ((apart.get(i) ?? []).some((other) => withEvent.has(group[other]!))) wanted[group[i]!] = 1;
      else withEvent.add(group[i]!);
    }
    if (theme === undefined ? content && !remarks.has(i) : theme !== null && theme !== EVENT_THEME)
      wanted[group[i]!] = 1;
  });
  const active = Int32Array.from(documents.keys()).filter((i) => wanted[group[i]!] === 1);
  // A remark takes its group along, where nothing else in the group has a subject.
  const withRemark = new Set(Array.from(remarks, (i) => group[i]!));
  const event = new Set<number>();
  documents.forEach((_, i) => {
    const root = group[i]!;
    const theme = pinned[root];
    if (theme === EVENT_THEME || (theme === undefined && wanted[root] === 0 && withRemark.has(root)))
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
