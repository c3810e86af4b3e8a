import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import type { Database } from '../schema.js';
import { EngineError, ThreadStoppedError, type AnalysisThread } from './analysis-thread.js';
import { compareComputations } from './recomputation.js';
import {
  claimRecomputation,
  failRecomputation,
  finishRecomputation,
  readTextsOfVersions,
  touchRecomputation,
} from './recomputation.repository.js';
import { inputOf, SnapshotError, unpackSnapshot, type Snapshot } from './snapshot.js';

/** Texts read at a time; in between, others get the embedded database's one connection. */
const READ_PART = 1000;
/** Milliseconds between two signs of life. */
const SIGN_EVERY = 5000;

/** Computes a run again from what was kept of it and says whether the same comes out. Never rejects for its own sake. */
export async function performRecomputation(
  { db, log, thread }: { db: Kysely<Database>; log: Logger; thread: AnalysisThread },
  id: number,
): Promise<void> {
  const signs = setInterval(() => {
    touchRecomputation(db, id).catch((error: unknown) => log.warn({ err: error }, 'sign of life not stored'));
  }, SIGN_EVERY);
  try {
    const claimed = await claimRecomputation(db, id);
    if (!claimed) {
      await failRecomputation(db, id, 'snapshot');
      return;
    }
    const snapshot = await unpackSnapshot(claimed.stored);
    const texts = await readTexts(db, snapshot);
    // The thread keeps the placements until they are asked for or the next input comes; here only the hash counts.
    const again = await thread.analyse(inputOf(snapshot, texts), () => undefined);
    const now = {
      engineVersion: again.engine.version,
      lexiconVersion: again.engine.lexicon,
      inputHash: again.inputHash,
      resultHash: again.resultHash,
    };
    const missing = snapshot.ideas.length - texts.size;
    const outcome = compareComputations(claimed.earlier, now, missing, claimed.erased);
    await finishRecomputation(db, id, outcome, now);
    log.info({ runId: claimed.runId, identical: outcome.identical }, 'analysis computed again');
  } catch (error) {
    const errorId = classify(error);
    await failRecomputation(db, id, errorId);
    log.error({ recomputation: id, errorId, err: error }, 'analysis not computed again');
  } finally {
    clearInterval(signs);
  }
}

async function readTexts(db: Kysely<Database>, { ideas }: Snapshot): Promise<Map<number, string>> {
  const texts = new Map<number, string>();
  for (let from = 0; from < ideas.length; from += READ_PART) {
    const part = await readTextsOfVersions(db, ideas.slice(from, from + READ_PART));
    for (const [id, text] of part) texts.set(id, text);
    await nextTurn();
  }
  return texts;
}

function classify(error: unknown): string {
  if (error instanceof SnapshotError) return 'snapshot';
  if (error instanceof EngineError) return 'engine';
  return error instanceof ThreadStoppedError ? 'thread' : 'storage';
}
