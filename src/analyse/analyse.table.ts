import type { ColumnType, Generated, GeneratedAlways } from 'kysely';

export type AnalysisStatus = 'queued' | 'running' | 'done' | 'failed' | 'cancelled';

/** jsonb is written as JSON text, because the driver would make a PostgreSQL array of a JavaScript one. */
type Json<Value> = ColumnType<Value, string | undefined, string>;

export interface AnalysisRunTable {
  id: GeneratedAlways<number>;
  /** A project has at most one run that is queued or running: a unique index sees to it. */
  project_id: number;
  status: Generated<AnalysisStatus>;
  step: string | null;
  /** 0 to 1: how much of the run is done. */
  fraction: Generated<number>;
  options: Json<Record<string, unknown>>;
  started_by: number | null;
  started_at: Date | null;
  finished_at: Date | null;
  /** The last sign of life of the process that works on it. */
  heartbeat_at: Date | null;
  /** Why it failed: part of a message key, see `RUN_ERRORS`. */
  error_id: string | null;
  input_hash: string | null;
  engine_version: string | null;
  lexicon_version: string | null;
  idea_count: number | null;
  /** Decisions that the library could not follow, with its reasons. */
  refused: Json<unknown[]>;
  created_at: Generated<Date>;
}

/** A group that the machine found in one run. */
export interface ClusterTable {
  id: GeneratedAlways<number>;
  run_id: number;
  /** The theme key: unique in the run, carried from run to run. */
  key: string;
  label: string;
  description: Generated<string>;
  key_terms: string[];
  representative_codes: string[];
  size: number;
  position: number;
  created_at: Generated<Date>;
}

/** What one run proposes for one idea. */
export interface PlacementTable {
  id: GeneratedAlways<number>;
  run_id: number;
  idea_id: number;
  /** A theme key, `event`, or null when the idea is not placed. */
  theme_key: string | null;
  second_key: string | null;
  /** 0 to 1. */
  confidence: number;
  /** 1 = look at this one first. */
  review_rank: number;
  tags: string[];
  laws: string[];
  /** The idea (id) that this one probably repeats. */
  duplicate_of: number | null;
  personal_data: Json<unknown[]>;
  explanation: Json<Record<string, unknown>>;
  /** The version of the idea that was analysed, and the MD5 of its text: together they tell whether it changed since. */
  idea_version: Generated<number>;
  text_hash: Generated<string>;
  created_at: Generated<Date>;
}

export interface AnalyseTables {
  analysis_run: AnalysisRunTable;
  cluster: ClusterTable;
  placement: PlacementTable;
}
