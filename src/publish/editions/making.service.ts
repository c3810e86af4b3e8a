import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import { recordEvent } from '../../accounts/index.js';
import type { Project } from '../../capture/index.js';
import { ConflictError } from '../../errors.js';
import { translator } from '../../i18n/index.js';
import type { Database } from '../../schema.js';
import type { Occasion } from '../exports/document-export.service.js';
import type { Audience, NoteSource } from '../source/note-source.js';
import { readNoteSource } from '../source/read-note-source.js';
import type { Obstacle } from '../source/source-parts.js';
import { changesSince } from './edition-changes.js';
import { EDITION_FORMATS } from './edition.js';
import { insertEdition, insertEvent, listEditions, nextEditionNumber } from './edition.repository.js';
import { freeze, publicObstacles, thaw } from './edition.service.js';
import { beginMaking, countErasures, countFile, endMaking, lockEditions } from './making.repository.js';

/** Editions are in Dutch, whatever language their maker has on screen. */
const t = translator('nl');

export type BegunEdition =
  { begun: true } | { begun: false; busy: true } | { begun: false; busy: false; obstacles: Obstacle[] };

interface Order {
  project: Project;
  personId: number;
  audiences: readonly Audience[];
  occasion: Occasion;
}

/**
 * Reads the project as it is now, and begins to make an edition of it. The files are made on another thread while people
 * go on; `findMaking` tells how far it is. Nothing is stored unless all files are there.
 */
export async function beginEdition(db: Kysely<Database>, log: Logger, order: Order): Promise<BegunEdition> {
  const { project, audiences } = order;
  const erasures = await countErasures(db, project.id);
  const source = await readNoteSource(db, project, t);
  const obstacles = audiences.includes('public') ? await publicObstacles(db, source, project.id) : [];
  if (obstacles.length > 0) return { begun: false, busy: false, obstacles };
  const token = await beginMaking(db, project.id, audiences.length * EDITION_FORMATS.length);
  if (token === undefined) return { begun: false, busy: true };
  finish(db, order, source, { token, erasures }).catch(async (error: unknown) => {
    log.error({ projectId: project.id, err: error }, 'edition not made');
    await endMaking(db, token, { failed: true }).catch((also: unknown) =>
      log.error({ err: also }, 'edition'),
    );
  });
  return { begun: true };
}

async function finish(
  db: Kysely<Database>,
  { project, personId, audiences, occasion }: Order,
  source: NoteSource,
  { token, erasures }: { token: string; erasures: number },
): Promise<void> {
  const last = (await listEditions(db, project.id)).find(({ redactedAt }) => redactedAt === null);
  const before = last ? { number: last.number, source: await thaw(db, last) } : null;
  const number = await nextEditionNumber(db, project.id);
  const edition = await freeze(source, audiences, occasion, number, () => countFile(db, token));
  await db.transaction().execute(async (trx) => {
    await lockEditions(trx, project.id);
    if ((await countErasures(trx, project.id)) !== erasures) throw new ConflictError('words were erased');
    const changes = changesSince(before, source);
    const id = await insertEdition(trx, project.id, personId, { ...edition, changes, replaces: null });
    if (id === undefined) throw new ConflictError('another edition was made meanwhile');
    await insertEvent(trx, id, personId, 'made', {});
    await recordEvent(trx, { personId, action: 'edition.made', subject: `project:${project.id}` });
    if (!(await endMaking(trx, token, { number }))) throw new ConflictError('it was begun anew meanwhile');
  });
}
