import type { Kysely } from 'kysely';
import { Readable } from 'node:stream';
import type { Project } from '../../capture/index.js';
import { toLocalTimestamp, type Translate } from '../../i18n/index.js';
import { listSaidOfPairs } from '../../review/index.js';
import type { Database } from '../../schema.js';
import { answeredIdeas } from '../source/answered-ideas.js';
import { readHarvest } from '../source/read-note-source.js';

/** Of the form of the file, described in docs/json-export.md: rises when a reader must change. */
const FORM_VERSION = 1;

/**
 * The project as one JSON file, described in `docs/json-export.md`: all that is needed to load it elsewhere. Ideas are
 * read and written page by page, so memory stays flat; they come last in the file.
 */
export async function exportJson(
  db: Kysely<Database>,
  project: Project,
  t: Translate,
  date: string,
): Promise<Readable> {
  const { marked, ...harvest } = await readHarvest(db, project, t);
  const pairs = await listSaidOfPairs(db, project.id);
  return Readable.from(pieces(), { objectMode: false });

  async function* pieces(): AsyncGenerator<Buffer> {
    const head = { format: 'oogst', version: FORM_VERSION, exportedOn: date, ...harvest, pairs };
    yield Buffer.from(`${JSON.stringify(head, null, 2).replace(/\n}$/, '')},\n  "ideas": [`);
    let separator = '\n';
    let part = '';
    for await (const { idea, disposition } of answeredIdeas(db, project.id, true)) {
      const { id, analysed, workshopTitle: _title, capturedAt, ...rest } = idea;
      const line = JSON.stringify({
        ...rest,
        capturedAt: toLocalTimestamp(capturedAt),
        analysed,
        personalDataMarked: marked.has(id),
        disposition,
      });
      part += `${separator}    ${line}`;
      separator = ',\n';
      if (part.length > 64_000) {
        yield Buffer.from(part);
        part = '';
      }
    }
    yield Buffer.from(`${part}\n  ]\n}\n`);
  }
}
