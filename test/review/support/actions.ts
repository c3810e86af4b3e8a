import { undoAct } from '../../../src/review/acts/undo.service.js';
import { findDictionary } from '../../../src/review/acts/dictionary.repository.js';
import { saveDictionary } from '../../../src/review/dictionary/dictionary.service.js';
import { decideDistinct } from '../../../src/review/ideas/distinct.service.js';
import { joinIdeas, separateIdea } from '../../../src/review/ideas/lineage.service.js';
import { decideList } from '../../../src/review/ideas/list-change.service.js';
import { markRead, markRepresentative, setSecondTheme } from '../../../src/review/ideas/mark.service.js';
import { pairIdeas } from '../../../src/review/ideas/pair.service.js';
import { moveIdeas, releaseIdea } from '../../../src/review/ideas/place.service.js';
import { groupThemes, lockTheme, orderThemes } from '../../../src/review/themes/theme-order.service.js';
import {
  acceptTheme,
  createTheme,
  editTheme,
  mergeThemes,
} from '../../../src/review/themes/theme.service.js';
import type { TestDatabase } from '../../support/database.js';
import { fakeRun } from './fake-run.js';

type Db = TestDatabase['db'];

/** First words of ideas: `fakeRun` makes a theme of each, but of the remark about the event and the one without a place. */
export const WORDS = ['bus', 'bank', 'fiets', 'zorg', 'lunch', '?'];

/** The project as an action finds it, and what it is to take of it. */
interface Scene {
  by: readonly [db: Db, projectId: number, personId: number];
  /** At random; they number ideas, themes and acts, counted round. */
  one: number;
  two: number;
  flag: boolean;
  active: readonly { id: number; code: string }[];
  idea: { code: string };
  other: { code: string };
  /** All but the theme of remarks about the event. */
  themes: readonly { key: string; version: number }[];
  theme: (at: number) => string;
  /** @throws NothingToDo of an empty list */
  pick: <Item>(list: readonly Item[], at: number) => Item;
  /** Of the decisions about `idea`. */
  version: () => Promise<number>;
  /** For a theme: a new one, or one of a few that are given more than once. */
  name: string;
}

/** The project holds nothing that the action could be done with. */
export class NothingToDo extends Error {}

type Action = (scene: Scene) => Promise<unknown>;

/** All that people can decide in a project, and what else happens to it. */
export const ACTIONS = {
  move: ({ by, idea, other, theme, two }) =>
    moveIdeas(...by, [idea.code, other.code], { target: theme(two), name: null }, null),
  'move-new': ({ by, idea, name }) => moveIdeas(...by, [idea.code], { target: 'new', name }, null),
  'move-aside': ({ by, idea, flag }) =>
    moveIdeas(...by, [idea.code], { target: flag ? 'event' : 'not-placed', name: null }, null),
  release: async ({ by, idea, version }) => releaseIdea(...by, idea.code, await version()),
  second: async ({ by, idea, version, flag, two, theme }) => {
    const choice = flag
      ? { decided: true as const, theme: two % 3 === 0 ? null : theme(two) }
      : { decided: false as const };
    await setSecondTheme(...by, idea.code, await version(), choice);
  },
  represent: ({ by, idea, other, flag }) => markRepresentative(...by, [idea.code, other.code], flag),
  read: ({ by, idea, other, flag }) => markRead(...by, [idea.code, other.code], flag),
  laws: (scene) => decideLabels(scene, 'laws'),
  tags: (scene) => decideLabels(scene, 'tags'),
  together: ({ by, idea, other }) => pairIdeas(...by, [idea.code, other.code], 'together'),
  apart: ({ by, idea, other }) => pairIdeas(...by, [idea.code, other.code], 'apart'),
  unpair: ({ by, active }) => pairIdeas(...by, active.map(({ code }) => code).slice(0, 6), null),
  accept: ({ by, theme, one }) => acceptTheme(...by, theme(one)),
  'new-theme': ({ by, name }) => createTheme(...by, { name, description: '' }),
  edit: ({ by, themes, pick, one, two, name }) => {
    const { key, version } = pick(themes, one);
    return editTheme(...by, key, { name, description: `over ${two % 4}`, version });
  },
  merge: ({ by, theme, one, two }) => mergeThemes(...by, theme(one), theme(two)),
  group: ({ by, theme, one, two, flag, name }) =>
    groupThemes(...by, [theme(one)], flag ? { key: theme(two) } : { name }),
  ungroup: ({ by, theme, one }) => groupThemes(...by, [theme(one)], null),
  order: ({ by, theme, one, two }) => orderThemes(...by, [theme(two), theme(one)]),
  lock: ({ by, theme, one, flag }) => lockTheme(...by, theme(one), flag),
  dictionary: async ({ by, two }) => {
    const [db, projectId] = by;
    await saveDictionary(...by, `woord${two % 3}`, (await findDictionary(db, projectId)).version);
  },
  separate: async ({ by, idea, version, theme, two }) => {
    const parts = [theme(two), null].map((target, at) => ({ text: `${WORDS[at]} deel`, target }));
    await separateIdea(...by, idea.code, await version(), parts);
  },
  join: ({ by, idea, other }) => joinIdeas(...by, idea.code, [other.code]),
  distinct: ({ by, idea, other, flag }) => decideDistinct(...by, idea.code, other.code, flag),
  part: partJoined,
  undo: (scene) => takeBack(scene, 'undo'),
  redo: (scene) => takeBack(scene, 'redo'),
  late: insertLate,
  withdraw: ({ by: [db, projectId], idea }) =>
    withdrawable(db, projectId)
      .set({ withdrawn_at: new Date() })
      .where('withdrawn_at', 'is', null)
      .where('code', '=', idea.code)
      .execute(),
  restore: ({ by: [db, projectId] }) =>
    withdrawable(db, projectId).set({ withdrawn_at: null }).where('withdrawn_at', 'is not', null).execute(),
  run: ({ by: [db, projectId] }) => fakeRun(db, projectId),
} satisfies Record<string, Action>;

export type Kind = keyof typeof ACTIONS;

async function decideLabels({ by, idea, version, flag, two }: Scene, which: 'laws' | 'tags'): Promise<void> {
  await decideList(...by, idea.code, await version(), which, flag ? [`w${two % 3}`] : null);
}

/** Says of an idea that another one speaks for that they are no doubles. */
async function partJoined({ by, pick, one }: Scene): Promise<void> {
  const [db, projectId] = by;
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
}

/** Takes back one of the acts that count, with what builds on it; or does one again that was taken back. */
async function takeBack({ by, pick, one }: Scene, which: 'undo' | 'redo'): Promise<void> {
  const [db, projectId] = by;
  const acts = await db
    .selectFrom('act')
    .select('id')
    .where('project_id', '=', projectId)
    .where('undone_by', 'is', null)
    .$if(which === 'undo', (query) => query.where('undoes', 'is', null))
    .$if(which === 'redo', (query) => query.where('verb', '=', 'undo'))
    .orderBy('number', 'desc')
    .execute();
  await undoAct(...by, pick(acts, one).id, { withDependents: true });
}

/** An idea that comes in while people decide. */
async function insertLate({ by: [db, projectId], active, one }: Scene): Promise<void> {
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
}

/** As the room of capture does it: one that speaks for others stays. */
function withdrawable(db: Db, projectId: number) {
  const speaks = db.selectFrom('idea').select('joined_into').where('joined_into', 'is not', null);
  return db
    .updateTable('idea')
    .where('project_id', '=', projectId)
    .where('split_at', 'is', null)
    .where('set_aside_at', 'is', null)
    .where('id', 'not in', speaks.$castTo<{ joined_into: number }>());
}
