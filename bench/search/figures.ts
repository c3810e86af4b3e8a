/** The value below which a share `q` of the times lies; 0 for none. */
export function quantile(times: readonly number[], q: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.floor(q * (sorted.length - 1))] ?? 0;
}

/** As a line of a table, in milliseconds. */
export function figures(times: readonly number[]): string {
  const of = (q: number): string => quantile(times, q).toFixed(0).padStart(5);
  return `p50 ${of(0.5)}  p95 ${of(0.95)}  max ${of(1)} ms`;
}
