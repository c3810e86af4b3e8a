import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fc } from '../../support/properties.js';
import { findCurrentRun } from '../../../src/analyse/index.js';
import { AppError } from '../../../src/errors.js';
import { findDictionary } from '../../../src/review/acts/dictionary.repository.js';
import { saveDictionary } from '../../../src/review/dictionary/dictionary.service.js';
import { listStandings } from '../../../src/review/ideas/idea-decision.repository.js';
import { correctionsOf, readThemeOverview, reviewedIdeas } from '../../../src/review/index.js';
import { decideDistinct } from '../../../src/review/ideas/distinct.service.js';
import { joinIdeas, separateIdea } from '../../../src/review/ideas/lineage.service.js';
import { markRead, markRepresentative, setSecondTheme } from '../../../src/review/ideas/mark.service.js';
import { pairIdeas } from '../../../src/review/ideas/pair.service.js';
import { decideList, moveIdeas, releaseIdea } from '../../../src/review/ideas/place.service.js';
import { listThemeRows } from '../../../src/review/themes/theme.repository.js';
import {
  acceptTheme,
  createTheme,
  editTheme,
  mergeThemes,
} from '../../../src/review/themes/theme.service.js';
import { groupThemes, lockTheme, orderThemes } from '../../../src/review/themes/theme-order.service.js';
import { undoAct } from '../../../src/review/acts/undo.service.js';
import { openTestDatabase, type TestDatabase } from '../../support/database.js';
import { insertProjectWithIdeas } from '../../support/review.js';
import { replayed, stateOf } from '../support/project-state.js';

const WORDS = ['bus', 'bank', 'fiets', 'zorg', 'lunch', '?'];
const START = Array.from({ length: 9 }, (_, index) => `${WORDS[index % WORDS.length]} ${index}`);

let database: TestDatabase;
let person: number;
beforeAll(async () => {
  database = await openTestDatabase();
  const row = await database.db
    .insertInto('person')
    .values({ email: 'sanne@example.org', name: 'Sanne', role: 'policy-officer', password_hash: 'x' })
    .returning('id')
    .executeTakeFirstOrThrow();
  person = row.id;
});
afterAll(() => database.close());

const KINDS = [
  'move',
  'move',
  'move',
  'move-new',
  'move-aside',
  'release',
  'second',
  'represent',
  'read',
  'laws',
  'tags',
  'together',
  'apart',
  'unpair',
  'accept',
  'new-theme',
  'edit',
  'edit',
  'merge',
  'merge',
  'group',
  'group',
  'ungroup',
  'order',
  'lock',
  'dictionary',
  'separate',
  'join',
  'join',
  'distinct',
  'distinct',
  'part',
  'undo',
  'undo',
  'undo',
  'redo',
  'redo',
  'late',
  'withdraw',
  'restore',
  'run',
] as const;

interface Step {
  kind: (typeof KINDS)[number];
  /** Which idea, theme or act: counted round. */
  one: number;
  two: number;
  flag: boolean;
  /** True: it is taken back and done again at once. */
  thereAndBack: boolean;
}

const number = fc.nat({ max: 1000 });
const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(...KINDS),
  one: number,
  two: number,
  flag: fc.boolean(),
  thereAndBack: fc.boolean(),
});

/** What the steps share: names that were given, so that some are given twice. */
interface Course {
  projectId: number;
  names: number;
}

async function perform({ projectId, ...course }: Course, { kind, one, two, flag }: Step): Promise<void> {
  const { db } = database;
  const by = [db, projectId, person] as const;
  const run = await findCurrentRun(db, projectId);
  const active = await reviewedIdeas(db, projectId, { afterId: 0, limit: 1000 });
  const { themes } = await readThemeOverview(db, projectId);
  const keys = themes.filter(({ status }) => status !== 'event').map(({ key }) => key);
  const pick = <Item>(list: readonly Item[], at: number): Item => {
    const item = list[at % Math.max(1, list.length)];
    if (item === undefined) throw new NothingToDo();
    return item;
  };
  const idea = pick(active, one);
  const other = pick(active, two);
  const theme = (at: number): string => pick(keys, at);
  const version = async (): Promise<number> =>
    (await listStandings(db, projectId, run?.id, [idea.id]))[0]?.version ?? 0;
  const name = `Naam ${flag ? course.names : one % 5}`;
  switch (kind) {
    case 'move':
      await moveIdeas(...by, [idea.code, other.code], { target: theme(two), name: null }, null);
      break;
    case 'move-new':
      await moveIdeas(...by, [idea.code], { target: 'new', name }, null);
      break;
    case 'move-aside':
      await moveIdeas(...by, [idea.code], { target: flag ? 'event' : 'not-placed', name: null }, null);
      break;
    case 'release':
      await releaseIdea(...by, idea.code, await version());
      break;
    case 'second': {
      const choice = flag
        ? { decided: true as const, theme: two % 3 === 0 ? null : theme(two) }
        : { decided: false as const };
      await setSecondTheme(...by, idea.code, await version(), choice);
      break;
    }
    case 'represent':
      await markRepresentative(...by, [idea.code, other.code], flag);
      break;
    case 'read':
      await markRead(...by, [idea.code, other.code], flag);
      break;
    case 'laws':
    case 'tags':
      await decideList(...by, idea.code, await version(), kind, flag ? [`w${two % 3}`] : null);
      break;
    case 'together':
    case 'apart':
      await pairIdeas(...by, [idea.code, other.code], kind);
      break;
    case 'unpair':
      await pairIdeas(...by, active.map(({ code }) => code).slice(0, 6), null);
      break;
    case 'accept':
      await acceptTheme(...by, theme(one));
      break;
    case 'new-theme':
      await createTheme(...by, { name, description: '' });
      break;
    case 'edit': {
      const { key, version: seen } = pick(
        themes.filter(({ status }) => status !== 'event'),
        one,
      );
      await editTheme(...by, key, { name, description: `over ${two % 4}`, version: seen });
      break;
    }
    case 'merge':
      await mergeThemes(...by, theme(one), theme(two));
      break;
    case 'group':
      await groupThemes(...by, [theme(one)], flag ? { key: theme(two) } : { name });
      break;
    case 'ungroup':
      await groupThemes(...by, [theme(one)], null);
      break;
    case 'order':
      await orderThemes(...by, [theme(two), theme(one)]);
      break;
    case 'lock':
      await lockTheme(...by, theme(one), flag);
      break;
    case 'dictionary':
      await saveDictionary(...by, `woord${two % 3}`, (await findDictionary(db, projectId)).version);
      break;
    case 'separate': {
      const parts = [theme(two), null].map((target, at) => ({ text: `${WORDS[at]} deel`, target }));
      await separateIdea(...by, idea.code, await version(), parts);
      break;
    }
    case 'join':
      await joinIdeas(...by, idea.code, [other.code]);
      break;
    case 'distinct':
      await decideDistinct(...by, idea.code, other.code, flag);
      break;
    case 'part': {
      const joined = await db
        .selectFrom('idea as i')
        .innerJoin('idea as k', 'k.id', 'i.joined_into')
        .select(['i.code', 'k.code as into'])
        .where('i.project_id', '=', projectId)
        .where('k.active', '=', true)
        .orderBy('i.id')
        .execute();
      const { code, into } = pick(joined, one);
      await decideDistinct(...by, into, code, true);
      break;
    }
    case 'undo':
    case 'redo': {
      const acts = await actsThatCount(projectId, kind);
      await undoAct(...by, pick(acts, one), { withDependents: true });
      break;
    }
    case 'late':
      await db
        .insertInto('idea')
        .values({
          project_id: projectId,
          code: `W00-${active.length}${one}`,
          text: `${WORDS[one % WORDS.length]} laat`,
          kind: 'idea',
        })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      break;
    case 'withdraw':
    case 'restore': {
      // As the room of capture does it: one that speaks for others stays.
      const speaks = db.selectFrom('idea').select('joined_into').where('joined_into', 'is not', null);
      await db
        .updateTable('idea')
        .set({ withdrawn_at: kind === 'withdraw' ? new Date() : null })
        .where('project_id', '=', projectId)
        .where('withdrawn_at', kind === 'withdraw' ? 'is' : 'is not', null)
        .where('split_at', 'is', null)
        .where('set_aside_at', 'is', null)
        .where('id', 'not in', speaks.$castTo<{ joined_into: number }>())
        .where('code', kind === 'withdraw' ? '=' : '<>', kind === 'withdraw' ? idea.code : '')
        .execute();
      break;
    }
    case 'run':
      await fakeRun(projectId, active);
      break;
    default:
      kind satisfies never;
  }
}

class NothingToDo extends Error {}

async function actsThatCount(projectId: number, which: 'undo' | 'redo'): Promise<string[]> {
  const rows = await database.db
    .selectFrom('act')
    .select('id')
    .where('project_id', '=', projectId)
    .where('undone_by', 'is', null)
    .$if(which === 'undo', (query) => query.where('undoes', 'is', null))
    .$if(which === 'redo', (query) => query.where('verb', '=', 'undo'))
    .orderBy('number', 'desc')
    .execute();
  return rows.map(({ id }) => id);
}

/** A run as a new analysis would leave it: it obeys decisions, keeps what stood, and places the rest by the first word. */
async function fakeRun(projectId: number, active: readonly { id: number; code: string; text: string }[]) {
  const { db } = database;
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

/** Every idea that was ever written down takes part in one place, or it is known why not and what speaks for it. */
async function nothingIsLost(projectId: number): Promise<void> {
  const { db } = database;
  const ideas = await db.selectFrom('idea').selectAll().where('project_id', '=', projectId).execute();
  const byId = new Map(ideas.map((idea) => [idea.id, idea]));
  for (const idea of ideas) {
    const parts = ideas.filter((part) => part.split_from === idea.id && part.set_aside_at === null);
    if (idea.split_at !== null) expect([idea.code, parts.length]).toEqual([idea.code, 2]);
    else expect([idea.code, parts.length]).toEqual([idea.code, 0]);
    const seen = new Set<number>();
    for (let at = idea; at.joined_into !== null;) {
      expect(seen).not.toContain(at.id);
      seen.add(at.id);
      const next = byId.get(at.joined_into);
      if (!next) throw new Error(`${at.code} speaks for nobody`);
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
async function themesAreSound(projectId: number): Promise<void> {
  const rows = await listThemeRows(database.db, projectId);
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

const places = async (projectId: number): Promise<Map<string, string | null>> => {
  const ideas = await reviewedIdeas(database.db, projectId, { afterId: 0, limit: 1000 });
  return new Map(
    ideas.filter(({ decidedBy }) => decidedBy === 'person').map(({ code, themeKey }) => [code, themeKey]),
  );
};

describe('any course of decisions of all kinds, taken back and done again, with late ideas and analyses', () => {
  test('leaves what the acts that count say, breaks no decision and loses no idea', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 22 }), async (steps) => {
        const { projectId } = await insertProjectWithIdeas(database.db, START);
        await fakeRun(projectId, await reviewedIdeas(database.db, projectId, { afterId: 0, limit: 100 }));
        for (const [at, next] of steps.entries()) {
          const before = await stateOf(database.db, projectId);
          const placed = await places(projectId);
          const latest = await lastAct(projectId);
          try {
            await perform({ projectId, names: at + 10 }, next);
          } catch (error) {
            if (!(error instanceof AppError) && !(error instanceof NothingToDo)) throw error;
            expect(await stateOf(database.db, projectId)).toEqual(before);
            continue;
          }
          const after = await stateOf(database.db, projectId);
          if (next.kind === 'run') {
            expect(after).toEqual(before);
            expect(await places(projectId)).toEqual(placed);
          }
          const act = await lastAct(projectId);
          if (next.thereAndBack && act && act.id !== latest?.id && act.undoes === null) {
            const by = [database.db, projectId, person] as const;
            const { undone } = await undoAct(...by, act.id, { withDependents: false });
            expect(undone[0]).toBe(act.id);
            expect(withoutParts(await stateOf(database.db, projectId))).toEqual(withoutParts(before));
            const undoing = await undoneBy(act.id);
            await undoAct(...by, undoing, { withDependents: false });
            expect(await stateOf(database.db, projectId)).toEqual(after);
          }
          expect(await stateOf(database.db, projectId)).toEqual(
            await replayed(database.db, projectId, person),
          );
          await themesAreSound(projectId);
          await nothingIsLost(projectId);
        }
      }),
      { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 5), endOnFailure: true },
    );
  }, 600_000);
});

/** The act of the last press of a button, not its parts. */
const lastAct = (projectId: number) =>
  database.db
    .selectFrom('act')
    .select(['id', 'undoes'])
    .where('project_id', '=', projectId)
    .where('part_of', 'is', null)
    .orderBy('number', 'desc')
    .executeTakeFirst();

async function undoneBy(actId: string): Promise<string> {
  const { undone_by: by } = await database.db
    .selectFrom('act')
    .select('undone_by')
    .where('id', '=', actId)
    .executeTakeFirstOrThrow();
  return by ?? '';
}

/** Parts of a split that was taken back stay, set aside: their codes are never given again. */
function withoutParts(state: unknown): unknown {
  const { ideas, ...rest } = state as { ideas: { setAside: boolean }[] };
  return { ...rest, ideas: ideas.filter(({ setAside }) => !setAside) };
}
