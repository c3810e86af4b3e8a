import type { Db } from '../ideas/effective.repository.js';
import { EVENT_THEME } from '../themes/theme.js';
import type { Act } from './act.js';
import type { DecisionKind, DecisionOf } from './decision.js';

/**
 * What a decision changes and what it needs, as names within the project. A later decision builds on an earlier one when
 * one of the two changes what the other changes or needs.
 */
export interface Aspects {
  writes: string[];
  reads: string[];
}

/** What there is to know of a kind of decision. */
export interface KindRule<Kind extends DecisionKind> {
  aspects(row: DecisionOf<Kind>): Aspects;
  /** Brings about `after`. Rows that say something about one thing come in their order: the last counts. */
  apply(trx: Db, act: Act, rows: readonly DecisionOf<Kind>[]): Promise<void>;
}

/** Rules of some kinds. */
export type KindRules<Kinds extends DecisionKind> = { readonly [Kind in Kinds]: KindRule<Kind> };

/** The theme, as something that is needed; remarks about the event are always there. */
export const themeOf = (key: string | null | undefined): string[] =>
  key === null || key === undefined || key === EVENT_THEME ? [] : [`theme:${key}`];
