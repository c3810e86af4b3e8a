import type { Kysely } from 'kysely';
import type { Database } from '../schema.js';
import type { WorkshopForm } from './workshop.js';
import { replaceFacilitators } from './facilitator.repository.js';
import {
  deleteWorkshop,
  hasIdeas,
  insertWorkshop,
  isNumberTaken,
  lockWorkshop,
  updateWorkshop,
} from './workshop.repository.js';
import { lockProject } from './project.repository.js';

type Db = Kysely<Database>;

/** Why a workshop could not be saved: its number is another's, or its ideas carry the old number in their codes. */
export type NumberProblem = 'number-taken' | 'number-fixed';

export async function planWorkshop(
  db: Db,
  projectId: number,
  form: WorkshopForm,
): Promise<NumberProblem | undefined> {
  return db.transaction().execute(async (trx) => {
    // Two people who add a workshop wait for each other here, so the check below holds.
    await lockProject(trx, projectId);
    if (await isNumberTaken(trx, projectId, form.number, null)) return 'number-taken';
    const workshopId = await insertWorkshop(trx, projectId, form);
    await replaceFacilitators(trx, workshopId, form.facilitatorIds);
    return undefined;
  });
}

export async function changeWorkshop(
  db: Db,
  projectId: number,
  workshopId: number,
  form: WorkshopForm,
): Promise<NumberProblem | undefined> {
  return db.transaction().execute(async (trx) => {
    await lockProject(trx, projectId);
    const before = await lockWorkshop(trx, workshopId);
    if (form.number !== before.number) {
      if (await hasIdeas(trx, workshopId)) return 'number-fixed';
      if (await isNumberTaken(trx, projectId, form.number, workshopId)) return 'number-taken';
    }
    await updateWorkshop(trx, workshopId, form);
    await replaceFacilitators(trx, workshopId, form.facilitatorIds);
    return undefined;
  });
}

/** @returns false when it holds ideas, also withdrawn ones: then it stays */
export async function removeWorkshop(db: Db, workshopId: number): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    await lockWorkshop(trx, workshopId);
    if (await hasIdeas(trx, workshopId)) return false;
    await deleteWorkshop(trx, workshopId);
    return true;
  });
}
