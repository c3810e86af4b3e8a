import type { Relation, ThemeOrigin } from '../review.table.js';

/** Where an idea stands, as a decision remembers it; the name is the one of that moment. */
export interface Place {
  /** A theme key, `event`, or null: not placed. It is the theme that counts, merges followed. */
  theme: string | null;
  name: string | null;
  /** True when a person had decided so. */
  decided: boolean;
  /** The key that was stored, where it is another one: of a theme that was merged since. Taking back stores it again. */
  stored?: string | null;
}

/** A second theme, as a decision remembers it. */
export interface SecondPlace {
  theme: string | null;
  name: string | null;
  /** True when a person had decided so; a null theme then means "none" on purpose. */
  decided: boolean;
}

/** All that is needed to make the row of a theme; decisions of before the acts knew only some of it. */
export interface MadeTheme {
  name: string;
  description?: string;
  origin?: ThemeOrigin;
  position?: number;
}

interface Both<State> {
  before: State;
  after: State;
}

/**
 * What a row of `decision` holds in `before` and `after`, by its kind. Taking a decision back writes a row with the two
 * changed places, so each of them says all that is needed to bring that state about.
 */
export interface DecisionContent {
  move: Both<Place>;
  release: Both<Place>;
  second: Both<SecondPlace>;
  represent: Both<{ representative: boolean }>;
  /** Null: no person had decided. */
  laws: Both<{ laws: string[] | null }>;
  tags: Both<{ tags: string[] | null }>;
  /** When somebody read it (ISO 8601), null: nobody yet. */
  read: Both<{ readAt: string | null }>;
  /** About a pair of ideas; null: nothing. */
  together: Both<{ relation: Relation | null }>;
  apart: Both<{ relation: Relation | null }>;
  /** Null: there is no theme, at most a proposal. */
  accept: Both<MadeTheme | null>;
  'new-theme': Both<MadeTheme | null>;
  rename: Both<{ name: string }>;
  describe: Both<{ description: string }>;
  /**
   * The side with `merged` is the one on which the theme stands by itself: `merged` are the keys that had gone up in it,
   * and that come back with it; `ideas` are those that the machine had placed in it (ids), which an analysis since may
   * have placed in the theme that stays.
   */
  merge: Both<{ name: string; merged?: string[]; ideas?: number[] }>;
  /** The main theme to which it belongs. */
  group: Both<{ parent: string | null; name: string | null }>;
  order: Both<{ position: number }>;
  lock: Both<{ locked: boolean }>;
  dictionary: Both<{ text: string }>;
  /** The ideas (ids and codes) that took the place of one; null: it takes part itself. */
  separate: Both<{ parts: number[] | null; codes: string[] }>;
  /** The idea (`otherId`) that speaks for one that says the same; null: it takes part itself. */
  join: Both<{ into: string | null }>;
  /** About a pair of ideas; true: they are no doubles of each other. */
  distinct: Both<{ distinct: boolean }>;
}

export type DecisionKind = keyof DecisionContent;

/** A row of the history, not yet stored. */
export type DecisionOf<Kind extends DecisionKind> = {
  [Each in Kind]: {
    kind: Each;
    ideaId?: number | null;
    /** Of a pair the idea with the higher id. */
    otherId?: number | null;
    /** The theme it is about: of a move the new one, of a merge the one that stays. */
    themeKey?: string | null;
    /** Of a move the theme that the idea came from; of a merge the theme that goes up in the other. */
    fromKey?: string | null;
    before: DecisionContent[Each]['before'];
    after: DecisionContent[Each]['after'];
  };
}[Kind];

export type NewDecision = DecisionOf<DecisionKind>;

/** What the pressed button was for; most are named after the kind of decision that they make. */
export type Verb =
  Exclude<DecisionKind, 'rename' | 'describe'> | 'edit' | 'check' | 'undo' | 'redo' | 'split' | 'codebook';
