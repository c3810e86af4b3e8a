import { createHash } from 'node:crypto';
import { z } from 'zod';
import { findPersonalData, type PersonalDataSpan } from '../../text/index.js';
import { choice, optionalText, ticked } from '../../web/index.js';
import type { NoteKind } from '../note/note.table.js';

/** Where a text stands that the organisation itself wrote and that an edition or a public page can show. */
export type OwnTextPlace =
  | { kind: 'project' }
  | { kind: 'workshop'; number: number }
  | { kind: 'theme'; key: string; name: string }
  | { kind: 'part'; note: NoteKind; id: number; title: string }
  /** The answer of this idea, and of others with the same words. */
  | { kind: 'answer'; code: string };

export interface OwnText {
  place: OwnTextPlace;
  text: string;
}

export interface MarkedOwnText extends OwnText {
  spans: PersonalDataSpan[];
  /** Says which text was read: MD5. */
  hash: string;
  reviewed: boolean;
}

export const hashOf = (text: string): string => createHash('md5').update(text).digest('hex');

/** The texts in which something may identify a person. */
export function markedAmong(texts: readonly OwnText[], reviewed: ReadonlySet<string>): MarkedOwnText[] {
  return texts.flatMap((own) => {
    const spans = findPersonalData(own.text);
    if (spans.length === 0) return [];
    const hash = hashOf(own.text);
    return [{ ...own, spans, hash, reviewed: reviewed.has(hash) }];
  });
}

/** Whether everybody may read a text: nothing in it is marked, or somebody looked at it. */
export const isFine = (text: string, reviewed: ReadonlySet<string>): boolean =>
  findPersonalData(text).length === 0 || reviewed.has(hashOf(text));

const isHash = (text: string): boolean => /^[0-9a-f]{32}$/.test(text);

/** Hashes of the texts that were on the screen: one that was changed meanwhile was not read. */
export const ownTextForm = z
  .object({
    texts: ticked(),
    /** The button of one text: then the ticks stay out of it. */
    one: optionalText(40),
    verdict: choice(['fine', 'open']),
  })
  .transform(({ texts, one, verdict }) => ({
    verdict,
    hashes: (one === null ? texts : [one]).filter(isHash),
  }))
  .refine(({ hashes }) => hashes.length > 0, { path: ['texts'], message: 'own-texts.nothing-ticked' });

export const ownTextQuery = z.object({
  state: z.enum(['open', 'reviewed']).catch('open').default('open'),
});
