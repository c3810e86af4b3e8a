import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { deflate, inflate } from 'node:zlib';
import { z } from 'zod';
import { ERASED } from '../capture/index.js';
import type { AnalysisInput } from '../text/index.js';
import type { RunKind } from './analysis-run.js';
import type { IdeaStamp } from './placement.repository.js';

/** The largest snapshot that is read back, in bytes: far above 100,000 ideas, far below what would fill the memory. */
const MAX_BYTES = 256 * 1024 * 1024;

/**
 * Everything that a run depended on, but for the texts of the ideas: of those the id and the version, so that what is
 * erased is gone from here too.
 */
export interface Snapshot {
  format: 1;
  kind: RunKind;
  /** The idea, its code, the version that was analysed: in the order in which they went in. */
  ideas: [id: number, code: string, version: number][];
  knownThemes: AnalysisInput['knownThemes'];
  decisions: AnalysisInput['decisions'];
  previous: AnalysisInput['previous'];
  previousLabels?: AnalysisInput['previousLabels'];
  options: AnalysisInput['options'];
}

export interface StoredSnapshot {
  /** Deflated JSON. */
  data: Buffer;
  /** SHA-256 of the JSON, hexadecimal. */
  hash: string;
}

/** Only the outer form: what is inside was written by this program and is guarded by the hash. */
const snapshotSchema = z.looseObject({
  format: z.literal(1),
  kind: z.enum(['full', 'late', 're-place']),
  ideas: z.array(z.tuple([z.number(), z.string(), z.number()])),
});

/** The snapshot is damaged, or of a version of Oogst that this one does not know. */
export class SnapshotError extends Error {
  override name = 'SnapshotError';
}

export function takeSnapshot(
  kind: RunKind,
  input: AnalysisInput,
  stamps: ReadonlyMap<string, IdeaStamp>,
): Snapshot {
  const { documents, knownThemes, decisions, previous, previousLabels, options } = input;
  return {
    format: 1,
    kind,
    ideas: documents.flatMap(({ id }) => {
      const stamp = stamps.get(id);
      return stamp ? [[stamp.id, id, stamp.version] as [number, string, number]] : [];
    }),
    knownThemes,
    decisions,
    previous,
    ...(previousLabels ? { previousLabels } : {}),
    options,
  };
}

/** A text as the library reads it. What stands in the place of erased words says nothing, and nothing is alike. */
export const textToRead = (text: string): string => (text === ERASED ? '' : text);

/** The input of the run, with these texts by the id of the idea. An idea without one is left out. */
export function inputOf(snapshot: Snapshot, texts: ReadonlyMap<number, string>): AnalysisInput {
  const { ideas, knownThemes, decisions, previous, previousLabels, options } = snapshot;
  return {
    documents: ideas.flatMap(([id, code]) => {
      const text = texts.get(id);
      return text === undefined ? [] : [{ id: code, text: textToRead(text) }];
    }),
    knownThemes,
    decisions,
    previous,
    ...(previousLabels ? { previousLabels } : {}),
    options,
  };
}

export async function packSnapshot(snapshot: Snapshot): Promise<StoredSnapshot> {
  const json = Buffer.from(JSON.stringify(snapshot));
  return { data: await promisify(deflate)(json), hash: hashOf(json) };
}

/** Throws SnapshotError where the data are not what the hash says. */
export async function unpackSnapshot({ data, hash }: StoredSnapshot): Promise<Snapshot> {
  const json = await promisify(inflate)(data, { maxOutputLength: MAX_BYTES }).catch((error: unknown) => {
    throw new SnapshotError('the snapshot cannot be read', { cause: error });
  });
  if (hashOf(json) !== hash) throw new SnapshotError('the snapshot is not the one that was stored');
  const parsed = snapshotSchema.safeParse(JSON.parse(json.toString('utf8')));
  if (!parsed.success) throw new SnapshotError('the snapshot has an unknown form', { cause: parsed.error });
  return parsed.data as unknown as Snapshot;
}

const hashOf = (json: Buffer): string => createHash('sha256').update(json).digest('hex');
