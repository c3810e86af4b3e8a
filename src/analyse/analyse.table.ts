import type { ColumnType, Generated, GeneratedAlways } from 'kysely';

export type AnalysisStatus = 'queued' | 'running' | 'done' | 'failed' | 'cancelled';

/** `full` searches themes anew, `late` places what is new or changed, `re-place` places again what nobody decided. */
export type RunKind = 'full' | 'late' | 're-place';

/** jsonb is written as JSON text, because the driver would make a PostgreSQL array of a JavaScript one. */
type Json<Value> = ColumnType<Value, string | undefined, string>;

export interface AnalysisRunTable {
  id: GeneratedAlways<number>;
  /** A project has at most one run that is queued or running: a unique index sees to it. */
  project_id: number;
  status: Generated<AnalysisStatus>;
  kind: Generated<RunKind>;
  /** The current run when this one began: what it carried on. */
  base_run_id: number | null;
  /** Set where the run counts or counted; the current run of a project is the one accepted last. */
  accepted_at: Date | null;
  discarded_at: Date | null;
  /** Its placements were removed; the snapshot stays. */
  pruned_at: Date | null;
  /** Ideas that the run moved to another theme, against its base and with the decisions of that moment. */
  moved_count: number | null;
  /** Ideas that its base had not placed. */
  placed_count: number | null;
  /** SHA-256 of what the library answered, hexadecimal. */
  result_hash: string | null;
  /** Everything the run depended on but the texts: deflated JSON, see `snapshot.ts`. */
  snapshot: Buffer | null;
  /** SHA-256 of that JSON, hexadecimal. */
  snapshot_hash: string | null;
  /** Words that went into it were erased: it can no longer be computed again as it was. */
  words_erased_at: Date | null;
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
  /** SHA-256 of what went in, hexadecimal; null once words of it were erased. */
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
  /** What the machine said of itself where a decision fixed the place; null elsewhere, and where that is not known. */
  suggested_key: string | null;
  suggested_label: string | null;
  created_at: Generated<Date>;
}

/** Append-only: which run counted from when. */
export interface RunAcceptanceTable {
  id: GeneratedAlways<number>;
  project_id: number;
  run_id: number;
  replaced_run_id: number | null;
  /** Null where a run took effect by itself and nobody had started it, and for somebody who was erased. */
  accepted_by: number | null;
  accepted_at: Generated<Date>;
  created_at: Generated<Date>;
}

/** A run done once more from its snapshot, to see whether the same comes out. */
export interface RecomputationTable {
  id: GeneratedAlways<number>;
  run_id: number;
  status: Generated<'queued' | 'running' | 'done' | 'failed'>;
  identical: boolean | null;
  /** Why not, as names of reasons with their numbers. */
  reasons: Json<unknown[]>;
  engine_version: string | null;
  lexicon_version: string | null;
  result_hash: string | null;
  error_id: string | null;
  asked_by: number | null;
  heartbeat_at: Date | null;
  finished_at: Date | null;
  created_at: Generated<Date>;
}

export interface AnalyseTables {
  analysis_run: AnalysisRunTable;
  cluster: ClusterTable;
  placement: PlacementTable;
  run_acceptance: RunAcceptanceTable;
  recomputation: RecomputationTable;
}
