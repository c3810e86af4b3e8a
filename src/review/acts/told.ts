import type { Kysely } from 'kysely';
import type { Project } from '../../capture/index.js';
import type { Database } from '../../schema.js';
import { lawNames } from '../themes/names.js';
import { listEntriesOf } from './decision.repository.js';
import type { TimelineAct } from './timeline.repository.js';
import { toldActs, type Told } from './timeline.view.js';

/** What it takes to tell about these acts in sentences. */
export async function readTold(
  db: Kysely<Database>,
  found: Project,
  acts: readonly TimelineAct[],
): Promise<Told> {
  return {
    entries: await listEntriesOf(db, toldActs(acts)),
    lawName: lawNames(found.laws),
    undoBase: null,
  };
}
