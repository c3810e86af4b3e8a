import { correctionsOf, reviewedIdeas } from '../../../src/review/index.js';
import { listThemeRows } from '../../../src/review/themes/theme.repository.js';
import type { TestDatabase } from '../../support/database.js';

/** A run as a new analysis would leave it: it obeys decisions, keeps what stood, and places the rest by the first word. */
export async function fakeRun(db: TestDatabase['db'], projectId: number): Promise<void> {
  const active = await reviewedIdeas(db, projectId, { afterId: 0, limit: 1000 });
  const { pins, previous } = await correctionsOf(db, projectId);
  const { id: run } = await db
    .insertInto('analysis_run')
    .values({ project_id: projectId, status: 'done', accepted_at: new Date(), idea_count: active.length })
    .returning('id')
    .executeTakeFirstOrThrow();
  const pinned = new Map(pins.map(({ id, theme }) => [id, theme]));
  const place = (code: string, text: string): string | null => {
    const pin = pinned.get(code);
    if (pin !== undefined) return pin;
    const word = text.split(' ')[0] ?? '';
    if (word === 'lunch') return 'event';
    return word === '?' ? null : (previous[code] ?? `r${run}-${word}`);
  };
  const placements = active.map(({ id, code, text }, at) => ({
    run_id: run,
    idea_id: id,
    theme_key: place(code, text),
    tags: [],
    laws: [],
    confidence: 0.5,
    review_rank: at + 1,
  }));
  if (placements.length > 0) await db.insertInto('placement').values(placements).execute();
  const found = new Set(placements.flatMap(({ theme_key: key }) => (key === null ? [] : [key])));
  const known = (await listThemeRows(db, projectId)).filter(({ mergedInto }) => mergedInto === null);
  for (const { key } of known) found.add(key);
  const clusters = [...found].map((key, position) => ({
    run_id: run,
    key,
    label: `Over ${key}`,
    key_terms: [],
    representative_codes: [],
    size: 0,
    position,
  }));
  if (clusters.length > 0) await db.insertInto('cluster').values(clusters).execute();
}
