import { expect } from '@jest/globals';
import { readThemeOverview, reviewedIdeas } from '../../../src/review/index.js';
import { listThemeRows } from '../../../src/review/themes/theme.repository.js';
import type { TestDatabase } from '../../support/database.js';

type Db = TestDatabase['db'];

/** Every idea that was ever written down takes part in one place, or it is known why not and what speaks for it. */
export async function expectNothingLost(db: Db, projectId: number): Promise<void> {
  const ideas = await db.selectFrom('idea').selectAll().where('project_id', '=', projectId).execute();
  const byId = new Map(ideas.map((idea) => [idea.id, idea]));
  for (const idea of ideas) {
    const parts = ideas.filter((part) => part.split_from === idea.id && part.set_aside_at === null);
    expect([idea.code, parts.length]).toEqual([idea.code, idea.split_at === null ? 0 : 2]);
    const seen = new Set<number>();
    for (let at = idea; at.joined_into !== null;) {
      expect(seen).not.toContain(at.id);
      seen.add(at.id);
      const next = byId.get(at.joined_into);
      if (!next) throw new Error(`what speaks for ${at.code} is not there`);
      at = next;
    }
  }
  const distinct = await db
    .selectFrom('distinct_pair')
    .selectAll()
    .where('project_id', '=', projectId)
    .execute();
  for (const { idea_id: one, other_id: other } of distinct) {
    expect(byId.get(one)?.joined_into).not.toBe(other);
    expect(byId.get(other)?.joined_into).not.toBe(one);
  }
  const active = ideas.filter((idea) => idea.active).map(({ code }) => code);
  const listed = await reviewedIdeas(db, projectId, { afterId: 0, limit: 1000 });
  expect(listed.map(({ code }) => code).sort()).toEqual(active.sort());
  const { themes, rest } = await readThemeOverview(db, projectId);
  const inThemes = themes.reduce((sum, theme) => sum + theme.ideaCount, 0);
  expect(inThemes + rest.notPlacedCount + rest.freshCount).toBe(active.length);
  const known = new Set(themes.map(({ key }) => key));
  for (const { themeKey } of listed) if (themeKey !== null) expect(known).toContain(themeKey);
}

/** Two levels, one name for one theme, and one step from a merged theme to the one that stands. */
export async function expectSoundThemes(db: Db, projectId: number): Promise<void> {
  const rows = await listThemeRows(db, projectId);
  const standing = new Map(rows.filter((row) => row.mergedInto === null).map((row) => [row.key, row]));
  const names = [...standing.values()].map((row) => row.name.toLowerCase());
  expect(new Set(names).size).toBe(names.length);
  for (const { key, mergedInto } of rows) {
    if (mergedInto !== null) expect([key, standing.has(mergedInto)]).toEqual([key, true]);
  }
  for (const { key, parentKey } of standing.values()) {
    if (parentKey === null) continue;
    expect([key, standing.get(parentKey)?.parentKey]).toEqual([key, null]);
  }
}
