import type { Kysely } from 'kysely';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { findCurrentRun } from '../../analyse/index.js';
import type { Project } from '../../capture/index.js';
import type { ScreenLanguage, Translate } from '../../i18n/index.js';
import { listThemes, reviewedIdeas, type ReviewedIdea } from '../../review/index.js';
import type { Database } from '../../schema.js';
import { planChapters } from './chapters.js';
import { countWorkshops, listMarkedIdeas } from './draft.repository.js';
import { firstText } from './first-text.js';
import { factsOf } from './theme-facts.js';

const PAGE_SIZE = 500;

export interface DraftParagraph {
  title: string;
  body: string;
  themeKey: string;
  ideaIds: number[];
}
export interface DraftChapter {
  title: string;
  paragraphs: DraftParagraph[];
}

/** A chapter for each main theme and a paragraph for each theme, with a first text and the ideas of the theme. */
export async function draftChapters(
  db: Kysely<Database>,
  project: Project,
  screen: { t: Translate; language: ScreenLanguage },
  keys: ReadonlySet<string>,
): Promise<DraftChapter[]> {
  const { t } = screen;
  const runId = (await findCurrentRun(db, project.id))?.id;
  const named = (await listThemes(db, project.id)).flatMap((theme) =>
    theme.name === null ? [] : [{ ...theme, name: theme.name }],
  );
  // A main theme gives its chapter a name, also where it was not chosen to be a paragraph itself.
  const themes = named
    .filter(
      ({ key }) => keys.has(key) || named.some((child) => child.parentKey === key && keys.has(child.key)),
    )
    .map((theme) => (keys.has(theme.key) ? theme : { ...theme, ideaCount: 0 }));
  const ideas = await ideasByTheme(db, project.id, runId);
  const marked = await listMarkedIdeas(db, runId);
  const laws = new Map(project.laws.map(({ key, name }) => [key, name]));
  const projectWorkshopCount = await countWorkshops(db, project.id);
  const titles = { only: t('note.begin.chapter'), others: t('note.begin.chapter-others') };
  return planChapters(themes, titles).map((chapter) => ({
    title: chapter.title,
    paragraphs: chapter.themes.map((theme) => {
      const inTheme = ideas.get(theme.key) ?? [];
      const facts = factsOf(inTheme, {
        projectWorkshopCount,
        laws,
        representativeCodes: theme.representativeCodes,
        mayQuote: ({ id }) => !marked.has(id),
      });
      return {
        title: theme.name,
        body: firstText(facts, screen),
        themeKey: theme.key,
        ideaIds: inTheme.map(({ id }) => id),
      };
    }),
  }));
}

/** The ideas of a project by theme key, in the order of their ids; between two pages others get the database. */
async function ideasByTheme(
  db: Kysely<Database>,
  projectId: number,
  runId: number | undefined,
): Promise<Map<string, ReviewedIdea[]>> {
  const found = new Map<string, ReviewedIdea[]>();
  let afterId = 0;
  for (;;) {
    const page = await reviewedIdeas(db, projectId, { afterId, limit: PAGE_SIZE, runId });
    for (const idea of page) {
      if (idea.themeKey === null) continue;
      const list = found.get(idea.themeKey);
      if (list) list.push(idea);
      else found.set(idea.themeKey, [idea]);
    }
    if (page.length < PAGE_SIZE) return found;
    afterId = page.at(-1)?.id ?? afterId;
    await nextTurn();
  }
}
