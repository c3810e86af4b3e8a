import type { Kysely } from 'kysely';
import type { Database } from '../../schema.js';
import { performAct } from '../acts/act.service.js';
import { listDecidedSince } from './board.repository.js';
import {
  moveOutcome,
  placeIdeas,
  readStandings,
  resolveTarget,
  type MoveOutcome,
  type Target,
} from '../ideas/place.service.js';

/**
 * Moves ideas from several themes at once. What another person decided on since the board was shown stays where that
 * person put it.
 * @param seen  number of the newest act when the board was shown
 * @throws NotFoundError when the target is no theme of this project; NameTakenError for a new one
 */
export async function moveOnBoard(
  db: Kysely<Database>,
  projectId: number,
  personId: number,
  codes: readonly string[],
  target: Target,
  seen: number,
  reason?: string | null,
): Promise<MoveOutcome> {
  return performAct(db, { projectId, personId, verb: 'move', reason }, async (trx, act) => {
    const standings = await readStandings(trx, projectId, codes);
    const decided = await listDecidedSince(trx, projectId, codes, seen, personId);
    const overtaken = standings.filter(({ code }) => decided.some((idea) => idea.code === code));
    const movable = standings.filter((idea) => !overtaken.includes(idea));
    if (movable.length === 0) return moveOutcome(codes, [], overtaken, { theme: null, name: null });
    const place = await resolveTarget(trx, act, target);
    await placeIdeas(trx, act, movable, { ...place, decided: true });
    return moveOutcome(codes, movable, overtaken, place);
  });
}
