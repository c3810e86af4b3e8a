import type { Kysely } from 'kysely';
import { ConflictError } from '../../errors.js';
import type { Database } from '../../schema.js';
import { decide, performAct } from '../acts/act.service.js';
import type { NewDecision } from '../acts/decision.js';
import type { Standing } from './idea-decision.repository.js';
import { listPairsAmong } from './pair.repository.js';
import { readStandings } from './place.service.js';
import type { Relation } from '../review.table.js';

/** More than these are not kept apart at once: every two of them are a pair. */
export const MOST_APART = 20;

/** What people decided about the themes of two ideas contradicts what is said about the pair. */
export class PairContradictsError extends ConflictError {
  readonly codes: [string, string];
  constructor(codes: [string, string]) {
    super('decisions about the two ideas contradict the pair');
    this.codes = codes;
  }
}

/**
 * Says of ideas that they belong together, that they do not, or (null) takes back what was said about any two of them.
 * Nothing moves by it: the next analysis obeys. Together, each is tied to the first; apart, every two are a pair.
 * @returns the codes of the ideas it is about; fewer than two: nothing was decided
 * @throws PairContradictsError where people put two of them in different themes (together), or in one (apart);
 *   ConflictError for more than MOST_APART ideas
 */
export async function pairIdeas(
  db: Kysely<Database>,
  projectId: number,
  personId: number,
  codes: readonly string[],
  relation: Relation | null,
  reason?: string | null,
): Promise<string[]> {
  return performAct(db, { projectId, personId, verb: relation ?? 'together', reason }, async (trx, act) => {
    const ideas = await readStandings(trx, projectId, codes);
    if (relation === 'apart' && ideas.length > MOST_APART) throw new ConflictError('too many to keep apart');
    const known = await listPairsAmong(
      trx,
      ideas.map(({ id }) => id),
    );
    const relationOf = new Map(known.map((pair) => [`${pair.ideaId}:${pair.otherId}`, pair.relation]));
    const pairs: [Standing, Standing][] =
      relation === 'together'
        ? ideas.slice(1).flatMap((idea) => (ideas[0] ? [[ideas[0], idea] as [Standing, Standing]] : []))
        : ideas.flatMap((one, at) => ideas.slice(at + 1).map((other): [Standing, Standing] => [one, other]));
    const decisions = pairs.flatMap(([one, other]): NewDecision[] => {
      const before = relationOf.get(`${one.id}:${other.id}`) ?? null;
      if (before === relation) return [];
      if (contradicts(one, other, relation)) throw new PairContradictsError([one.code, other.code]);
      return [
        {
          kind: relation ?? before ?? 'together',
          ideaId: one.id,
          otherId: other.id,
          before: { relation: before },
          after: { relation },
        },
      ];
    });
    await decide(trx, act, decisions);
    return ideas.map(({ code }) => code);
  });
}

function contradicts(one: Standing, other: Standing, relation: Relation | null): boolean {
  if (!one.decided || !other.decided || relation === null) return false;
  const same = one.themeKey === other.themeKey;
  return relation === 'together' ? !same : same && one.themeKey !== null;
}
