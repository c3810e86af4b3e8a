import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { DecisionKind, Verb } from './acts/decision.js';

export type ThemeOrigin = 'cluster' | 'person';
export type Relation = 'together' | 'apart';

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
  /** The key of its main theme; that one has none itself. */
  parent_key: string | null;
  /** True: its ideas stay, and no analysis adds others. */
  locked: Generated<boolean>;
  position: Generated<number>;
  version: Generated<number>;
  created_by: number | null;
  created_at: Generated<Date>;
}

/** jsonb, written as JSON text; rows are never changed. */
type JsonOnce = ColumnType<unknown, string | null | undefined, never>;

/** One press of a button, which may decide many things. */
export interface ActTable {
  id: string;
  /** Rises; gives the order of acts. */
  number: GeneratedAlways<number>;
  project_id: number;
  verb: Verb;
  reason: string | null;
  /** The act that this one takes back. */
  undoes: string | null;
  /** The act that took this one back; null: it counts. */
  undone_by: string | null;
  /** The act that needed this one. */
  part_of: string | null;
  decided_by: number | null;
  decided_at: Generated<Date>;
  created_at: Generated<Date>;
}

/** The history of decisions: append-only, the database refuses to change a row. */
export interface DecisionTable {
  id: GeneratedAlways<number>;
  project_id: number;
  kind: DecisionKind;
  idea_id: number | null;
  /** The other idea of a pair. */
  other_id: number | null;
  /** The theme it is about: of a move the new one, of a merge the one that stays. */
  theme_key: string | null;
  /** Of a move the theme that the idea came from; of a merge the theme that went up in the other. */
  from_key: string | null;
  /** The act, one press of a button, that made it: its rows are read and taken back together. */
  action: string;
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
  /** True when a person decided on the second theme; a null second_key then means "none" on purpose. */
  second_decided: Generated<boolean>;
  second_key: string | null;
  /** True where a person chose it as an example of its theme. */
  representative: Generated<boolean>;
  /** When somebody marked it as read: for ideas that stand in no theme. */
  read_at: Date | null;
  version: Generated<number>;
  /** Who decided on the theme. */
  decided_by: number | null;
  decided_at: Generated<Date>;
  created_at: Generated<Date>;
}

/** Two ideas that belong together, or do not, whatever the machine thinks. */
export interface IdeaPairTable {
  project_id: number;
  /** The lower of the two ids. */
  idea_id: number;
  other_id: number;
  relation: Relation;
  decided_by: number | null;
  decided_at: Generated<Date>;
  created_at: Generated<Date>;
}

/** Two ideas that say different things, however much they look alike. They can stand in one theme all the same. */
export interface DistinctPairTable {
  project_id: number;
  /** The lower of the two ids. */
  idea_id: number;
  other_id: number;
  decided_by: number | null;
  decided_at: Generated<Date>;
  created_at: Generated<Date>;
}

/** The words that a project adds to the lexicon. */
export interface ProjectDictionaryTable {
  project_id: number;
  text: string;
  version: Generated<number>;
  decided_by: number | null;
  decided_at: Generated<Date>;
  created_at: Generated<Date>;
}

export interface ReviewTables {
  act: ActTable;
  theme: ThemeTable;
  decision: DecisionTable;
  idea_decision: IdeaDecisionTable;
  idea_pair: IdeaPairTable;
  distinct_pair: DistinctPairTable;
  project_dictionary: ProjectDictionaryTable;
}
