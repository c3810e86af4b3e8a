import { findCurrentRun } from '../../analyse/index.js';
import { listMarkedIdeas, listThemes, type ThemeSummary } from '../../review/index.js';
import { findPersonalData } from '../../text/index.js';
import type { Db } from '../note/part.repository.js';
import { isFine } from '../own-texts/own-text.js';
import {
  getProjectTexts,
  listReviewedHashes,
  listWorkshopTexts,
  projectText,
  themeText,
  workshopText,
  type WorkshopTexts,
} from '../own-texts/own-text.repository.js';
import { countAnswers, type AnswerCount } from './answer.repository.js';
import { countWorkshopsHeard, listQuoteCandidates } from './publication.repository.js';

/** What everybody may know of a project. */
export interface PublicHarvest {
  /** Empty where it may name a person and nobody looked at it; so are the goal and the questions. */
  name: string;
  goal: string;
  /** Of every workshop. */
  questions: { number: number; title: string; questions: string }[];
  /** Workshops in which somebody said something. */
  workshopCount: number;
  /** Of people, with ideas in them; the largest first. A proposal of the machine was seen by nobody and stays inside. */
  themes: ThemeSummary[];
  counts: AnswerCount[];
  /** Up to three for each theme key. */
  quotes: ReadonlyMap<string, string[]>;
}

const QUOTES_PER_THEME = 3;

export async function readPublicHarvest(db: Db, projectId: number): Promise<PublicHarvest> {
  const run = await findCurrentRun(db, projectId);
  const reviewed = await listReviewedHashes(db, projectId);
  const themes = showable(
    reviewed,
    (await listThemes(db, projectId)).filter(({ status, ideaCount }) => status === 'theme' && ideaCount > 0),
  );
  const candidates = await listQuoteCandidates(db, projectId, run?.id);
  const hidden = await unreviewedAmong(
    db,
    projectId,
    candidates.map(({ id }) => id),
  );
  const quotes = new Map<string, string[]>();
  for (const { id, themeKey, text } of candidates) {
    const list = quotes.get(themeKey) ?? [];
    if (hidden.has(id) || list.length >= QUOTES_PER_THEME) continue;
    quotes.set(themeKey, [...list, text]);
  }
  return {
    ...readable(await getProjectTexts(db, projectId), reviewed),
    questions: (await listWorkshopTexts(db, projectId)).map((workshop) => asked(workshop, reviewed)),
    workshopCount: await countWorkshopsHeard(db, projectId),
    themes,
    counts: await countAnswers(db, projectId),
    quotes,
  };
}

// What was written since the page is public, and may name a person, waits until somebody looked at it.

function readable(
  { name, goal }: { name: string; goal: string },
  reviewed: ReadonlySet<string>,
): { name: string; goal: string } {
  if (isFine(projectText(name, goal), reviewed)) return { name, goal };
  return { name: isFine(name, reviewed) ? name : '', goal: '' };
}

function asked(
  { number, title, dayTheme, questions }: WorkshopTexts,
  reviewed: ReadonlySet<string>,
): PublicHarvest['questions'][number] {
  const fine = isFine(workshopText(title, dayTheme, questions), reviewed);
  return fine ? { number, title, questions } : { number, title: '', questions: '' };
}

function showable(reviewed: ReadonlySet<string>, themes: readonly ThemeSummary[]): ThemeSummary[] {
  return themes
    .filter((theme) => mayShow(theme, reviewed) || findPersonalData(theme.name ?? '').length === 0)
    .map((theme) => (mayShow(theme, reviewed) ? theme : { ...theme, description: '' }));
}

const mayShow = ({ name, description }: ThemeSummary, reviewed: ReadonlySet<string>): boolean =>
  isFine(themeText(name, description), reviewed);

/** Of these ideas the ones in which something may identify a person and that nobody looked at. */
export async function unreviewedAmong(
  db: Db,
  projectId: number,
  ideaIds: readonly number[],
): Promise<Set<number>> {
  const marked = await listMarkedIdeas(db, projectId, ideaIds);
  return new Set(marked.filter(({ reviewed }) => !reviewed).map(({ id }) => id));
}
