import { acceptRun, findCurrentRun, type RunKind } from '../../src/analyse/index.js';
import type { TestApp } from './app.js';
import { waitUntil } from './wait.js';

/** A project with workshops 1 and 2 and these ideas, alternately in one and the other. */
export async function insertProjectWithIdeas(
  db: TestApp['db'],
  texts: readonly string[],
): Promise<{ projectId: number; codes: string[] }> {
  const laws = JSON.stringify([
    { key: 'wmo', name: 'Wmo' },
    { key: 'jeugdwet', name: 'Jeugdwet' },
  ]);
  const { id: projectId } = await db
    .insertInto('project')
    .values({ name: 'Kadernota', laws })
    .returning('id')
    .executeTakeFirstOrThrow();
  const workshops: number[] = [];
  for (const number of [1, 2]) {
    const { id } = await db
      .insertInto('workshop')
      .values({ project_id: projectId, number, title: `Workshop ${number}` })
      .returning('id')
      .executeTakeFirstOrThrow();
    workshops.push(id);
  }
  const codes: string[] = [];
  for (const text of texts) codes.push(await insertIdea(db, projectId, workshops, codes.length, text));
  return { projectId, codes };
}

async function insertIdea(
  db: TestApp['db'],
  projectId: number,
  workshops: readonly number[],
  index: number,
  text: string,
): Promise<string> {
  const code = `W0${(index % 2) + 1}-${String(index + 1).padStart(3, '0')}`;
  await db
    .insertInto('idea')
    .values({
      project_id: projectId,
      workshop_id: workshops[index % 2] ?? null,
      code,
      text,
      kind: 'idea',
      perspective: index % 3 === 0 ? 'resident' : null,
    })
    .execute();
  return code;
}

/** Starts an analysis as a person would, waits until it is over and lets its result count. Gives its status. */
export async function analyse(
  app: TestApp,
  projectId: number,
  personId: number,
  kind: RunKind = 'full',
): Promise<string> {
  const runId = await app.services.analysis.startAnalysis(projectId, personId, { kind });
  const status = await waitForRun(app, runId, ['done', 'failed', 'cancelled']);
  const current = await findCurrentRun(app.db, projectId);
  if (status === 'done') await acceptRun(app.db, projectId, runId, personId, current?.id ?? null);
  return status;
}

/** Waits until a run has one of these states. */
export async function waitForRun(app: TestApp, runId: number, states: readonly string[]): Promise<string> {
  return waitUntil(async () => {
    const { status } = await progressOf(app, runId);
    return states.includes(status) ? status : undefined;
  });
}

/** Waits until a run has begun with this step, and says so in the database. */
export async function waitForStep(app: TestApp, runId: number, step: string): Promise<void> {
  await waitUntil(async () => (await progressOf(app, runId)).step === step);
}

const progressOf = (app: TestApp, runId: number) =>
  app.db
    .selectFrom('analysis_run')
    .select(['status', 'step'])
    .where('id', '=', runId)
    .executeTakeFirstOrThrow();

/** Changes the text of an idea as a person would: its version rises. */
export async function setText(
  db: TestApp['db'],
  projectId: number,
  code: string,
  text: string,
): Promise<void> {
  await db
    .updateTable('idea')
    .set((eb) => ({ text, version: eb('version', '+', 1) }))
    .where('project_id', '=', projectId)
    .where('code', '=', code)
    .execute();
}
