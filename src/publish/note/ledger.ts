import type { Kysely } from 'kysely';
import type { Readable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { findCurrentRun } from '../../analyse/index.js';
import type { Project } from '../../capture/index.js';
import { writeCsv, type CsvCell } from '../../csv/index.js';
import type { Translate } from '../../i18n/index.js';
import { listThemes, reviewedIdeas, type ReviewedIdea } from '../../review/index.js';
import type { Database } from '../../schema.js';
import { findIdeaId, listLinksOfIdeas, listPartsOfTheme } from './ledger.repository.js';
import { outlineOf, paragraphsOf, type Outline } from './note.js';
import type { LinkOrigin } from './note.table.js';
import { findNote, listParts, type Db } from './part.repository.js';
import { themeOptions } from './theme-options.js';

/** A paragraph as other pages refer to it. */
export interface ParagraphRef {
  partId: number;
  /** "2.3" */
  number: string;
  title: string;
  chapterTitle: string;
  origin: LinkOrigin;
}

/**
 * The paragraphs of the policy note that carry each of these ideas, in reading order. Ideas that none carries are left
 * out; the map is empty where no note is begun.
 */
export async function paragraphsOfIdeas(
  db: Db,
  projectId: number,
  ideaIds: readonly number[],
): Promise<Map<number, ParagraphRef[]>> {
  const note = await findNote(db, projectId, 'note');
  if (!note) return new Map();
  return refsOf(db, note.id, outlineOf(await listParts(db, note.id)), ideaIds);
}

/** As `paragraphsOfIdeas`, of one idea by its code. */
export async function paragraphsOfIdea(db: Db, projectId: number, code: string): Promise<ParagraphRef[]> {
  const id = await findIdeaId(db, projectId, code);
  return id === undefined ? [] : ((await paragraphsOfIdeas(db, projectId, [id])).get(id) ?? []);
}

/** The paragraphs of the policy note that are about a theme, in reading order. */
export async function paragraphsOfTheme(
  db: Db,
  projectId: number,
  key: string,
): Promise<Omit<ParagraphRef, 'origin'>[]> {
  const note = await findNote(db, projectId, 'note');
  if (!note) return [];
  const ids = new Set(await listPartsOfTheme(db, projectId, note.id, key));
  if (ids.size === 0) return [];
  return places(outlineOf(await listParts(db, note.id))).filter(({ partId }) => ids.has(partId));
}

const places = (outline: Outline): Omit<ParagraphRef, 'origin'>[] =>
  outline.chapters.flatMap((chapter) =>
    chapter.paragraphs.map(({ id, number, title }) => ({
      partId: id,
      number,
      title,
      chapterTitle: chapter.title,
    })),
  );

/** The paragraphs of each idea within a note that was read already. */
export async function refsOf(
  db: Db,
  noteId: number,
  outline: Outline,
  ideaIds: readonly number[],
): Promise<Map<number, ParagraphRef[]>> {
  const order = new Map(places(outline).map((place, index) => [place.partId, { place, index }]));
  const refs = new Map<number, { ref: ParagraphRef; index: number }[]>();
  for (const { ideaId, partId, origin } of await listLinksOfIdeas(db, noteId, ideaIds)) {
    const found = order.get(partId);
    if (!found) continue;
    const list = refs.get(ideaId) ?? [];
    list.push({ ref: { ...found.place, origin }, index: found.index });
    refs.set(ideaId, list);
  }
  return new Map(
    [...refs].map(([id, list]) => [id, list.sort((a, b) => a.index - b.index).map(({ ref }) => ref)]),
  );
}

/** Ideas read at a time. */
const PAGE_SIZE = 500;

/**
 * The ledger as a file for a Dutch Excel: a line for each idea in each paragraph that carries it, and one for an idea
 * that none carries. Between two pages nothing is held, so memory stays flat.
 */
export async function exportLedger(db: Kysely<Database>, project: Project, t: Translate): Promise<Readable> {
  const note = await findNote(db, project.id, 'note');
  const outline = note && outlineOf(await listParts(db, note.id));
  const runId = (await findCurrentRun(db, project.id))?.id;
  const themes = new Map(
    themeOptions(t, await listThemes(db, project.id)).map(({ value, label }) => [value, label]),
  );
  const header = ['code', 'workshop', 'text', 'theme', 'chapter', 'number', 'paragraph', 'origin'] as const;
  return writeCsv(
    'dutch-excel',
    header.map((name) => t(`note.ledger.column.${name}`)),
    rows(),
  );

  async function* rows(): AsyncGenerator<CsvCell[]> {
    let afterId = 0;
    for (;;) {
      const page = await reviewedIdeas(db, project.id, { afterId, limit: PAGE_SIZE, runId });
      const ids = page.map(({ id }) => id);
      const refs =
        note && outline ? await refsOf(db, note.id, outline, ids) : new Map<number, ParagraphRef[]>();
      for (const idea of page) yield* linesOf(idea, refs.get(idea.id) ?? []);
      await nextTurn();
      if (page.length < PAGE_SIZE) return;
      afterId = page.at(-1)?.id ?? afterId;
    }
  }

  function linesOf(idea: ReviewedIdea, refs: readonly ParagraphRef[]): CsvCell[][] {
    const theme = idea.themeKey === null ? null : (themes.get(idea.themeKey) ?? idea.themeKey);
    const workshop =
      idea.workshopNumber === null ? null : `${idea.workshopNumber}. ${idea.workshopTitle ?? ''}`;
    const start = [idea.code, workshop, idea.text, theme];
    if (refs.length === 0) return [[...start, null, null, null, null]];
    return refs.map(({ chapterTitle, number, title, origin }) => [
      ...start,
      chapterTitle,
      number,
      title,
      t(`note.links.origin.${origin}`),
    ]);
  }
}

/** How many ideas each paragraph carries, in reading order. */
export const ledgerRows = (outline: Outline, linked: ReadonlyMap<number, readonly string[]>) =>
  paragraphsOf(outline).map((paragraph) => ({ paragraph, codes: linked.get(paragraph.id) ?? [] }));
