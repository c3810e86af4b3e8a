import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AppError } from '../../../src/errors.js';
import { undoAct } from '../../../src/review/acts/undo.service.js';
import { reviewedIdeas } from '../../../src/review/index.js';
import { openTestDatabase, type TestDatabase } from '../../support/database.js';
import { fc } from '../../support/properties.js';
import { insertProjectWithIdeas } from '../../support/review.js';
import { NothingToDo, WORDS } from '../support/actions.js';
import { courses, perform, type Step } from '../support/course.js';
import { fakeRun } from '../support/fake-run.js';
import { replayed, stateOf } from '../support/project-state.js';
import { expectNothingLost, expectSoundThemes } from '../support/soundness.js';

const START = Array.from({ length: 9 }, (_, index) => `${WORDS[index % WORDS.length]} ${index}`);

let database: TestDatabase;
let person: number;
beforeAll(async () => {
  database = await openTestDatabase();
  const row = await database.db
    .insertInto('person')
    .values({ email: 'sanne@example.org', name: 'Sanne', role: 'policy-officer', password_hash: 'x' })
    .returning('id')
    .executeTakeFirstOrThrow();
  person = row.id;
});
afterAll(() => database.close());

describe('any course of decisions of all kinds, taken back and done again, with late ideas and analyses', () => {
  test('leaves what the acts that count say, breaks no decision and loses no idea', async () => {
    await fc.assert(
      fc.asyncProperty(courses, async (steps) => {
        const { projectId } = await insertProjectWithIdeas(database.db, START);
        await fakeRun(database.db, projectId);
        for (const [at, step] of steps.entries()) await follow(projectId, step, `Naam ${at + 10}`);
      }),
      { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 5), endOnFailure: true },
    );
  }, 600_000);
});

/** Does a step and looks whether all is well after it; a step that is refused must leave everything as it was. */
async function follow(projectId: number, step: Step, newName: string): Promise<void> {
  const { db } = database;
  const before = await stateOf(db, projectId);
  const placed = await places(projectId);
  const latest = await lastAct(projectId);
  try {
    await perform(db, projectId, person, step, newName);
  } catch (error) {
    if (!(error instanceof AppError) && !(error instanceof NothingToDo)) throw error;
    expect(await stateOf(db, projectId)).toEqual(before);
    return;
  }
  if (step.kind === 'run') {
    expect(await stateOf(db, projectId)).toEqual(before);
    expect(await places(projectId)).toEqual(placed);
  }
  const act = await lastAct(projectId);
  const isNew = act !== undefined && act.id !== latest?.id && act.undoes === null;
  if (step.thereAndBack && isNew) await goThereAndBack(projectId, act.id, before);
  expect(await stateOf(db, projectId)).toEqual(await replayed(db, projectId, person));
  await expectSoundThemes(db, projectId);
  await expectNothingLost(db, projectId);
}

/** Taking an act back gives what was before it; doing it again gives what was after it. */
async function goThereAndBack(projectId: number, actId: string, before: unknown): Promise<void> {
  const { db } = database;
  const after = await stateOf(db, projectId);
  const { undone } = await undoAct(db, projectId, person, actId, { withDependents: false });
  expect(undone[0]).toBe(actId);
  expect(withoutParts(await stateOf(db, projectId))).toEqual(withoutParts(before));
  await undoAct(db, projectId, person, await undoneBy(actId), { withDependents: false });
  expect(await stateOf(db, projectId)).toEqual(after);
}

/** Where people put ideas. */
async function places(projectId: number): Promise<Map<string, string | null>> {
  const ideas = await reviewedIdeas(database.db, projectId, { afterId: 0, limit: 1000 });
  return new Map(
    ideas.filter(({ decidedBy }) => decidedBy === 'person').map(({ code, themeKey }) => [code, themeKey]),
  );
}

/** The act of the last press of a button, not its parts. */
const lastAct = (projectId: number) =>
  database.db
    .selectFrom('act')
    .select(['id', 'undoes'])
    .where('project_id', '=', projectId)
    .where('part_of', 'is', null)
    .orderBy('number', 'desc')
    .executeTakeFirst();

async function undoneBy(actId: string): Promise<string> {
  const { undone_by: by } = await database.db
    .selectFrom('act')
    .select('undone_by')
    .where('id', '=', actId)
    .executeTakeFirstOrThrow();
  return by ?? '';
}

/** Parts of a split that was taken back stay, set aside: their codes are never given again. */
function withoutParts(state: unknown): unknown {
  const { ideas, ...rest } = state as { ideas: { setAside: boolean }[] };
  return { ...rest, ideas: ideas.filter(({ setAside }) => !setAside) };
}
