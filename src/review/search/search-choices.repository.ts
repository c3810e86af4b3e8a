import { findCurrentRun } from '../../analyse/index.js';
import { listClusters } from '../themes/cluster.repository.js';
import type { Db } from '../ideas/effective.repository.js';
import { listUsedTags } from '../ideas/idea-values.repository.js';
import type { NamedTheme } from '../themes/theme.js';
import { listThemeRows } from '../themes/theme.repository.js';

/** What the lists of choices of the search page are made of. */
export interface SearchChoices {
  workshops: { number: number; title: string }[];
  tags: string[];
  /** Themes and proposals, without counts: counting reads every idea. */
  themes: NamedTheme[];
}

/** Runs whose tags are remembered: what a run found never changes, and collecting its tags reads every idea. */
const MOST_RUNS = 50;
const tagsOf = new Map<number, string[]>();

export async function readSearchChoices(db: Db, projectId: number): Promise<SearchChoices> {
  const run = await findCurrentRun(db, projectId);
  const rows = await listThemeRows(db, projectId);
  const clusters = run ? await listClusters(db, run.id) : [];
  const known = new Set(rows.map(({ key }) => key));
  return {
    workshops: await listWorkshops(db, projectId),
    tags: run ? await tagsOfRun(db, run.id) : [],
    themes: [
      ...rows.flatMap(({ key, name, mergedInto }) =>
        mergedInto === null ? [named(key, 'theme', name)] : [],
      ),
      ...clusters.flatMap(({ key, label }) => (known.has(key) ? [] : [named(key, 'proposal', label)])),
    ],
  };
}

const named = (key: string, status: 'theme' | 'proposal', name: string): NamedTheme => ({
  key,
  status,
  name,
});

async function tagsOfRun(db: Db, runId: number): Promise<string[]> {
  const known = tagsOf.get(runId);
  if (known) return known;
  const tags = await listUsedTags(db, runId);
  // A database that was emptied gives its numbers again: what found nothing yet is asked again.
  if (tags.length > 0) {
    if (tagsOf.size >= MOST_RUNS) tagsOf.clear();
    tagsOf.set(runId, tags);
  }
  return tags;
}

async function listWorkshops(db: Db, projectId: number): Promise<SearchChoices['workshops']> {
  return db
    .selectFrom('workshop')
    .select(['number', 'title'])
    .where('project_id', '=', projectId)
    .orderBy('number')
    .execute();
}
