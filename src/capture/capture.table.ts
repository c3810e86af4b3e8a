import type { ColumnType, Generated, GeneratedAlways } from 'kysely';

export type WorkshopStatus = 'planned' | 'open' | 'closed';
export type IdeaKind = 'idea' | 'remark' | 'question' | 'bottleneck' | 'good-example' | 'success';
export type Perspective =
  | 'resident'
  | 'professional'
  | 'expert-by-experience'
  | 'director'
  | 'employer'
  | 'volunteer'
  | 'education'
  | 'care-provider';

/** A law or domain that a project covers; ideas refer to it by its key. */
export interface ProjectLaw {
  key: string;
  name: string;
}

export interface WorkshopLink {
  title: string;
  url: string;
}

/** A jsonb array: written as JSON text, because the driver would make a PostgreSQL array of a JavaScript one. */
type JsonArray<Item> = ColumnType<Item[], string | undefined, string>;

export interface ProjectTable {
  id: GeneratedAlways<number>;
  name: string;
  goal: Generated<string>;
  laws: JsonArray<ProjectLaw>;
  archived_at: Date | null;
  /** The number that the next idea outside a workshop gets (code `W00-…`). Never goes down. */
  next_loose_number: Generated<number>;
  /** True for the example project that comes with Oogst. */
  example: Generated<boolean>;
  created_at: Generated<Date>;
}

export interface WorkshopTable {
  id: GeneratedAlways<number>;
  project_id: number;
  /** 1 or higher, unique in its project. */
  number: number;
  title: string;
  day_theme: Generated<string>;
  questions: Generated<string>;
  room: Generated<string>;
  starts_at: Date | null;
  ends_at: Date | null;
  expected_participants: number | null;
  links: JsonArray<WorkshopLink>;
  status: Generated<WorkshopStatus>;
  /** The number that the next idea of this workshop gets. Never goes down. */
  next_idea_number: Generated<number>;
  created_at: Generated<Date>;
}

export interface WorkshopFacilitatorTable {
  workshop_id: number;
  person_id: number;
  created_at: Generated<Date>;
}

export interface IdeaTable {
  id: GeneratedAlways<number>;
  project_id: number;
  /** Null for an idea outside a workshop. A workshop with ideas cannot be deleted on its own. */
  workshop_id: number | null;
  /** Unique in the project, given once, never renumbered. */
  code: string;
  text: string;
  kind: IdeaKind;
  perspective: Perspective | null;
  /** Keys of laws as noted by a person; null means that nothing was said about it. */
  laws: string[] | null;
  speaker: string | null;
  speaker_role: string | null;
  /** Null: not a quote. False: a quote whose speaker did not agree to being named; `speaker` is then null. */
  consent: boolean | null;
  captured_by: number | null;
  captured_at: Generated<Date>;
  updated_at: Generated<Date>;
  withdrawn_at: Date | null;
  /** When its parts took its place. */
  split_at: Date | null;
  /** Of a part the idea that it is a part of. */
  split_from: number | null;
  /** Of a part: when the split was taken back. It was never said by itself, so no list shows it. */
  set_aside_at: Date | null;
  /** The idea that says the same and speaks for it. */
  joined_into: number | null;
  /** True: it takes part. Neither withdrawn, nor split, set aside or joined. */
  active: GeneratedAlways<boolean>;
  version: Generated<number>;
  created_at: Generated<Date>;
}

/** What an idea was in each of its versions. */
export interface IdeaRevisionTable {
  id: GeneratedAlways<number>;
  idea_id: number;
  version: number;
  text: string;
  kind: IdeaKind;
  perspective: Perspective | null;
  laws: string[] | null;
  withdrawn: boolean;
  speaker: string | null;
  speaker_role: string | null;
  consent: boolean | null;
  changed_by: number | null;
  changed_at: Generated<Date>;
  created_at: Generated<Date>;
}

/** The key that the server put into a form: the second time it arrives, it makes no second idea. */
export interface SubmissionTable {
  key: string;
  project_id: number;
  /** The idea that it made; of a pasted list the first one. */
  idea_id: number;
  idea_count: Generated<number>;
  /** Says whether two posts of one form say the same; empty once words of it were erased. */
  payload_hash: string;
  submitted_by: number | null;
  created_at: Generated<Date>;
}

export interface CaptureTables {
  project: ProjectTable;
  workshop: WorkshopTable;
  workshop_facilitator: WorkshopFacilitatorTable;
  idea: IdeaTable;
  idea_revision: IdeaRevisionTable;
  submission: SubmissionTable;
}
