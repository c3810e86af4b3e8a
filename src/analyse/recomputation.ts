/** Why a run that was computed again did not give the same. `texts` and `missing` are about ideas that were erased or changed. */
export type Difference =
  | { reason: 'engine'; earlier: string; now: string }
  | { reason: 'lexicon'; earlier: string; now: string }
  | { reason: 'missing'; ideas: number }
  | { reason: 'texts' }
  | { reason: 'erased' }
  | { reason: 'unknown' };

/** A run done once more from what was kept of it. */
export interface Recomputation {
  id: number;
  runId: number;
  status: 'queued' | 'running' | 'done' | 'failed';
  /** Null until it is done. */
  identical: boolean | null;
  reasons: Difference[];
  askedBy: string | null;
  finishedAt: Date | null;
}

/** The versions and fingerprints of one computation. */
export interface Fingerprint {
  engineVersion: string | null;
  lexiconVersion: string | null;
  inputHash: string | null;
  resultHash: string | null;
}

/**
 * Whether the same came out, and where not what differs. Only what is known is said: where nothing that went in differs,
 * the cause is unknown.
 * @param missing  ideas whose text of that moment is gone
 * @param erased   whether words that went in were erased since: then the two cannot be compared
 */
export function compareComputations(
  earlier: Fingerprint,
  now: Fingerprint,
  missing: number,
  erased = false,
): { identical: boolean; reasons: Difference[] } {
  if (earlier.resultHash === now.resultHash) return { identical: true, reasons: [] };
  const reasons: Difference[] = [];
  if (earlier.engineVersion !== now.engineVersion) {
    reasons.push({ reason: 'engine', earlier: earlier.engineVersion ?? '', now: now.engineVersion ?? '' });
  }
  if (earlier.lexiconVersion !== now.lexiconVersion) {
    reasons.push({ reason: 'lexicon', earlier: earlier.lexiconVersion ?? '', now: now.lexiconVersion ?? '' });
  }
  if (erased) reasons.push({ reason: 'erased' });
  else if (missing > 0) reasons.push({ reason: 'missing', ideas: missing });
  else if (earlier.inputHash !== now.inputHash) reasons.push({ reason: 'texts' });
  return { identical: false, reasons: reasons.length > 0 ? reasons : [{ reason: 'unknown' }] };
}
