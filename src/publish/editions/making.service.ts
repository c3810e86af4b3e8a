import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import { recordEvent } from '../../accounts/index.js';
import type { Project } from '../../capture/index.js';
import { ConflictError } from '../../errors.js';
import { translator } from '../../i18n/index.js';
import type { Database } from '../../schema.js';
import { stopMakingFiles } from '../documents/make-file.js';
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

/** Makes editions in the background, while people go on. */
export interface EditionMaker {
  /**
   * Reads the project as it is now, and begins to make an edition of it. The files are made on another thread;
   * `findMaking` tells how far it is. Nothing is stored unless all files are there.
   * @throws ConflictError once the maker is closed
   */
  begin(order: Order): Promise<BegunEdition>;
  /** Stops what is being made, which then counts as failed; resolves when nothing of it uses the database any more. */
  close(): Promise<void>;
}

export function createEditionMaker({ db, log }: { db: Kysely<Database>; log: Logger }): EditionMaker {
  const inHand = new Set<Promise<void>>();
  let closing = false;
  const goOn = (): void => {
    if (closing) throw new ConflictError('the server stops');
  };

  const make = async (order: Order, source: NoteSource, begun: Begun): Promise<void> => {
    const fileMade = async (): Promise<void> => {
      goOn();
      await countFile(db, begun.token);
    };
    try {
      await finish(db, order, source, begun, fileMade);
    } catch (error) {
      const projectId = order.project.id;
      if (closing) log.info({ projectId }, 'edition not made: the server stops');
      else log.error({ projectId, err: error }, 'edition not made');
      await endMaking(db, begun.token, { failed: true }).catch((also: unknown) =>
        log.error({ err: also }, 'edition'),
      );
    }
  };

  return {
    async begin(order) {
      const { project, audiences } = order;
      const erasures = await countErasures(db, project.id);
      const source = await readNoteSource(db, project, t);
      const obstacles = audiences.includes('public') ? await publicObstacles(db, source, project.id) : [];
      if (obstacles.length > 0) return { begun: false, busy: false, obstacles };
      goOn();
      const token = await beginMaking(db, project.id, audiences.length * EDITION_FORMATS.length);
      if (token === undefined) return { begun: false, busy: true };
      const making = make(order, source, { token, erasures }).finally(() => inHand.delete(making));
      inHand.add(making);
      return { begun: true };
    },
    async close() {
      closing = true;
      if (inHand.size > 0) await stopMakingFiles();
      await Promise.all(inHand);
    },
  };
}

interface Begun {
  /** Says that it is this one that is being made. */
  token: string;
  /** How often words had been erased when the source was read. */
  erasures: number;
}

async function finish(
  db: Kysely<Database>,
  { project, personId, audiences, occasion }: Order,
  source: NoteSource,
  { token, erasures }: Begun,
  fileMade: () => Promise<void>,
): Promise<void> {
  const last = (await listEditions(db, project.id)).find(({ redactedAt }) => redactedAt === null);
  const before = last ? { number: last.number, source: await thaw(db, last) } : null;
  const number = await nextEditionNumber(db, project.id);
  const edition = await freeze(source, audiences, occasion, number, fileMade);
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
