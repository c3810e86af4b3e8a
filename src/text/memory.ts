import type { TextDocument } from './analysis.js';

/** Larger collections are read anew in every run, so that an engine that waits takes little room. */
const LARGEST_REMEMBERED = 30_000;

/**
 * What an engine remembers of its last run: of each step one value, used again while it would be made of the same
 * things. A value is never changed after it was made, so that a run with memory gives what one without gives.
 */
export class Memory {
  private readonly steps = new Map<string, { madeOf: readonly unknown[]; value: unknown }>();
  private texts: ReadonlyMap<string, string> | undefined;

  /** Whether these are the documents of the last run, in any order; remembers them. */
  sameDocuments(documents: readonly TextDocument[]): boolean {
    const { texts } = this;
    const same =
      texts?.size === documents.length && documents.every(({ id, text }) => texts.get(id) === text);
    if (!same) this.texts = new Map(documents.map(({ id, text }) => [id, text]));
    return same;
  }

  /** The remembered value of a step, whatever it was made of. */
  last(step: string): unknown {
    return this.steps.get(step)?.value;
  }

  /** The remembered value when it was made of the same things (identical, or typed arrays with the same numbers). */
  keep<Value>(step: string, madeOf: readonly unknown[], make: () => Value): Value {
    const known = this.steps.get(step);
    if (known?.madeOf.length === madeOf.length && known.madeOf.every((thing, i) => isSame(thing, madeOf[i])))
      return known.value as Value;
    // The old one goes first: two of the largest would not fit beside each other.
    this.steps.delete(step);
    const value = make();
    this.steps.set(step, { madeOf, value });
    return value;
  }

  /** Forgets what was made, and not which documents they were. */
  forgetSteps(): void {
    this.steps.clear();
  }

  forget(): void {
    this.forgetSteps();
    this.texts = undefined;
  }

  /** After a run: what is too large to wait with is forgotten. */
  rest(): void {
    if ((this.texts?.size ?? 0) > LARGEST_REMEMBERED) this.forget();
  }
}

function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (!(a instanceof Int32Array && b instanceof Int32Array) || a.length !== b.length) return false;
  return a.every((value, i) => value === b[i]);
}
