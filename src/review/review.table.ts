import type { ColumnType, Generated, GeneratedAlways } from 'kysely';

export type ThemeOrigin = 'cluster' | 'person';
export type DecisionKind =
  'move' | 'release' | 'accept' | 'rename' | 'describe' | 'merge' | 'new-theme' | 'laws' | 'tags';

/** A theme that people decided on. A theme key without a row here is a proposal. */
export interface ThemeTable {
  id: GeneratedAlways<number>;
  project_id: number;
  /** Unique in the project; equal to the key of the cluster that it came from. */
  key: string;
  name: string;
  description: Generated<string>;
  origin: ThemeOrigin;
  /** The key of another theme of the same project; never its own. */
  merged_into: string | null;
  position: Generated<number>;
  version: Generated<number>;
  created_by: number | null;
  created_at: Generated<Date>;
}

/** jsonb, written as JSON text; rows are never changed. */
type JsonOnce = ColumnType<unknown, string | null | undefined, never>;

/** The history of decisions: append-only, the database refuses to change a row. */
export interface DecisionTable {
  id: GeneratedAlways<number>;
  project_id: number;
  kind: DecisionKind;
  idea_id: number | null;
  /** The theme it is about: of a move the new one, of a merge the one that stays. */
  theme_key: string | null;
  /** Of a move the theme that the idea came from; of a merge the theme that went up in the other. */
  from_key: string | null;
  /** Equal for all rows that one press of a button made, so that they can be read and taken back together. */
  action: Generated<string>;
  before: JsonOnce;
  after: JsonOnce;
  decided_by: number | null;
  decided_at: Generated<Date>;
  created_at: Generated<Date>;
}

/** The present state of the decisions about one idea. */
export interface IdeaDecisionTable {
  idea_id: number;
  /** True when a person decided on the theme; a null theme_key then means "not placed" on purpose. */
  theme_decided: Generated<boolean>;
  theme_key: string | null;
  /** Null: no person decided on the laws (or tags). */
  laws: string[] | null;
  tags: string[] | null;
  version: Generated<number>;
  decided_by: number | null;
  decided_at: Generated<Date>;
  created_at: Generated<Date>;
}

export interface ReviewTables {
  theme: ThemeTable;
  decision: DecisionTable;
  idea_decision: IdeaDecisionTable;
}
