import { countUnreviewedPersonalData } from '../../review/index.js';
import type { Db } from '../note/part.repository.js';
import { listUnreviewedOwnTexts } from '../own-texts/own-text.repository.js';
import { countAnswers, listUnanswered } from './answer.repository.js';

/** How far the answers are, and what keeps a project from being published. */
export interface PublicationGate {
  /** Ideas that take part: not withdrawn, not split, not joined into another. */
  total: number;
  answered: number;
  /** Codes of the ideas without an answer, the first 50. */
  unanswered: string[];
  /** Ideas in which something may identify a person and that nobody looked at. */
  unreviewedPersonalData: number;
  /** Texts of the organisation itself in which something may identify a person and that nobody looked at. */
  unreviewedOwnTexts: number;
}

const SHOWN = 50;

export async function publicationGate(db: Db, projectId: number): Promise<PublicationGate> {
  const counts = await countAnswers(db, projectId);
  const sum = (some: typeof counts): number => some.reduce((total, { count }) => total + count, 0);
  return {
    total: sum(counts),
    answered: sum(counts.filter(({ outcome }) => outcome !== null)),
    unanswered: await listUnanswered(db, projectId, SHOWN),
    unreviewedPersonalData: await countUnreviewedPersonalData(db, projectId),
    unreviewedOwnTexts: (await listUnreviewedOwnTexts(db, projectId, 'note')).length,
  };
}

/** Nothing is published without ideas, with an idea unanswered, or with personal data that nobody looked at. */
export const isOpen = (gate: PublicationGate): boolean =>
  gate.total > 0 &&
  gate.answered === gate.total &&
  gate.unreviewedPersonalData === 0 &&
  gate.unreviewedOwnTexts === 0;
