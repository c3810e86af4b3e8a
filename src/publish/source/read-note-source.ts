import type { Kysely } from 'kysely';
import type { Project } from '../../capture/index.js';
import type { Translate } from '../../i18n/index.js';
import { listMarkedIdeas, listThemes, type ThemeSummary } from '../../review/index.js';
import type { Database } from '../../schema.js';
import { answeredIdeas } from './answered-ideas.js';
import type { NoteSource, SourceIdea, SourceTheme, SourceWorkshop } from './note-source.js';
import { listSourceWorkshops } from './note-source.repository.js';
import { sourceParts } from './source-parts.js';

/** Everything of a project but its ideas, which can be many. */
export interface Harvest extends Omit<NoteSource, 'ideas' | 'workshops'> {
  workshops: Omit<SourceWorkshop, 'ideaCount'>[];
  /** Ids of ideas in which something may identify a person, and that nobody has looked at. */
  marked: ReadonlySet<number>;
}

export async function readHarvest(db: Kysely<Database>, project: Project, t: Translate): Promise<Harvest> {
  const workshops = await listSourceWorkshops(db, project.id);
  return {
    project: {
      name: project.name,
      goal: project.goal,
      laws: project.laws.map(({ key, name }) => ({ key, name })),
    },
    workshops: workshops.map(({ number, title, dayTheme, date }) => ({ number, title, dayTheme, date })),
    themes: (await listThemes(db, project.id)).map((theme) => sourceTheme(theme, t)),
    note: await sourceParts.noteOf(db, project.id),
    marked: new Set(
      (await listMarkedIdeas(db, project.id)).filter(({ reviewed }) => !reviewed).map(({ id }) => id),
    ),
  };
}

/**
 * The project as documents, figures and editions see it. All ideas are in memory: some hundred bytes each, 50,000 of
 * them about 50 MB.
 */
export async function readNoteSource(
  db: Kysely<Database>,
  project: Project,
  t: Translate,
): Promise<NoteSource> {
  const { marked, ...harvest } = await readHarvest(db, project, t);
  const lawKeys = new Set(project.laws.map(({ key }) => key));
  const ideas: SourceIdea[] = [];
  for await (const { idea, disposition } of answeredIdeas(db, project.id, false)) {
    ideas.push({
      code: idea.code,
      text: idea.text,
      kind: idea.kind,
      perspective: idea.perspective,
      workshopNumber: idea.workshopNumber,
      themeKey: idea.themeKey,
      secondThemeKey: idea.secondThemeKey,
      laws: idea.laws.filter((key) => lawKeys.has(key)),
      tags: idea.tags,
      speaker: idea.speaker,
      speakerRole: idea.speakerRole,
      unreviewedPersonalData: marked.has(idea.id),
      disposition,
    });
  }
  const codes = new Set(ideas.map(({ code }) => code));
  const counts = new Map<number, number>();
  for (const { workshopNumber: number } of ideas) {
    if (number !== null) counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  return {
    ...harvest,
    workshops: harvest.workshops.map((workshop) => ({
      ...workshop,
      ideaCount: counts.get(workshop.number) ?? 0,
    })),
    themes: harvest.themes.map((theme) => ({
      ...theme,
      representativeCodes: theme.representativeCodes.filter((code) => codes.has(code)),
    })),
    ideas,
  };
}

function sourceTheme(theme: ThemeSummary, t: Translate): SourceTheme {
  return {
    key: theme.key,
    status: theme.status,
    name: theme.name ?? t('review.event'),
    description: theme.description,
    parentKey: theme.parentKey,
    keyTerms: theme.keyTerms,
    ideaCount: theme.ideaCount,
    workshopCount: theme.workshopCount,
    perspectiveCount: theme.perspectiveCount,
    representativeCodes: theme.representativeCodes,
  };
}
