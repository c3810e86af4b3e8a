import { loadProject } from '../../src/capture/index.js';
import { translator } from '../../src/i18n/index.js';
import { sha256 } from '../../src/publish/editions/edition.js';
import { changesSince } from '../../src/publish/editions/edition-changes.js';
import { insertEdition } from '../../src/publish/editions/edition.repository.js';
import { freeze } from '../../src/publish/editions/edition.service.js';
import { readNoteSource } from '../../src/publish/source/read-note-source.js';
import { createTheme } from '../../src/review/themes/theme.service.js';
import { moveIdeas } from '../../src/review/ideas/place.service.js';
import type { TestApp } from '../support/app.js';
import type { Browser } from '../support/browser.js';
import { analyse, insertProjectWithIdeas } from '../support/review.js';

/** A project with one of everything that has an address of its own. */
export interface FilledProject {
  id: number;
  base: string;
  workshop: number;
  code: string;
  themeKey: string;
  runId: number;
  actId: string;
  signOff: number;
  edition: number;
  chapterId: number;
  paragraphId: number;
  commentId: number;
}

/** A word that stands in every text of the project. */
export type Canary = string;

/**
 * Fills a project as staff do.
 * @param more  what is numbered within the project goes this much further: workshops, codes, themes, versions, editions
 */
export async function fillProject(
  app: TestApp,
  officer: Browser,
  canary: Canary,
  more: number,
): Promise<FilledProject> {
  const { db } = app;
  const { projectId } = await insertProjectWithIdeas(
    db,
    ['de bus rijdt niet', 'het loket is dicht', 'een buurtbus helpt'].map((text) => `${text} ${canary}`),
  );
  const base = `/projects/${projectId}`;
  await db.updateTable('project').set({ name: canary }).where('id', '=', projectId).execute();
  // Two workshops are there, so that a step of one would meet the other.
  const further = 10 * more;
  const workshop = 1 + further;
  await db
    .updateTable('workshop')
    .set((eb) => ({ number: eb('number', '+', further), title: canary, status: 'open' }))
    .where('project_id', '=', projectId)
    .execute();
  const code = `W${String(workshop).padStart(2, '0')}-001`;
  await db
    .updateTable('idea')
    .set({ code })
    .where('project_id', '=', projectId)
    .where('code', '=', 'W01-001')
    .execute();
  await analyse(app, projectId, officer.personId);
  let themeKey = '';
  for (let number = 0; number <= more; number += 1) {
    themeKey = await createTheme(db, projectId, officer.personId, {
      name: `${canary} ${number}`,
      description: canary,
    });
    await moveIdeas(db, projectId, officer.personId, [code], { target: themeKey, name: null }, null);
    await officer.submit(await officer.visit(`${base}/sign-off`), `form[action="${base}/sign-off"]`, {
      note: canary,
      reason: canary,
    });
  }
  await officer.submit(await officer.visit(`${base}/note`), 'main form');
  const parts = await db
    .selectFrom('note_part as p')
    .innerJoin('policy_note as n', 'n.id', 'p.note_id')
    .select(['p.id', 'p.kind'])
    .where('n.project_id', '=', projectId)
    .orderBy('p.id')
    .execute();
  const partId = (kind: string): number => parts.find((part) => part.kind === kind)?.id ?? 0;
  const paragraphId = partId('paragraph');
  const paragraph = await officer.visit(`${base}/note/parts/${paragraphId}`);
  await officer.submit(paragraph, 'form[action$="/comments"]', { text: canary });
  await officer.submit(await officer.visit(`${base}/dispositions?tick=all`), '#ideas', {
    all: 'yes',
    outcome: 'not',
    reason: canary,
  });
  await officer.submit(await officer.visit(`${base}/receipts`), 'main form');
  await makeEditions(app, projectId, officer.personId, canary, 1 + more);
  const newest = async (table: 'analysis_run' | 'act'): Promise<number | string> =>
    (
      await db
        .selectFrom(table)
        .select('id')
        .where('project_id', '=', projectId)
        .orderBy(table === 'act' ? 'number' : 'id', 'desc')
        .executeTakeFirstOrThrow()
    ).id;
  const comment = await db
    .selectFrom('paragraph_comment')
    .select('id')
    .where('part_id', '=', paragraphId)
    .executeTakeFirstOrThrow();
  return {
    id: projectId,
    base,
    workshop,
    code,
    themeKey,
    runId: Number(await newest('analysis_run')),
    actId: String(await newest('act')),
    signOff: 1 + more,
    edition: 1 + more,
    chapterId: partId('chapter'),
    paragraphId,
    commentId: comment.id,
  };
}

/** Editions of the project as it is now, each with one file: making them all takes seconds. */
async function makeEditions(
  { db }: TestApp,
  projectId: number,
  personId: number,
  canary: Canary,
  count: number,
): Promise<void> {
  const project = await loadProject(
    db,
    { id: personId, name: '', role: 'administrator', language: 'nl' },
    projectId,
  );
  const source = await readNoteSource(db, project, translator('nl'));
  const content = Buffer.from(canary);
  const file = { audience: 'internal', format: 'md', sha256: sha256(content), content } as const;
  for (let number = 1; number <= count; number += 1) {
    const frozen = await freeze(source, [], { organisation: canary, date: '2026-11-21' }, number);
    const changes = changesSince(number === 1 ? null : { number: number - 1, source }, source);
    const edition = { ...frozen, audiences: ['internal'] as const, changes, replaces: null, files: [file] };
    await db.transaction().execute((trx) => insertEdition(trx, projectId, personId, edition));
  }
}
