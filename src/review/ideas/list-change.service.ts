import type { Kysely } from 'kysely';
import { findCurrentRun } from '../../analyse/index.js';
import type { Database } from '../../schema.js';
import { decide, performAct } from '../acts/act.service.js';
import type { NewDecision } from '../acts/decision.js';
import { listLists } from './list-change.repository.js';
import type { Standing } from './idea-decision.repository.js';
import { getStanding, readStandings } from './place.service.js';

/** One law or tag that is added to ideas, or taken away from them. */
export interface ListChange {
  field: 'laws' | 'tags';
  value: string;
  act: 'add' | 'remove';
}

export interface ListChangeOutcome {
  changed: string[];
  /** Codes of ideas that had it already, or did not have it. */
  unchanged: string[];
  /** Codes that are not (or no longer) ideas of this project. */
  unknown: string[];
}

/**
 * Adds a law or a tag to many ideas, or takes it away, in one act. What else each of them has stays; from then on its
 * list is a person's.
 */
export async function changeLists(
  db: Kysely<Database>,
  projectId: number,
  personId: number,
  codes: readonly string[],
  change: ListChange,
  reason?: string | null,
): Promise<ListChangeOutcome> {
  return performAct(db, { projectId, personId, verb: change.field, reason }, async (trx, act) => {
    const standings = await readStandings(trx, projectId, codes);
    const run = await findCurrentRun(trx, projectId);
    const ids = standings.map(({ id }) => id);
    const lists = await listLists(trx, projectId, run?.id, ids, change.field);
    const changing = standings.flatMap((idea) => {
      const now = lists.get(idea.id) ?? [];
      if (now.includes(change.value) === (change.act === 'add')) return [];
      const values =
        change.act === 'add' ? [...now, change.value] : now.filter((value) => value !== change.value);
      return [{ idea, values }];
    });
    await decide(
      trx,
      act,
      changing.map(({ idea, values }) => decisionOf(idea, change.field, values)),
    );
    const changed = changing.map(({ idea }) => idea.code);
    const known = new Set(standings.map(({ code }) => code));
    return {
      changed,
      unchanged: [...known].filter((code) => !changed.includes(code)),
      unknown: codes.filter((code) => !known.has(code)),
    };
  });
}

/** Decides on the laws or tags of an idea; null gives them back to the machine. Throws IdeaChangedError, NotFoundError. */
export async function decideList(
  db: Kysely<Database>,
  projectId: number,
  personId: number,
  code: string,
  version: number,
  field: ListChange['field'],
  values: string[] | null,
  reason?: string | null,
): Promise<void> {
  await performAct(db, { projectId, personId, verb: field, reason }, async (trx, act) => {
    const idea = await getStanding(trx, projectId, code, version);
    const before = field === 'laws' ? idea.decidedLaws : idea.decidedTags;
    if (before === values) return;
    await decide(trx, act, [decisionOf(idea, field, values)]);
  });
}

function decisionOf(idea: Standing, field: ListChange['field'], values: string[] | null): NewDecision {
  return field === 'laws'
    ? { kind: 'laws', ideaId: idea.id, before: { laws: idea.decidedLaws }, after: { laws: values } }
    : { kind: 'tags', ideaId: idea.id, before: { tags: idea.decidedTags }, after: { tags: values } };
}
