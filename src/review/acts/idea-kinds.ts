import { setJoined, setSeparated } from '../../capture/index.js';
import {
  setList,
  setPlaces,
  setRead,
  setRepresentative,
  setSecond,
} from '../ideas/idea-decision.repository.js';
import { setDistinct } from '../ideas/distinct.repository.js';
import { setPairs } from '../ideas/pair.repository.js';
import type { DecisionOf, NewDecision } from './decision.js';
import { themeOf, type Aspects, type KindRule, type KindRules } from './kind-rule.js';

const idea = (row: NewDecision): number => row.ideaId ?? 0;

const aboutIdea =
  (part: string) =>
  (row: NewDecision): Aspects => ({ writes: [`idea:${idea(row)}:${part}`], reads: [] });

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

const distinctOf = (one: number, other: number): string =>
  `distinct:${Math.min(one, other)}:${Math.max(one, other)}`;

const partsOf = (row: DecisionOf<'separate'>): number[] => row.after.parts ?? row.before.parts ?? [];

type IdeaKind =
  | 'move'
  | 'release'
  | 'second'
  | 'represent'
  | 'read'
  | 'laws'
  | 'tags'
  | 'together'
  | 'apart'
  | 'separate'
  | 'join'
  | 'distinct';

/** Decisions about ideas: where they stand, what is said of them, and what became of them. */
export const IDEA_KINDS: KindRules<IdeaKind> = {
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
    // Of two ideas one cannot speak for the other while they are no doubles.
    aspects: (row) => ({
      writes: [`idea:${idea(row)}:active`],
      reads: [`idea:${row.otherId}:active`, distinctOf(idea(row), row.otherId ?? 0)],
    }),
    async apply(trx, _act, rows) {
      for (const row of rows) {
        await setJoined(trx, idea(row), row.after.into === null ? null : (row.otherId ?? null));
      }
    },
  },
  distinct: {
    aspects: (row) => ({ writes: [distinctOf(idea(row), row.otherId ?? 0)], reads: [] }),
    apply: (trx, act, rows) =>
      setDistinct(
        trx,
        act,
        rows.map((row) => ({
          ideaId: idea(row),
          otherId: row.otherId ?? 0,
          distinct: row.after.distinct,
        })),
      ),
  },
};
