import type { Kysely } from 'kysely';
import type { Database } from '../../schema.js';
import { listUnanswered } from '../feedback/answer.repository.js';
import { sourceDispositions } from '../feedback/source-dispositions.js';
import { listUnreviewedOwnTexts } from '../own-texts/own-text.repository.js';
import type { SourceDisposition, SourceNote } from './note-source.js';
import { readNote } from './read-note.js';

/** Why something may not be published yet: ideas by their codes (at least one), or own texts by their number. */
export type Obstacle =
  { reason: 'unanswered' | 'personal-data'; codes: string[] } | { reason: 'own-texts'; count: number };

/** What the note and the answers contribute to the source of the documents. */
export interface SourceParts {
  /** The note as it stands; null where none is begun. */
  noteOf(db: Kysely<Database>, projectId: number): Promise<SourceNote | null>;
  /** By idea code; without ideas that nobody answered. */
  dispositionsOf(
    db: Kysely<Database>,
    projectId: number,
    /** Only of these ideas (ids); of all when left out. */
    among?: readonly number[],
  ): Promise<ReadonlyMap<string, SourceDisposition>>;
  /** What stands in the way of publishing, beside personal data of ideas; empty: nothing. */
  publicationGate(db: Kysely<Database>, projectId: number): Promise<Obstacle[]>;
}

export const sourceParts: SourceParts = {
  noteOf: (db, projectId) => readNote(db, projectId),
  dispositionsOf: sourceDispositions,
  publicationGate: async (db, projectId) => {
    const codes = await listUnanswered(db, projectId);
    const texts = await listUnreviewedOwnTexts(db, projectId, 'note');
    return [
      ...(codes.length > 0 ? [{ reason: 'unanswered' as const, codes }] : []),
      ...(texts.length > 0 ? [{ reason: 'own-texts' as const, count: texts.length }] : []),
    ];
  },
};
