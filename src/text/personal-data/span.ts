import type { PersonalDataKind, PersonalDataSpan } from '../analysis.js';

/** Makes a span of a stretch of text. */
export function span(kind: PersonalDataKind, start: number, end: number, reason: string): PersonalDataSpan {
  return { start, end, kind, reason };
}

/** Which kind stays where two overlap: the more exact test wins over the looser one. */
const PRECEDENCE: readonly PersonalDataKind[] = [
  'email',
  'account',
  'iban',
  'bsn',
  'date-of-birth',
  'phone',
  'number-plate',
  'address',
  'name',
  'school',
];

/** Spans in reading order, without overlaps. */
export function withoutOverlaps(spans: readonly PersonalDataSpan[]): PersonalDataSpan[] {
  const byRank = [...spans].sort(
    (a, b) => PRECEDENCE.indexOf(a.kind) - PRECEDENCE.indexOf(b.kind) || b.end - b.start - (a.end - a.start),
  );
  // Sorted starts of what is kept, so that each new span is compared with its two neighbours only.
  const kept: PersonalDataSpan[] = [];
  for (const candidate of byRank) {
    const place = firstAtOrAfter(kept, candidate.start);
    const before = kept[place - 1];
    const after = kept[place];
    if (before && before.end > candidate.start) continue;
    if (after && after.start < candidate.end) continue;
    kept.splice(place, 0, candidate);
  }
  return kept;
}

function firstAtOrAfter(spans: readonly PersonalDataSpan[], start: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
