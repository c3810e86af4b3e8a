// A project with workshops, for the tests of this room.
import type { Kysely } from 'kysely';
import type { Database } from '../../src/schema.js';

export interface Room {
  projectId: number;
  workshopId: number;
  /** Address of the project. */
  project: string;
  /** Address of workshop 7. */
  workshop: string;
}

/** A project with workshop 7, and these people as its facilitators. */
export async function makeRoom(
  db: Kysely<Database>,
  facilitators: readonly number[] = [],
  name = 'Proefproject',
): Promise<Room> {
  const { id: projectId } = await db
    .insertInto('project')
    .values({ name, laws: JSON.stringify([{ key: 'wmo', name: 'Wmo' }]) })
    .returning('id')
    .executeTakeFirstOrThrow();
  const { id: workshopId } = await db
    .insertInto('workshop')
    .values({ project_id: projectId, number: 7, title: 'Vertrouwen' })
    .returning('id')
    .executeTakeFirstOrThrow();
  for (const person_id of facilitators) {
    await db.insertInto('workshop_facilitator').values({ workshop_id: workshopId, person_id }).execute();
  }
  const project = `/projects/${projectId}`;
  return { projectId, workshopId, project, workshop: `${project}/workshops/7` };
}
