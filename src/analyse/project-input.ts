import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { EVENT_THEME, type AnalysisInput, type TextDocument } from '../text/index.js';
import type { Database } from '../schema.js';
import type { RunKind, RunOptions } from './analysis-run.js';
import type { Corrections, CorrectionsOf } from './corrections.js';
import { getProjectLaws } from './project.repository.js';
import { readClusterLabels } from './cluster.repository.js';
import { textToRead } from './snapshot.js';
import { listAnalysedTexts, listIdeasForAnalysis, type IdeaStamp } from './placement.repository.js';

/** Ideas read at a time; in between, others get the embedded database's one connection. */
const READ_PART = 1000;

const KEEP = { full: 'none', late: 'places', 're-place': 'themes' } as const;

/** Everything that an analysis of a project needs, and what is remembered to write its result. */
export interface ProjectInput {
  input: AnalysisInput;
  /** By the code of the idea. */
  stamps: ReadonlyMap<string, IdeaStamp>;
  /** Codes of ideas whose placement is taken along from the base as it is, whatever the library says of them. */
  asTheyWere: ReadonlySet<string>;
}

/**
 * Reads the ideas of a project and what was decided about them. What stays as it was differs:
 * - `late`: every idea that the base saw with this text;
 * - `full`: ideas in themes that people made or accepted. Those themes are settled, with what went up in them; only the
 *   proposals are searched anew;
 * - `re-place`: none but what the library itself leaves in its place.
 *
 * @param baseRunId  the run that counts
 */
export async function readProjectInput(
  db: Kysely<Database>,
  correctionsOf: CorrectionsOf,
  projectId: number,
  kind: RunKind,
  options: RunOptions,
  baseRunId: number | undefined,
): Promise<ProjectInput> {
  const { documents, stamps } = await readIdeas(db, projectId);
  const late = await lateIdeas(db, stamps, baseRunId);
  const corrections = await correctionsOf(db, projectId);
  const settled = kind === 'full' ? inSettledThemes(corrections, stamps, late) : new Map<string, string>();
  const input: AnalysisInput = {
    documents,
    ...decided(corrections, stamps, settled),
    previous: previousFor(kind, corrections.previous, stamps, late),
    previousLabels: baseRunId === undefined ? {} : await readClusterLabels(db, baseRunId),
    options: {
      language: 'nl',
      themes: kind === 'full' ? options.themes : 'auto',
      // The seed belongs to the project: the same ideas and decisions give the same themes tomorrow.
      seed: projectId,
      laws: await getProjectLaws(db, projectId),
      keep: KEEP[kind],
      ...(corrections.dictionary === '' ? {} : { lexicon: corrections.dictionary }),
    },
  };
  const unchanged = [...stamps.keys()].filter((code) => !late.has(code));
  return { input, stamps, asTheyWere: new Set(kind === 'late' ? unchanged : settled.keys()) };
}

async function readIdeas(db: Kysely<Database>, projectId: number) {
  const documents: TextDocument[] = [];
  const stamps = new Map<string, IdeaStamp>();
  for (let afterId = 0; ;) {
    const ideas = await listIdeasForAnalysis(db, projectId, afterId, READ_PART);
    for (const { id, code, text, version } of ideas) {
      documents.push({ id: code, text: textToRead(text) });
      stamps.set(code, { id, version, textHash: createHash('md5').update(text).digest('hex') });
      afterId = id;
    }
    if (ideas.length < READ_PART) return { documents, stamps };
    await nextTurn();
  }
}

async function lateIdeas(
  db: Kysely<Database>,
  stamps: ReadonlyMap<string, IdeaStamp>,
  baseRunId: number | undefined,
): Promise<Set<string>> {
  const seen = baseRunId === undefined ? new Map<number, string>() : await listAnalysedTexts(db, baseRunId);
  return new Set(
    [...stamps].filter(([, { id, textHash }]) => seen.get(id) !== textHash).map(([code]) => code),
  );
}

/** Ideas that stand in a theme of people without a decision of their own, with its key. */
function inSettledThemes(
  { knownThemes, pins, together, apart, previous }: Corrections,
  stamps: ReadonlyMap<string, IdeaStamp>,
  late: ReadonlySet<string>,
): Map<string, string> {
  const known = new Set(knownThemes.map(({ key }) => key));
  // A decision about an idea weighs more than that it happened to stand there.
  const decidedOn = new Set([...pins.map(({ id }) => id), ...together.flat(), ...apart.flat()]);
  return new Map(
    Object.entries(previous).filter(
      ([code, key]) => known.has(key) && stamps.has(code) && !late.has(code) && !decidedOn.has(code),
    ),
  );
}

/** Only what is known of documents that take part: a decision about a withdrawn idea is kept and waits. */
function decided(
  { knownThemes, pins, together, apart, distinct }: Corrections,
  stamps: ReadonlyMap<string, IdeaStamp>,
  settled: ReadonlyMap<string, string>,
): Pick<AnalysisInput, 'knownThemes' | 'decisions'> {
  const present = (code: string): boolean => stamps.has(code);
  const bothPresent = (pair: [string, string]): boolean => pair.every(present);
  const standing = new Map<string, string[]>();
  for (const [code, key] of settled) {
    const codes = standing.get(key);
    if (codes) codes.push(code);
    else standing.set(key, [code]);
  }
  return {
    knownThemes: knownThemes.map((theme) => ({
      ...theme,
      exampleIds: [...(theme.exampleIds ?? []).filter(present), ...(standing.get(theme.key) ?? [])],
    })),
    decisions: {
      pins: pins.filter(({ id }) => present(id)),
      together: together.filter(bothPresent),
      apart: apart.filter(bothPresent),
      distinct: distinct.filter(bothPresent),
    },
  };
}

/**
 * Where the ideas stand, as far as it should weigh in: for a search anew the event is found anew too, and an idea that is
 * late has no place yet that counts.
 */
function previousFor(
  kind: RunKind,
  previous: Record<string, string>,
  stamps: ReadonlyMap<string, IdeaStamp>,
  late: ReadonlySet<string>,
): Record<string, string> {
  const counts = (code: string, key: string): boolean =>
    stamps.has(code) && (kind === 'full' ? key !== EVENT_THEME : kind === 're-place' || !late.has(code));
  return Object.fromEntries(Object.entries(previous).filter(([code, key]) => counts(code, key)));
}
