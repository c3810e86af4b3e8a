import { findCurrentRun } from '../../../src/analyse/index.js';
import { listStandings } from '../../../src/review/ideas/idea-decision.repository.js';
import { readThemeOverview, reviewedIdeas } from '../../../src/review/index.js';
import type { TestDatabase } from '../../support/database.js';
import { fc } from '../../support/properties.js';
import { ACTIONS, NothingToDo, type Kind } from './actions.js';

/** Kinds of steps that a course takes more often than the others. */
const OFTEN: Partial<Record<Kind, number>> = {
  move: 3,
  edit: 2,
  merge: 2,
  group: 2,
  join: 2,
  distinct: 2,
  undo: 3,
  redo: 2,
};
const KINDS = (Object.keys(ACTIONS) as Kind[]).flatMap((kind) =>
  Array.from({ length: OFTEN[kind] ?? 1 }, () => kind),
);

/** Names that are given more than once in a course. */
const FEW_NAMES = 5;

/** One step of a course of decisions, late ideas and analyses. */
export interface Step {
  kind: Kind;
  /** Which idea, theme or act: counted round. */
  one: number;
  two: number;
  flag: boolean;
  /** True: it is taken back and done again at once. */
  thereAndBack: boolean;
}

const number = fc.nat({ max: 1000 });
const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(...KINDS),
  one: number,
  two: number,
  flag: fc.boolean(),
  thereAndBack: fc.boolean(),
});

/** What people and analyses do to a project, of all kinds, in any order. */
export const courses: fc.Arbitrary<Step[]> = fc.array(step, { minLength: 6, maxLength: 22 });

/**
 * Does what a step says, with what the project has now.
 * @param newName given to nothing in the course so far
 * @throws NothingToDo where the project has nothing to do it with; AppError where it may not be done
 */
export async function perform(
  db: TestDatabase['db'],
  projectId: number,
  personId: number,
  { kind, one, two, flag }: Step,
  newName: string,
): Promise<void> {
  const run = await findCurrentRun(db, projectId);
  const active = await reviewedIdeas(db, projectId, { afterId: 0, limit: 1000 });
  const { themes: all } = await readThemeOverview(db, projectId);
  const themes = all.filter(({ status }) => status !== 'event');
  const pick = <Item>(list: readonly Item[], at: number): Item => {
    const item = list[at % Math.max(1, list.length)];
    if (item === undefined) throw new NothingToDo();
    return item;
  };
  const idea = pick(active, one);
  await ACTIONS[kind]({
    by: [db, projectId, personId],
    one,
    two,
    flag,
    active,
    idea,
    other: pick(active, two),
    themes,
    theme: (at) => pick(themes, at).key,
    pick,
    version: async () => (await listStandings(db, projectId, run?.id, [idea.id]))[0]?.version ?? 0,
    name: flag ? newName : `Naam ${one % FEW_NAMES}`,
  });
}
