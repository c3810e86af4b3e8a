import type { Kysely } from 'kysely';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { findCurrentRun } from '../../analyse/index.js';
import { countWorkshops, type Project } from '../../capture/index.js';
import type { ScreenLanguage, Translate } from '../../i18n/index.js';
import {
  findSignOff,
  listMarkedIdeas,
  listThemes,
  reviewedIdeas,
  type ReviewedIdea,
  type SignOff,
} from '../../review/index.js';
import type { Database } from '../../schema.js';
import { planChapters } from './chapters.js';
import { firstAsk, firstText } from './first-text.js';
import type { NoteKind } from './note.table.js';
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

/** A theme that can become a paragraph. */
export interface DraftTheme {
  key: string;
  name: string;
  status: 'theme' | 'proposal';
  parentKey: string | null;
  ideaCount: number;
  representativeCodes: readonly string[];
  /** Codes of its ideas as they were signed off; null: the ideas that stand in it now. */
  codes: ReadonlySet<string> | null;
}

/** The themes that a note can begin from: the newest list that was signed off, else the themes as they stand. */
export async function draftThemes(
  db: Kysely<Database>,
  projectId: number,
): Promise<{ themes: DraftTheme[]; signOff: SignOff | undefined }> {
  const signOff = await findSignOff(db, projectId);
  if (signOff) {
    const themes = signOff.content.themes.map((theme) => ({
      key: theme.key,
      name: theme.name,
      status: 'theme' as const,
      parentKey: theme.mainTheme,
      ideaCount: theme.codes.length,
      representativeCodes: theme.representativeCodes,
      codes: new Set(theme.codes),
    }));
    return { themes, signOff };
  }
  const themes = (await listThemes(db, projectId)).flatMap(({ status, name, ...theme }) =>
    name === null || status === 'event' ? [] : [{ ...theme, name, status, codes: null }],
  );
  return { themes, signOff };
}

/** A chapter for each main theme and a paragraph for each theme, with a first text and the ideas of the theme. */
export async function draftChapters(
  db: Kysely<Database>,
  project: Project,
  screen: { t: Translate; language: ScreenLanguage },
  kind: NoteKind,
  keys: ReadonlySet<string>,
): Promise<DraftChapter[]> {
  const { t } = screen;
  const runId = (await findCurrentRun(db, project.id))?.id;
  const { themes: all } = await draftThemes(db, project.id);
  // A main theme gives its chapter a name, also where it was not chosen to be a paragraph itself.
  const themes = all
    .filter(({ key }) => keys.has(key) || all.some((child) => child.parentKey === key && keys.has(child.key)))
    .map((theme) => (keys.has(theme.key) ? theme : { ...theme, ideaCount: 0 }));
  const ideas = await listAllIdeas(db, project.id, runId);
  // What somebody looked at and found harmless may be quoted.
  const open = (await listMarkedIdeas(db, project.id)).filter(({ reviewed }) => !reviewed);
  const marked = new Set(open.map(({ id }) => id));
  const laws = new Map(project.laws.map(({ key, name }) => [key, name]));
  const projectWorkshopCount = await countWorkshops(db, project.id);
  const textFor = kind === 'note' ? firstText : firstAsk;
  const titles = { only: t(`note.begin.chapter-${kind}`), others: t('note.begin.chapter-others') };
  return planChapters(themes, titles).map((chapter) => ({
    title: chapter.title,
    paragraphs: chapter.themes.map(({ key, name, codes, representativeCodes }) => {
      const inTheme = ideas.filter((idea) => (codes ? codes.has(idea.code) : idea.themeKey === key));
      const mayQuote = ({ id }: ReviewedIdea): boolean => !marked.has(id);
      const facts = factsOf(inTheme, { projectWorkshopCount, laws, representativeCodes, mayQuote });
      return {
        title: name,
        body: textFor(facts, screen),
        themeKey: key,
        ideaIds: inTheme.map(({ id }) => id),
      };
    }),
  }));
}

/** Every idea that takes part, in the order of their ids; between two pages others get the database. */
async function listAllIdeas(
  db: Kysely<Database>,
  projectId: number,
  runId: number | undefined,
): Promise<ReviewedIdea[]> {
  const found: ReviewedIdea[] = [];
  for (;;) {
    const afterId = found.at(-1)?.id ?? 0;
    const page = await reviewedIdeas(db, projectId, { afterId, limit: PAGE_SIZE, runId });
    found.push(...page);
    if (page.length < PAGE_SIZE) return found;
    await nextTurn();
  }
}
