import type { Transaction } from 'kysely';
import type { ErasedIdea } from '../../capture/index.js';
import type { Database } from '../../schema.js';
import type { WordEraser } from '../../text/index.js';
import { lockDecisions } from '../acts/act.repository.js';
import { newAct } from '../acts/act.js';
import { placeIdeas, readStandings } from '../ideas/place.service.js';
import { EVENT_THEME } from '../themes/theme.js';
import { listThemeRows } from '../themes/theme.repository.js';
import { carryReviews, eraseFromDecisions } from './erase-words.repository.js';

/**
 * Decides that ideas stay in the theme in which they stand: without their words no analysis could place them again. One in
 * a proposal of the machine stays as long as the proposal does. To be called before their words are erased.
 */
export async function keepPlaces(
  trx: Transaction<Database>,
  projectId: number,
  personId: number,
  codes: readonly string[],
): Promise<void> {
  await lockDecisions(trx, projectId);
  const names = new Map<string, string | null>(
    (await listThemeRows(trx, projectId)).map(({ key, name }) => [key, name]),
  ).set(EVENT_THEME, null);
  const act = newAct({ projectId, personId, verb: 'check' });
  for (const idea of await readStandings(trx, projectId, codes)) {
    if (idea.decided || idea.themeKey === null || !names.has(idea.themeKey)) continue;
    const place = { theme: idea.themeKey, name: names.get(idea.themeKey) ?? null, decided: true };
    await placeIdeas(trx, act, [idea], place);
  }
}

/** Erases words from everything that reviewing keeps of a project; no decision changes, and none can bring them back. */
export async function eraseReviewedWords(
  trx: Transaction<Database>,
  projectId: number,
  ideas: readonly ErasedIdea[],
  eraser: WordEraser,
): Promise<void> {
  await eraseFromDecisions(trx, projectId, eraser);
  await carryReviews(trx, ideas);
}
