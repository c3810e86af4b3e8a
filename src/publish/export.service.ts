import type { Kysely } from 'kysely';
import type { Readable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { findCurrentRun } from '../analyse/index.js';
import type { Project } from '../capture/index.js';
import { writeCsv } from '../csv/index.js';
import type { Translate } from '../i18n/index.js';
import { listTexts, listThemes, reviewedIdeas, type ReviewedIdea } from '../review/index.js';
import type { Database } from '../schema.js';
import { listWorkshopIds } from './export.repository.js';
import { ideaHeader, ideaRow, type Names } from './idea-file.js';
import { nameOf, themeHeader, themeRow } from './theme-file.js';

/** Ideas read at a time: some hundred kilobytes, a few milliseconds of the connection. */
const PAGE_SIZE = 500;

/**
 * The ideas of a project as a file for a Dutch Excel, workshop by workshop. Between two pages nothing is held (no
 * connection, no rows), so memory stays flat and a slow download makes nobody wait.
 */
export async function exportIdeas(
  db: Kysely<Database>,
  project: Project,
  t: Translate,
  options: { withdrawn: boolean },
): Promise<Readable> {
  const themes = await listThemes(db, project.id);
  const names: Names = {
    t,
    project: project.name,
    laws: new Map(project.laws.map(({ key, name }) => [key, name])),
    themes: new Map(themes.map((theme) => [theme.key, nameOf(theme, t)])),
  };
  return writeCsv('dutch-excel', ideaHeader(t), rows());

  async function* rows() {
    for await (const idea of allIdeas(db, project.id, options.withdrawn)) yield ideaRow(idea, names);
  }
}

/** The themes and proposals of a project, with counts and examples, as a file for a Dutch Excel. */
export async function exportThemes(db: Kysely<Database>, project: Project, t: Translate): Promise<Readable> {
  const themes = await listThemes(db, project.id);
  const codes = themes.flatMap(({ representativeCodes }) => representativeCodes);
  const texts = await listTexts(db, project.id, codes);
  return writeCsv(
    'dutch-excel',
    themeHeader(t),
    themes.map((theme) => themeRow(theme, { t, texts })),
  );
}

async function* allIdeas(
  db: Kysely<Database>,
  projectId: number,
  withdrawn: boolean,
): AsyncGenerator<ReviewedIdea> {
  // One run for the whole file: an analysis that finishes half-way would mix two results.
  const runId = (await findCurrentRun(db, projectId))?.id;
  for (const workshopId of await listWorkshopIds(db, projectId)) {
    let afterId = 0;
    for (;;) {
      const page = await reviewedIdeas(db, projectId, {
        workshopId,
        afterId,
        limit: PAGE_SIZE,
        runId,
        withdrawn,
      });
      yield* page;
      // The embedded database answers without ever leaving this thread: other requests get their turn here.
      await nextTurn();
      if (page.length < PAGE_SIZE) break;
      afterId = page.at(-1)?.id ?? afterId;
    }
  }
}
