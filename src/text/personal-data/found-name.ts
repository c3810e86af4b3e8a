/** A name, or something with a name, by the numbers of its first and last word. */
export interface FoundName {
  first: number;
  last: number;
  /** Undefined for a name of something else ("Willem Lodewijk Gymnasium"), to be passed over as a whole. */
  reason: string | undefined;
  /** What it lacks to be taken for a name by itself, in log-odds; a name beside it may lend that. 0 or less: nothing. */
  wanting?: number;
}
