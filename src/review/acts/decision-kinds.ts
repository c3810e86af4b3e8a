import { setJoined, setSeparated } from '../../capture/index.js';
import type { Act } from './act.js';
import type { DecisionKind, DecisionOf, NewDecision } from './decision.js';
import { setDictionary } from './dictionary.repository.js';
import type { Db } from '../ideas/effective.repository.js';
import {
  setList,
  setPlaces,
  setRead,
  setRepresentative,
  setSecond,
} from '../ideas/idea-decision.repository.js';
import { setPairs } from '../ideas/pair.repository.js';
import { EVENT_THEME } from '../themes/theme.js';
import { deleteTheme, insertTheme, mergeInto, unmerge, updateTheme } from '../themes/theme.repository.js';

/**
 * What a decision changes and what it needs, as names within the project. A later decision builds on an earlier one when
 * one of the two changes what the other changes or needs.
 */
export interface Aspects {
  writes: string[];
  reads: string[];
}

interface KindRule<Kind extends DecisionKind> {
  aspects(row: DecisionOf<Kind>): Aspects;
  /** Brings about `after`. Rows that say something about one thing come in their order: the last counts. */
  apply(trx: Db, act: Act, rows: readonly DecisionOf<Kind>[]): Promise<void>;
}

const themeOf = (key: string | null | undefined): string[] =>
  key === null || key === undefined || key === EVENT_THEME ? [] : [`theme:${key}`];
const nameOf = (name: string | undefined): string[] =>
  name === undefined ? [] : [`name:${name.toLowerCase()}`];
const key = (row: NewDecision): string => row.themeKey ?? '';
const idea = (row: NewDecision): number => row.ideaId ?? 0;

const aboutIdea =
  (part: string) =>
  (row: NewDecision): Aspects => ({ writes: [`idea:${idea(row)}:${part}`], reads: [] });

const aboutTheme =
  (part: string) =>
  (row: NewDecision): Aspects => ({ writes: [`theme:${key(row)}:${part}`], reads: themeOf(row.themeKey) });

/** A place that a person decided on needs its theme; the machine's needs nothing. */
const placeNeeds = (place: { decided: boolean; theme: string | null; stored?: string | null }): string[] =>
  place.decided ? themeOf(place.stored ?? place.theme) : [];

const place: KindRule<'move' | 'release'> = {
  aspects: (row) => ({
    writes: [`idea:${idea(row)}:place`],
    reads: [...placeNeeds(row.before), ...placeNeeds(row.after)],
  }),
  apply: (trx, act, rows) =>
    setPlaces(
      trx,
      act.personId,
      rows.map((row) => ({
        ideaId: idea(row),
        decided: row.after.decided,
        themeKey: row.after.decided ? (row.after.stored ?? row.after.theme) : null,
      })),
    ),
};

const pair: KindRule<'together' | 'apart'> = {
  aspects: (row) => ({ writes: [`pair:${idea(row)}:${row.otherId}`], reads: [] }),
  apply: (trx, act, rows) =>
    setPairs(
      trx,
      act,
      rows.map((row) => ({ ideaId: idea(row), otherId: row.otherId ?? 0, relation: row.after.relation })),
    ),
};

const made: KindRule<'accept' | 'new-theme'> = {
  aspects: (row) => ({
    writes: [...themeOf(row.themeKey), ...nameOf(row.after?.name), ...nameOf(row.before?.name)],
    reads: [],
  }),
  async apply(trx, act, rows) {
    for (const row of rows) {
      if (row.after === null) await deleteTheme(trx, act.projectId, key(row));
      else {
        const origin = row.kind === 'accept' ? 'cluster' : 'person';
        await insertTheme(trx, act.projectId, act.personId, { origin, ...row.after, key: key(row) });
      }
    }
  },
};

const partsOf = (row: DecisionOf<'separate'>): number[] => row.after.parts ?? row.before.parts ?? [];

/** The one registry: what each kind of decision changes and needs, and how it is brought about. */
export const DECISION_KINDS: { readonly [Kind in DecisionKind]: KindRule<Kind> } = {
  move: place,
  release: place,
  second: {
    aspects: (row) => ({
      writes: [`idea:${idea(row)}:second`],
      reads: [...placeNeeds(row.before), ...placeNeeds(row.after)],
    }),
    apply: (trx, _act, rows) =>
      setSecond(
        trx,
        rows.map((row) => ({ ideaId: idea(row), decided: row.after.decided, key: row.after.theme })),
      ),
  },
  represent: {
    aspects: aboutIdea('represent'),
    apply: (trx, _act, rows) =>
      setRepresentative(
        trx,
        rows.map((row) => ({ ideaId: idea(row), representative: row.after.representative })),
      ),
  },
  read: {
    aspects: aboutIdea('read'),
    apply: (trx, _act, rows) =>
      setRead(
        trx,
        rows.map((row) => ({ ideaId: idea(row), readAt: row.after.readAt })),
      ),
  },
  laws: {
    aspects: aboutIdea('laws'),
    apply: (trx, _act, rows) =>
      setList(
        trx,
        'laws',
        rows.map((row) => ({ ideaId: idea(row), values: row.after.laws })),
      ),
  },
  tags: {
    aspects: aboutIdea('tags'),
    apply: (trx, _act, rows) =>
      setList(
        trx,
        'tags',
        rows.map((row) => ({ ideaId: idea(row), values: row.after.tags })),
      ),
  },
  together: pair,
  apart: pair,
  accept: made,
  'new-theme': made,
  rename: {
    aspects: (row) => ({
      writes: [`theme:${key(row)}:name`, ...nameOf(row.before.name), ...nameOf(row.after.name)],
      reads: themeOf(row.themeKey),
    }),
    async apply(trx, act, rows) {
      for (const row of rows) await updateTheme(trx, act.projectId, key(row), { name: row.after.name }, true);
    },
  },
  describe: {
    aspects: aboutTheme('description'),
    async apply(trx, act, rows) {
      for (const row of rows) {
        await updateTheme(trx, act.projectId, key(row), { description: row.after.description }, true);
      }
    },
  },
  merge: {
    aspects: ({ themeKey, fromKey, before, after }) => {
      const alone = before.merged === undefined ? after : before;
      return {
        writes: [
          ...[fromKey, ...(alone.merged ?? [])].map((moved) => `theme:${moved}:merged`),
          ...nameOf(alone.name),
        ],
        reads: [...themeOf(themeKey), ...themeOf(fromKey), `theme:${themeKey}:merged`],
      };
    },
    async apply(trx, act, rows) {
      for (const row of rows) {
        if (row.after.merged) await unmerge(trx, act.projectId, row.fromKey ?? '', row.after.merged);
        else await mergeInto(trx, act.projectId, row.fromKey ?? '', key(row));
      }
    },
  },
  group: {
    // A main theme belongs to no other one, so that there are two levels: hence it needs the parent's parent.
    aspects: (row) => ({
      writes: [`theme:${key(row)}:parent`],
      reads: [
        ...themeOf(row.themeKey),
        `theme:${key(row)}:merged`,
        ...[row.before.parent, row.after.parent].flatMap((parent) =>
          parent === null ? [] : [...themeOf(parent), `theme:${parent}:parent`, `theme:${parent}:merged`],
        ),
      ],
    }),
    async apply(trx, act, rows) {
      for (const row of rows)
        await updateTheme(trx, act.projectId, key(row), { parent_key: row.after.parent });
    },
  },
  order: {
    aspects: aboutTheme('position'),
    async apply(trx, act, rows) {
      for (const row of rows)
        await updateTheme(trx, act.projectId, key(row), { position: row.after.position });
    },
  },
  lock: {
    aspects: aboutTheme('locked'),
    async apply(trx, act, rows) {
      for (const row of rows) await updateTheme(trx, act.projectId, key(row), { locked: row.after.locked });
    },
  },
  separate: {
    aspects: (row) => ({
      writes: [idea(row), ...partsOf(row)].map((id) => `idea:${id}:active`),
      reads: [],
    }),
    async apply(trx, _act, rows) {
      for (const row of rows) await setSeparated(trx, idea(row), partsOf(row), row.after.parts !== null);
    },
  },
  join: {
    aspects: (row) => ({ writes: [`idea:${idea(row)}:active`], reads: [`idea:${row.otherId}:active`] }),
    async apply(trx, _act, rows) {
      for (const row of rows) {
        await setJoined(trx, idea(row), row.after.into === null ? null : (row.otherId ?? null));
      }
    },
  },
  dictionary: {
    aspects: () => ({ writes: ['dictionary'], reads: [] }),
    async apply(trx, act, rows) {
      const last = rows.at(-1);
      if (last) await setDictionary(trx, act.projectId, act.personId, last.after.text);
    },
  },
};

/** What one decision changes and needs. */
export const aspectsOf = (row: NewDecision): Aspects => ruleOf(row).aspects(row);

/** Brings about what decisions say: those of one kind that follow each other in one go. */
export async function applyDecisions(trx: Db, act: Act, decisions: readonly NewDecision[]): Promise<void> {
  let begin = 0;
  for (let end = 1; end <= decisions.length; end += 1) {
    const first = decisions[begin];
    if (!first || decisions[end]?.kind === first.kind) continue;
    await ruleOf(first).apply(trx, act, decisions.slice(begin, end));
    begin = end;
  }
}

const ruleOf = (row: NewDecision): KindRule<DecisionKind> => DECISION_KINDS[row.kind];
